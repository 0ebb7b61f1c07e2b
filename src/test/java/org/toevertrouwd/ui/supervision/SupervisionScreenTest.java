package org.toevertrouwd.ui.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.practice.SupervisionRepository;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Seen;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;

/** Writing down a session as a person does. */
@ExtendWith(FreshKluis.class)
final class SupervisionScreenTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction)
                  .insert(
                      Dossier.blank(
                          new DossierCode(2026, 14), DossierKind.CASE, Kluizen.CLOCK.instant()));
              return true;
            });
  }

  @Test
  void a_session_is_written_down_and_found_in_the_list() {
    Seen seen = seen();
    seen.press("#session-add");
    seen.type("#session-theme", "Grenzen bewaken");
    seen.type("#session-host", "pool dans");
    seen.type("#session-minutes", "2u30");
    seen.type("#session-notes", "Drie situaties.");
    Fx.run(() -> ((ChoiceField) seen.node("#session-kind")).code().set(Optional.of("INTERVISION")));
    seen.press("#session-done");

    assertThat(seen.texts()).contains("Grenzen bewaken", "pool dans", "2 u 30", "Intervisie");
    assertThat(sessions().getFirst().about().notes()).isEqualTo("Drie situaties.");
    assertThat(sessions().getFirst().minutes()).isEqualTo(150);
  }

  @Test
  void a_dossier_that_was_discussed_is_chosen_by_its_code() {
    Seen seen = seen();
    seen.press("#session-add");
    Fx.run(
        () -> ((ChoiceField) seen.node("#session-code-add")).code().set(Optional.of("2026-014")));
    assertThat(sessions().getFirst().dossierCodes()).containsExactly("2026-014");

    seen.press("#session-code-2026-014");

    assertThat(sessions().getFirst().dossierCodes()).isEmpty();
  }

  @Test
  void a_session_is_changed_in_place_and_deleted() {
    Seen seen = seen();
    seen.press("#session-add");
    seen.press("#session-done");
    seen.press(".pressable");
    Fx.run(
        () ->
            ((DayField) seen.node("#session-on"))
                .day()
                .set(Optional.of(LocalDate.of(2025, 12, 1))));
    assertThat(sessions().getFirst().on()).isEqualTo(LocalDate.of(2025, 12, 1));

    seen.press("#session-delete");

    assertThat(sessions()).isEmpty();
    assertThat(seen.has("#session-add")).isTrue();
  }

  @Test
  void changing_ones_mind_leaves_nothing_behind() {
    Seen seen = seen();
    seen.press("#session-add");
    seen.press("#session-dismiss");

    assertThat(sessions()).isEmpty();
    assertThat(seen.has("#session-add")).isTrue();
  }

  @Test
  void discreet_mode_veils_theme_and_host() {
    Seen seen = seen();
    seen.press("#session-add");
    seen.type("#session-theme", "Grenzen bewaken");
    seen.press("#session-done");

    Fx.run(() -> desk.discretion().on().set(true));

    assertThat(seen.texts()).doesNotContain("Grenzen bewaken").contains("Supervisie");
  }

  @Test
  void in_the_netherlands_three_bars_say_what_is_still_asked_for() {
    Seen seen = seen();

    assertThat(seen.texts())
        .contains("Herregistratie in Nederland", "0 min van 24 u", "0 min van 32 u");
    Fx.run(
        () ->
            ((DayField) seen.node("#period-start"))
                .day()
                .set(Optional.of(LocalDate.of(2025, 3, 1))));
    assertThat(seen.texts()).contains("Van 1 maart 2025 tot en met 28 februari 2029");
  }

  private Seen seen() {
    return Seen.of(() -> new SupervisionScreen(desk));
  }

  private List<SupervisionSession> sessions() {
    return kluis.store().read(transaction -> new SupervisionRepository(transaction).all());
  }

  @Test
  void a_code_that_was_taken_away_can_be_chosen_again() {
    Seen seen = seen();
    seen.press("#session-add");
    choose(seen);
    seen.press("#session-code-2026-014");

    choose(seen);

    assertThat(sessions().getFirst().dossierCodes()).containsExactly("2026-014");
  }

  @Test
  void discreet_mode_hides_the_words_of_a_session_while_it_is_written() {
    Seen seen = seen();
    seen.press("#session-add");
    seen.type("#session-notes", "Drie situaties.");
    assertThat(seen.texts()).contains("Thema", "Notities", "Wie leidde het");

    Fx.run(() -> desk.discretion().on().set(true));

    assertThat(seen.texts()).contains("Soort", "Dag").doesNotContain("Thema", "Notities");
    assertThat(seen.texts()).doesNotContain("Wie leidde het", "Wat neemt u mee");
    Fx.run(() -> desk.discretion().on().set(false));
    assertThat(seen.texts()).contains("Thema", "Notities");
  }

  private static void choose(Seen seen) {
    Fx.run(
        () -> ((ChoiceField) seen.node("#session-code-add")).code().set(Optional.of("2026-014")));
  }
}
