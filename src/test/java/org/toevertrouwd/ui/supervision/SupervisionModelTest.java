package org.toevertrouwd.ui.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.practice.SupervisionId;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.SupervisionSession.About;
import org.toevertrouwd.practice.SupervisionSession.Kind;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;

/** Writing down a session, and what it adds up to. */
@ExtendWith(FreshKluis.class)
final class SupervisionModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private SupervisionModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    model = new SupervisionModel(stand.desk(kluis));
    model.load();
  }

  @Test
  void a_new_session_is_of_today_and_in_the_kluis_once_it_is_done() {
    model.add();
    assertThat(opened().stored().get()).isFalse();
    assertThat(sessions()).isEmpty();

    opened().theme().set(" Grenzen ");
    opened().minutes().set("1u30");
    model.close();

    SupervisionSession saved = sessions().getFirst();
    assertThat(saved.on()).isEqualTo(LocalDate.now(Kluizen.CLOCK));
    assertThat(saved.minutes()).isEqualTo(90);
    assertThat(saved.about().theme()).isEqualTo("Grenzen");
    assertThat(model.open().get()).isEmpty();
  }

  @Test
  void a_session_that_was_begun_by_mistake_leaves_nothing() {
    model.add();
    opened().notes().words().set("toch niet");
    opened().notes().keep();
    model.dismiss();
    stand.timePasses();

    assertThat(sessions()).isEmpty();
    assertThat(drafts()).isEmpty();
  }

  @Test
  void single_changes_are_saved_one_by_one() {
    model.add();
    model.close();
    model.edit(sessions().getFirst());

    opened().kind().set(Optional.of("TRAINING"));
    opened().save();
    opened().discuss("2026-014");
    opened().discuss("2026-014");
    opened().discuss("2026-013");
    opened().leaveOut("2026-014");
    model.load();

    assertThat(sessions().getFirst().kind()).isEqualTo(Kind.TRAINING);
    assertThat(sessions().getFirst().dossierCodes()).containsExactly("2026-013");
  }

  @Test
  void what_is_no_amount_of_time_says_so_and_keeps_the_old_one() {
    model.add();
    opened().minutes().set("lang");
    opened().saveAnyway();

    assertThat(opened().minutesProblem().get()).isNotEmpty();
    assertThat(opened().session().minutes()).isEqualTo(120);
    opened().minutes().set("3u");
    assertThat(opened().minutesProblem().get()).isEmpty();
  }

  @Test
  void notes_become_the_text_when_one_leaves_and_their_draft_goes() {
    model.add();
    opened().notes().words().set("Drie situaties.");
    stand.timePasses();
    assertThat(drafts()).hasSize(1);

    model.save();
    model.load();

    assertThat(sessions().getFirst().about().notes()).isEqualTo("Drie situaties.");
    assertThat(drafts()).isEmpty();
  }

  @Test
  void a_draft_that_was_left_behind_is_opened_again() {
    UUID subject = UUID.randomUUID();
    keep(new Draft(subject, "supervision-notes", "Halve zin", Kluizen.CLOCK.instant()));

    model.load();

    assertThat(opened().session().id()).isEqualTo(new SupervisionId(subject));
    assertThat(opened().notes().words().get()).isEqualTo("Halve zin");
    assertThat(opened().stored().get()).isFalse();
  }

  @Test
  void a_draft_of_a_session_waits_until_that_is_opened() {
    model.add();
    model.close();
    SupervisionSession session = sessions().getFirst();
    keep(
        new Draft(
            session.id().value(), "supervision-lessons", "Minder doen", Kluizen.CLOCK.instant()));
    model.load();
    assertThat(model.open().get()).isEmpty();

    model.edit(session);

    assertThat(opened().lessons().words().get()).isEqualTo("Minder doen");
  }

  @Test
  void deleting_a_session_can_be_undone() {
    model.add();
    opened().discuss("2026-001");
    model.close();
    SupervisionSession session = sessions().getFirst();

    model.delete(session);
    assertThat(sessions()).isEmpty();
    stand.undo.orElseThrow().run();

    assertThat(sessions()).containsExactly(session);
  }

  @Test
  void newest_sessions_come_first() {
    for (int day : new int[] {3, 12, 7}) {
      model.add();
      opened().on().set(Optional.of(LocalDate.of(2026, 1, day)));
      model.close();
    }

    assertThat(sessions()).extracting(one -> one.on().getDayOfMonth()).containsExactly(12, 7, 3);
  }

  @Test
  void the_four_years_begin_on_the_day_that_is_set() {
    assertThat(progress().periodStart()).isEqualTo(LocalDate.of(2023, 1, 1));

    model.setPeriodStart(LocalDate.of(2024, 9, 1));

    assertThat(progress().periodStart()).isEqualTo(LocalDate.of(2024, 9, 1));
    assertThat(progress().periodEnd()).isEqualTo(LocalDate.of(2028, 8, 31));
    assertThat(progress().area()).isEqualTo(WorkArea.NL);
    assertThat(progress().enough()).isFalse();
  }

  @Test
  void in_belgium_one_supervision_a_year_is_enough() {
    LocalDate start = LocalDate.of(2023, 1, 1);
    List<SupervisionSession> held = List.of(held(Kind.SUPERVISION), held(Kind.TRAINING));

    assertThat(SupervisionProgress.of(WorkArea.BE, 2026, start, held).enough()).isTrue();
    assertThat(SupervisionProgress.of(WorkArea.BE, 2025, start, held).enough()).isFalse();
    assertThat(SupervisionProgress.of(WorkArea.NL, 2026, start, held).enough()).isFalse();
  }

  private static SupervisionSession held(Kind kind) {
    return new SupervisionSession(
        SupervisionId.random(),
        kind,
        LocalDate.of(2026, 1, 5),
        60,
        new About("", "", "", ""),
        List.of());
  }

  private SessionModel opened() {
    return model.open().get().orElseThrow();
  }

  private List<SupervisionSession> sessions() {
    return model.shown().get().orElseThrow().sessions();
  }

  private SupervisionProgress progress() {
    return model.shown().get().orElseThrow().progress();
  }

  private List<Draft> drafts() {
    return kluis.store().read(transaction -> new DraftRepository(transaction).all());
  }

  private void keep(Draft draft) {
    kluis
        .store()
        .write(
            transaction -> {
              new DraftRepository(transaction).put(draft);
              return true;
            });
  }

  @Test
  void a_session_of_which_something_was_saved_goes_too_when_one_thinks_better_of_it() {
    model.add();
    opened().kind().set(Optional.of("TRAINING"));
    opened().save();
    model.load();
    assertThat(sessions()).hasSize(1);

    model.dismiss();

    assertThat(sessions()).isEmpty();
    stand.undo.orElseThrow().run();
    assertThat(sessions()).hasSize(1);
  }

  @Test
  void a_length_that_says_nothing_keeps_the_session_open() {
    model.add();
    opened().minutes().set("lang");
    model.close();

    assertThat(model.open().get()).isPresent();
    assertThat(opened().minutesProblem().get()).isNotEmpty();
    opened().minutes().set("1,5");
    model.close();

    assertThat(model.open().get()).isEmpty();
    assertThat(sessions().getFirst().minutes()).isEqualTo(90);
  }

  @Test
  void a_session_that_could_not_be_written_is_still_to_be_saved() {
    model.add();
    SessionModel session = opened();
    session.notes().words().set("Drie situaties.");
    kluis.store().close();

    session.save();
    assertThat(session.stored().get()).isFalse();
    session.save();

    assertThat(stand.failures).hasSize(2);
    assertThat(session.notes().words().get()).isEqualTo("Drie situaties.");
  }

  @Test
  void what_is_only_planned_does_not_count_yet() {
    LocalDate today = LocalDate.now(Kluizen.CLOCK);
    hold(today.plusDays(1));
    assertThat(held(today)).isZero();

    assertThat(held(today.plusDays(1))).isEqualTo(1);
    assertThat(held(LocalDate.of(today.getYear() + 1, 1, 1))).isZero();
  }

  @Test
  void the_last_and_the_first_day_of_a_year_count_in_their_own_year() {
    hold(LocalDate.of(2025, 12, 31));
    hold(LocalDate.of(2026, 1, 1));

    assertThat(held(LocalDate.of(2025, 12, 31))).isEqualTo(1);
    assertThat(held(LocalDate.of(2026, 1, 1))).isEqualTo(1);
  }

  @Test
  void after_four_years_the_next_four_begin() {
    LocalDate first = LocalDate.of(2022, 3, 1);

    assertThat(SupervisionProgress.running(first, LocalDate.of(2022, 3, 1))).isEqualTo(first);
    assertThat(SupervisionProgress.running(first, LocalDate.of(2026, 2, 28))).isEqualTo(first);
    assertThat(SupervisionProgress.running(first, LocalDate.of(2026, 3, 1)))
        .isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(SupervisionProgress.running(first, LocalDate.of(2035, 1, 1)))
        .isEqualTo(LocalDate.of(2034, 3, 1));
    assertThat(SupervisionProgress.running(LocalDate.of(2027, 1, 1), first))
        .isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(SupervisionProgress.running(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)))
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }

  private void hold(LocalDate on) {
    model.add();
    opened().on().set(Optional.of(on));
    model.close();
  }

  private int held(LocalDate today) {
    return kluis
        .store()
        .read(
            transaction ->
                SupervisionProgress.read(transaction, org.toevertrouwd.practice.WorkArea.BE, today))
        .belgium()
        .done();
  }
}
