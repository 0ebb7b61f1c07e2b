package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.Closing.Reopening;
import org.toevertrouwd.casework.ClosingRule.Obstacle;
import org.toevertrouwd.casework.ClosingRule.Reminder;

class RulesTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate CONTACT = LocalDate.of(2026, 2, 20);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 2);

  @Nested
  class TheTenDayClock {

    @Test
    void doesNotRunOutsideTheWelfareActOrBeforeTheFirstContact() {
      assertThat(TenDayClock.of(milestones(Optional.of(CONTACT), Optional.empty(), false), CONTACT))
          .isEqualTo(new TenDayClock.NotRunning());
      assertThat(TenDayClock.of(milestones(Optional.empty(), Optional.empty(), true), CONTACT))
          .isEqualTo(new TenDayClock.NotRunning());
    }

    @Test
    void countsTheDaysAfterTheContact() {
      assertThat(unheardOn(CONTACT)).isEqualTo(new TenDayClock.Running(0, LAST_DAY));
      assertThat(unheardOn(CONTACT.plusDays(1))).isEqualTo(new TenDayClock.Running(1, LAST_DAY));
      assertThat(unheardOn(LAST_DAY)).isEqualTo(new TenDayClock.Running(10, LAST_DAY));
    }

    @Test
    void isOverdueFromTheEleventhDay() {
      assertThat(unheardOn(LAST_DAY.plusDays(1))).isEqualTo(new TenDayClock.Overdue(1, LAST_DAY));
      assertThat(unheardOn(LAST_DAY.plusDays(30))).isEqualTo(new TenDayClock.Overdue(30, LAST_DAY));
    }

    @Test
    void waitsForAContactThatIsStillToCome() {
      assertThat(unheardOn(CONTACT.minusDays(3))).isEqualTo(new TenDayClock.Running(0, LAST_DAY));
    }

    @Test
    void stopsOnTheDayThePersonWasHeard() {
      assertThat(heardOn(CONTACT)).isEqualTo(new TenDayClock.Heard(true));
      assertThat(heardOn(LAST_DAY)).isEqualTo(new TenDayClock.Heard(true));
      assertThat(heardOn(LAST_DAY.plusDays(1))).isEqualTo(new TenDayClock.Heard(false));
    }

    private TenDayClock unheardOn(LocalDate today) {
      return TenDayClock.of(milestones(Optional.of(CONTACT), Optional.empty(), true), today);
    }

    private TenDayClock heardOn(LocalDate day) {
      return TenDayClock.of(
          milestones(Optional.of(CONTACT), Optional.of(day), true), LAST_DAY.plusDays(60));
    }

    private Milestones milestones(
        Optional<LocalDate> contact, Optional<LocalDate> heard, boolean welfareAct) {
      return new Milestones(contact, Optional.empty(), heard, Optional.empty(), welfareAct);
    }
  }

  @Nested
  class Closing {

    private final Dossier open = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, NOW);
    private final Dossier reasoned =
        new Dossier(
            open.id(),
            open.code(),
            open.intake(),
            open.answers().with(ClosingRule.REASON, "unknown"),
            open.consents(),
            open.course(),
            open.kept());

    @Test
    void asksForAReasonAndForFollowUpsToBeDone() {
      assertThat(ClosingRule.check(open, List.of(followUp(Optional.empty())), Set.of()).obstacles())
          .containsExactlyInAnyOrder(Obstacle.NO_REASON, Obstacle.OPEN_FOLLOW_UPS);
      assertThatIllegalStateException()
          .isThrownBy(() -> ClosingRule.close(open, List.of(), Set.of(), CONTACT, NOW));
    }

    @Test
    void remindsWithoutStandingInTheWay() {
      ClosingRule.Checklist list =
          ClosingRule.check(
              reasoned,
              List.of(followUp(Optional.of(CONTACT))),
              EnumSet.of(Reminder.TOLD_CAN_COME_BACK));

      assertThat(list.mayClose()).isTrue();
      assertThat(list.open()).containsExactly(Reminder.AFTERCARE);
    }

    @Test
    void isInTheWayOfNothingButItsObstacles() {
      ClosingRule.Checklist everything =
          ClosingRule.check(reasoned, List.of(), EnumSet.allOf(Reminder.class));
      assertThat(everything).isEqualTo(new ClosingRule.Checklist(Set.of(), Set.of()));

      FollowUp done = followUp(Optional.of(CONTACT));
      List<FollowUp> oneOpen = List.of(done, followUp(Optional.empty()), done);
      assertThat(ClosingRule.check(reasoned, oneOpen, Set.of()).mayClose()).isFalse();
      assertThatIllegalStateException()
          .isThrownBy(() -> ClosingRule.close(reasoned, oneOpen, Set.of(), CONTACT, NOW))
          .withMessageContaining("OPEN_FOLLOW_UPS");
    }

    @Test
    void keepsWhatWasTickedAndChangesNothingElse() {
      Dossier closed = close(reasoned, EnumSet.of(Reminder.AFTERCARE), CONTACT, NOW);

      assertThat(closed.course().closings())
          .containsExactly(
              new org.toevertrouwd.casework.Closing(
                  CONTACT, Set.of(Reminder.AFTERCARE), Optional.empty(), NOW));
      assertThat(closed)
          .usingRecursiveComparison()
          .ignoringFields("course.closings")
          .isEqualTo(reasoned);
    }

    @Test
    void andReopeningStayOnRecord() {
      Dossier closed = close(reasoned, EnumSet.allOf(Reminder.class), CONTACT, NOW);
      assertThat(closed.course().closed()).isTrue();
      assertThat(ClosingRule.check(closed, List.of(), Set.of()).obstacles())
          .containsExactly(Obstacle.ALREADY_CLOSED);

      Dossier reopened = ClosingRule.reopen(closed, LAST_DAY, NOW.plusSeconds(5));
      assertThat(reopened.course().closed()).isFalse();
      Dossier again = close(reopened, Set.of(), LAST_DAY.plusDays(5), NOW.plusSeconds(9));
      assertThat(again.course().closed()).isTrue();
      assertThat(again.course().closings())
          .containsExactly(
              new org.toevertrouwd.casework.Closing(
                  CONTACT,
                  EnumSet.allOf(Reminder.class),
                  Optional.of(new Reopening(LAST_DAY, NOW.plusSeconds(5))),
                  NOW),
              org.toevertrouwd.casework.Closing.of(LAST_DAY.plusDays(5), NOW.plusSeconds(9)));
    }

    @Test
    void mayBeUndoneOnItsOwnDayAndNotBefore() {
      Dossier closed = close(reasoned, Set.of(), CONTACT, NOW);

      assertThat(ClosingRule.reopen(closed, CONTACT, NOW).course().closed()).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ClosingRule.reopen(closed, CONTACT.minusDays(1), NOW));
    }

    @Test
    void onlyAClosedDossierCanBeReopenedAndOnlyOnce() {
      assertThatIllegalStateException().isThrownBy(() -> ClosingRule.reopen(open, CONTACT, NOW));
      Dossier reopened = ClosingRule.reopen(close(reasoned, Set.of(), CONTACT, NOW), LAST_DAY, NOW);
      assertThatIllegalStateException()
          .isThrownBy(() -> ClosingRule.reopen(reopened, LAST_DAY, NOW));
    }

    private Dossier close(Dossier dossier, Set<Reminder> ticked, LocalDate on, Instant now) {
      return ClosingRule.close(dossier, List.of(), ticked, on, now);
    }

    private FollowUp followUp(Optional<LocalDate> done) {
      return new FollowUp(FollowUpId.random(), open.id(), CONTACT, "bellen", done);
    }
  }

  @Nested
  class Numbering {

    @Test
    void beginsAtOneAndGoesOnAfterTheHighest() {
      assertThat(DossierNumbering.next(2026, OptionalInt.empty())).hasToString("2026-001");
      assertThat(DossierNumbering.next(2026, OptionalInt.of(999))).hasToString("2026-1000");
    }
  }
}
