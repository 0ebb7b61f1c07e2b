package org.toevertrouwd.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;

@ExtendWith(FreshKluis.class)
final class DraftedTextTest {

  private static final UUID SUBJECT = UUID.randomUUID();

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;
  private DraftedText text;

  @BeforeEach
  void begin(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    text = new DraftedText(desk, SUBJECT, "narrative");
  }

  @Test
  void nothing_is_kept_while_one_is_still_typing() {
    text.words().set("Belt na rep");

    assertThat(drafts()).isEmpty();
    assertThat(desk.saving().told().get()).isEqualTo(new SaveState.Told.Typing());
  }

  @Test
  void a_second_after_the_typing_stops_the_draft_is_in_the_kluis() {
    text.words().set("Belt na repetitie");
    stand.timePasses();

    assertThat(words()).isEqualTo("Belt na repetitie");
    assertThat(desk.saving().told().get())
        .isEqualTo(new SaveState.Told.Saved(Kluizen.CLOCK.instant()));
  }

  @Test
  void leaving_keeps_it_without_waiting_and_only_once() {
    text.words().set("halve zin");
    long before = kluis.position().commitNumber();
    text.keep();
    text.keep();

    assertThat(words()).isEqualTo("halve zin");
    assertThat(kluis.position().commitNumber()).isEqualTo(before + 1);
  }

  @Test
  void it_begins_with_the_draft_and_knows_what_was_saved() {
    text.begin("saved", "saved and more");

    assertThat(text.words().get()).isEqualTo("saved and more");
    assertThat(text.changed()).isTrue();
    stand.timePasses();
    assertThat(drafts()).isEmpty();
  }

  @Test
  void typing_back_what_was_saved_removes_the_draft() {
    text.begin("saved", "saved");
    text.words().set("saved and more");
    text.keep();
    assertThat(drafts()).isNotEmpty();

    text.words().set("saved");
    text.keep();
    assertThat(drafts()).isEmpty();
  }

  @Test
  void a_text_that_became_the_saved_one_is_no_change_any_more() {
    text.words().set("whole");
    text.saved("whole");
    stand.timePasses();

    assertThat(text.changed()).isFalse();
    assertThat(drafts()).isEmpty();
  }

  @Test
  void what_was_typed_while_it_was_being_saved_is_kept_in_its_turn() {
    text.words().set("whole and on");
    text.saved("whole");
    stand.timePasses();

    assertThat(text.changed()).isTrue();
    assertThat(words()).isEqualTo("whole and on");
  }

  @Test
  void a_very_long_text_is_kept_less_often_but_at_once_when_one_leaves() {
    text.words().set("a".repeat(1_000_000));
    assertThat(stand.running()).containsExactly(Duration.ofSeconds(8));
    text.keep();
    assertThat(words()).hasSize(1_000_000);
    text.words().set("kort");
    assertThat(stand.running()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void an_emptied_text_is_a_draft_too() {
    text.begin("saved", "saved");
    text.words().set("");
    text.keep();

    assertThat(words()).isEmpty();
    assertThat(drafts()).hasSize(1);
  }

  private Map<String, Draft> drafts() {
    return kluis.store().read(transaction -> new DraftRepository(transaction).find(SUBJECT));
  }

  private String words() {
    return drafts().values().iterator().next().words();
  }
}
