package org.toevertrouwd.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.ClosingRule.Obstacle;
import org.toevertrouwd.casework.ClosingRule.Reminder;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.conversation.LimitsExplained;
import org.toevertrouwd.ui.desk.Place;

@ExtendWith(FreshKluis.class)
final class ClosingModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Cases cases;
  private Dossier dossier;
  private ClosingModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
    dossier = cases.dossier(3);
    model = of(dossier);
  }

  @Test
  void a_dossier_asks_for_a_reason_and_nothing_more() {
    assertThat(model.mayClose()).isFalse();
    assertThat(model.checklist().obstacles()).containsExactly(Obstacle.NO_REASON);
    model.answer("closing-reason", Optional.of("unknown"));
    assertThat(model.mayClose()).isTrue();
    assertThat(model.checklist().open()).hasSize(Reminder.values().length);
  }

  @Test
  void closing_keeps_what_was_ticked_and_goes_back_to_the_dossier() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.tick(Reminder.AFTERCARE, true);
    model.tick(Reminder.TOLD_CAN_COME_BACK, true);
    model.tick(Reminder.TOLD_CAN_COME_BACK, false);
    model.close();
    assertThat(cases.now(dossier).course().closed()).isTrue();
    assertThat(cases.now(dossier).course().closings().getLast().ticked())
        .containsExactly(Reminder.AFTERCARE);
    assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
  }

  @Test
  void closing_can_be_undone() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.close();
    stand.undo.orElseThrow().run();
    assertThat(cases.now(dossier).course().closings()).isEmpty();
  }

  @Test
  void undoing_a_closing_takes_back_nothing_else() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.close();
    write(
        transaction ->
            new LimitsExplained(transaction, stand.kit().clock())
                .today(new LimitsExplained.Listener.OfDossier(dossier.id())));
    stand.undo.orElseThrow().run();
    assertThat(cases.now(dossier).course().closed()).isFalse();
    assertThat(cases.now(dossier).intake().milestones().limitsExplainedOn()).contains(Cases.TODAY);
  }

  @Test
  void a_closing_is_not_undone_once_something_came_after_it() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.close();
    Runnable undo = stand.undo.orElseThrow();
    of(dossier).reopen();
    undo.run();
    assertThat(cases.now(dossier).course().closings()).hasSize(1);
    assertThat(cases.now(dossier).course().closed()).isFalse();
  }

  @Test
  void reopening_can_be_undone() {
    Dossier closed = cases.closed(4);
    of(closed).reopen();
    assertThat(cases.now(closed).course().closed()).isFalse();
    stand.undo.orElseThrow().run();
    assertThat(cases.now(closed)).isEqualTo(closed);
  }

  @Test
  void what_was_planned_meanwhile_stands_in_the_way_and_is_shown() {
    model.answer("closing-reason", Optional.of("agreed"));
    FollowUp late = cases.step(dossier, Cases.TODAY, "kwam er net bij");
    model.close();
    assertThat(cases.now(dossier).course().closed()).isFalse();
    assertThat(stand.went).isEmpty();
    assertThat(stand.failures).isEmpty();
    assertThat(model.state().get().orElseThrow().open()).containsExactly(late);
  }

  @Test
  void a_second_press_closes_nothing_twice() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.close();
    model.close();
    assertThat(cases.now(dossier).course().closings()).hasSize(1);
    assertThat(stand.failures).isEmpty();
  }

  @Test
  void a_step_changed_elsewhere_is_done_as_it_stands_by_now() {
    FollowUp step = cases.step(dossier, Cases.TODAY, "bellen");
    model.load();
    FollowUp moved = step.planned(Cases.TODAY.plusDays(9), "mailen");
    write(
        transaction -> {
          new FollowUpRepository(transaction).update(moved);
          return true;
        });
    model.done(step);
    assertThat(steps()).containsExactly(moved.done(Optional.of(Cases.TODAY)));
    stand.undo.orElseThrow().run();
    assertThat(steps()).containsExactly(moved);
  }

  @Test
  void a_step_that_is_gone_is_no_problem() {
    FollowUp step = cases.step(dossier, Cases.TODAY, "bellen");
    model.load();
    model.remove(step);
    model.done(step);
    assertThat(stand.failures).isEmpty();
    assertThat(steps()).isEmpty();
  }

  @Test
  void an_open_step_is_done_or_taken_away_first() {
    FollowUp one = cases.step(dossier, Cases.TODAY, "bellen");
    FollowUp two = cases.step(dossier, Cases.TODAY.plusDays(3), "mailen");
    model.answer("closing-reason", Optional.of("agreed"));
    assertThat(model.mayClose()).isFalse();
    model.done(one);
    model.remove(two);
    assertThat(model.mayClose()).isTrue();
    stand.undo.orElseThrow().run();
    assertThat(model.mayClose()).isFalse();
    assertThat(model.state().get().orElseThrow().open()).containsExactly(two);
  }

  @Test
  void no_dossier_closes_tomorrow_or_without_a_day() {
    model.answer("closing-reason", Optional.of("agreed"));
    model.on().set(Optional.of(Cases.TODAY.plusDays(1)));
    assertThat(model.mayClose()).isFalse();
    model.on().set(Optional.empty());
    assertThat(model.mayClose()).isFalse();
  }

  @Test
  void it_says_until_when_the_dossier_is_kept() {
    assertThat(model.keptUntil()).contains(LocalDate.of(2028, 1, 20));
  }

  @Test
  void a_closed_dossier_opens_again_and_its_closing_stays_on_record() {
    Dossier closed = cases.closed(4);
    ClosingModel reopening = of(closed);
    assertThat(reopening.mayClose()).isFalse();
    reopening.on().set(Optional.of(Cases.TODAY.minusDays(1)));
    assertThat(reopening.mayReopen()).isFalse();
    reopening.on().set(Optional.of(Cases.TODAY));
    reopening.reopen();
    assertThat(cases.now(closed).course().closed()).isFalse();
    assertThat(cases.now(closed).course().closings()).hasSize(1);
  }

  @Test
  void an_answer_can_be_taken_back() {
    model.answer("outcome", Optional.of("resolved"));
    assertThat(cases.now(dossier).answers().one("outcome")).contains("resolved");
    model.answer("outcome", Optional.empty());
    assertThat(cases.now(dossier).answers().one("outcome")).isEmpty();
  }

  private List<FollowUp> steps() {
    return kluis
        .store()
        .read(transaction -> new FollowUpRepository(transaction).ofDossier(dossier.id()));
  }

  private <T> void write(Work<T> work) {
    kluis.store().write(work);
  }

  private ClosingModel of(Dossier one) {
    ClosingModel made = new ClosingModel(stand.desk(kluis), one.id());
    made.load();
    return made;
  }
}
