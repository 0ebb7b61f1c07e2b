package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** Somebody calls; the confidant writes. */
final class WritingJourneyTest {

  @TempDir Path folder;
  private OpenKluis kluis;
  private Journey journey;

  @BeforeEach
  void begin() throws Exception {
    World world = new World(folder);
    Path file = world.file("mijn.kluis");
    kluis = world.make(file);
    journey = Journey.inside(world, kluis, file, new Place.Today());
    journey.see("rail-today");
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void control_n_twice_leaves_nothing_and_what_is_typed_stays_when_another_begins() {
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    writing().type("eerste");
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    writing().type("tweede");
    journey.press(KeyCode.SHORTCUT, KeyCode.S);
    journey.press(KeyCode.ALT, KeyCode.LEFT);
    journey.until("both are kept", () -> unfiled().size() == 2);
    assertThat(unfiled())
        .extracting(one -> one.text().narrative())
        .containsExactlyInAnyOrder("eerste", "tweede");
    assertThat(drafts()).isZero();
  }

  @Test
  void another_language_in_mid_sentence_loses_no_letter() {
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    writing().type("belde na ");
    Fx.run(() -> journey.window().speak(Language.EN));
    journey.read("Agreements");
    writing().type("repetitie");
    journey.click("rail-today");
    journey.until("it is kept whole", () -> kept("belde na repetitie"));
  }

  @Test
  void a_time_half_typed_is_taken_over_when_one_leaves_by_key() {
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    writing().type("belde");
    journey.type("conversation-time", "9u05");
    journey.press(KeyCode.ALT, KeyCode.LEFT);
    journey.until("it is kept", () -> kept("belde"));
    assertThat(unfiled().getFirst().when().at().orElseThrow()).hasToString("09:05");
  }

  @Test
  void an_empty_conversation_leaves_nothing() {
    journey.press(KeyCode.SHORTCUT, KeyCode.N);
    writing();
    journey.click("rail-today");
    journey.gone("conversation-narrative");
    assertThat(unfiled()).isEmpty();
    assertThat(drafts()).isZero();
  }

  private Journey writing() {
    journey.see("conversation-narrative");
    return journey.click("conversation-narrative").press(KeyCode.SHORTCUT, KeyCode.END);
  }

  private boolean kept(String narrative) {
    return unfiled().stream().anyMatch(one -> one.text().narrative().equals(narrative));
  }

  private List<Conversation> unfiled() {
    return kluis.store().read(transaction -> new ConversationRepository(transaction).unfiled());
  }

  private int drafts() {
    return kluis.store().read(transaction -> new DraftRepository(transaction).all().size());
  }
}
