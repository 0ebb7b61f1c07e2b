package org.toevertrouwd.ui.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

@ExtendWith(FreshKluis.class)
final class FirstCallModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;
  private Dossier dossier;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    dossier = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
  }

  @Test
  void four_sentences_follow_the_language_of_the_caller() {
    FirstCallModel model = new FirstCallModel(desk, new Place.Today());
    List<String> dutch = model.sentences().getValue();
    model.language().set(Language.FR);
    assertThat(model.sentences().getValue()).hasSize(4).doesNotContainAnyElementsOf(dutch);
    assertThat(model.listener()).isEmpty();
    model.tell();
    assertThat(stand.told).isEmpty();
  }

  @Test
  void saying_it_dates_the_dossier_in_front_and_shows_it() {
    for (Place place :
        List.of(
            new Place.Closing(dossier.id()),
            new Place.Directory(Optional.of(dossier.id())),
            new Place.OneDossier(dossier.id()))) {
      FirstCallModel model = new FirstCallModel(desk, place);
      model.open();
      model.tell();
      assertThat(explained()).contains(TODAY);
    }
    assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
    FirstCallModel again = new FirstCallModel(desk, new Place.OneDossier(dossier.id()));
    again.open();
    assertThat(again.said().get()).contains(TODAY);
  }

  @Test
  void in_a_conversation_for_a_dossier_it_dates_the_dossier() {
    Place place = new Place.NewConversation(ConversationId.random(), Optional.of(dossier.id()));
    new FirstCallModel(desk, place).tell();
    assertThat(explained()).contains(TODAY);
    assertThat(stand.went).isEmpty();
  }

  @Test
  void in_a_conversation_without_a_dossier_it_is_remembered() {
    Place place = new Place.NewConversation(ConversationId.random(), Optional.empty());
    new FirstCallModel(desk, place).tell();
    FirstCallModel again = new FirstCallModel(desk, place);
    again.open();
    assertThat(again.said().get()).contains(TODAY);
    assertThat(explained()).isEmpty();
  }

  @Test
  void the_card_says_it_and_goes() {
    int[] closed = {0};
    Fx.run(
        () -> {
          FirstCallCard card =
              new FirstCallCard(desk, new Place.OneDossier(dossier.id()), () -> closed[0]++);
          Scene scene = new Scene(card);
          ((ButtonBase) scene.lookup("#first-call-language-en")).fire();
          ((ButtonBase) scene.lookup("#first-call-language-en")).fire();
          assertThat(((ButtonBase) scene.lookup("#first-call-language-en")).isVisible()).isTrue();
          ((ButtonBase) scene.lookup("#first-call-said")).fire();
        });
    assertThat(closed[0]).isEqualTo(1);
    assertThat(explained()).contains(TODAY);
  }

  private Optional<LocalDate> explained() {
    return kluis
        .store()
        .read(transaction -> new DossierRepository(transaction).find(dossier.id()))
        .orElseThrow()
        .intake()
        .milestones()
        .limitsExplainedOn();
  }
}
