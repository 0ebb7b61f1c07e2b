package org.toevertrouwd.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.ui.today.SomeDays.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;

/** What Vandaag shows, what can be done there, and how it is undone. */
@ExtendWith(FreshKluis.class)
final class TodayModelTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private SomeDays days;
  private TodayModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    days = new SomeDays(kluis);
    model = new TodayModel(stand.desk(kluis));
  }

  @Test
  void a_new_kluis_is_blank_and_quiet() {
    model.load();

    assertThat(shown().blank()).isTrue();
    assertThat(shown().quiet()).isTrue();
  }

  @Test
  void a_kluis_with_a_dossier_is_not_blank() {
    days.dossier();
    model.load();

    assertThat(shown().blank()).isFalse();
    assertThat(shown().quiet()).isTrue();
  }

  @Test
  void ticking_a_follow_up_takes_it_away_and_undo_brings_it_back() {
    FollowUp late = days.followUp(days.dossier().id(), TODAY.minusDays(2));
    model.load();
    assertThat(shown().today().overdue()).hasSize(1);

    model.tick(late);

    assertThat(shown().today().overdue()).isEmpty();
    assertThat(days.followUps(late.dossier()).getFirst().doneOn()).contains(TODAY);
    stand.undo.orElseThrow().run();
    assertThat(shown().today().overdue()).hasSize(1);
    assertThat(days.followUps(late.dossier())).containsExactly(late);
  }

  @Test
  void what_is_late_is_put_off_from_today_on() {
    FollowUp late = days.followUp(days.dossier().id(), TODAY.minusDays(20));
    model.load();

    model.postpone(late, Period.ofDays(1));

    assertThat(days.followUps(late.dossier()).getFirst().dueOn()).isEqualTo(TODAY.plusDays(1));
    assertThat(stand.told).containsExactly("Uitgesteld naar morgen.");
  }

  @Test
  void what_is_to_come_is_put_off_from_its_own_day_on() {
    FollowUp soon = days.followUp(days.dossier().id(), TODAY.plusDays(3));
    model.load();

    model.postpone(soon, Period.ofWeeks(1));

    assertThat(days.followUps(soon.dossier()).getFirst().dueOn()).isEqualTo(TODAY.plusDays(10));
    stand.undo.orElseThrow().run();
    assertThat(shown().today().soon()).hasSize(1);
  }

  @Test
  void keeping_a_dossier_longer_asks_for_a_reason_and_a_day_to_come() {
    Dossier old = days.closed(TODAY.minusYears(3));
    model.load();

    assertThat(model.extend(old.id(), Optional.of(TODAY.plusYears(1)), "  ")).isFalse();
    assertThat(model.extend(old.id(), Optional.of(TODAY), "rechtszaak")).isFalse();
    assertThat(model.extend(old.id(), Optional.empty(), "rechtszaak")).isFalse();
    assertThat(shown().today().due()).hasSize(1);

    assertThat(model.extend(old.id(), Optional.of(TODAY.plusYears(1)), " rechtszaak ")).isTrue();
    assertThat(shown().today().due()).isEmpty();
    assertThat(retention(old).extension().orElseThrow().reason()).isEqualTo("rechtszaak");
  }

  @Test
  void a_hold_needs_a_reason_and_can_be_undone() {
    Dossier old = days.closed(TODAY.minusYears(3));
    model.load();

    assertThat(model.hold(old.id(), "")).isFalse();
    assertThat(model.hold(old.id(), "procedure loopt")).isTrue();

    assertThat(retention(old).hold().orElseThrow().since()).isEqualTo(TODAY);
    stand.undo.orElseThrow().run();
    assertThat(retention(old).hold()).isEmpty();
    assertThat(shown().today().due()).hasSize(1);
  }

  @Test
  void a_dossier_goes_to_the_bin_and_comes_back() {
    Dossier old = days.closed(TODAY.minusYears(3));
    model.load();

    model.toBin(old.id());

    assertThat(shown().today().due()).isEmpty();
    assertThat(shown().today().binned()).hasSize(1);
    stand.undo.orElseThrow().run();
    assertThat(shown().today().due()).hasSize(1);
  }

  @Test
  void the_sense_of_load_stays_folded() {
    model.load();
    assertThat(shown().loadFolded()).isFalse();

    model.fold(true);

    TodayModel again = new TodayModel(stand.desk(kluis));
    again.load();
    assertThat(again.day().get().orElseThrow().loadFolded()).isTrue();
  }

  @Test
  void another_day_is_read_when_it_begins() {
    Moving clock = new Moving();
    Stand night = new Stand(clock);
    TodayModel late = new TodayModel(night.desk(kluis));
    late.load();

    night.timePasses();
    assertThat(late.day().get().orElseThrow().now().toLocalDate()).isEqualTo(TODAY);
    clock.later = Duration.ofHours(15);
    night.timePasses();
    assertThat(late.day().get().orElseThrow().now().toLocalDate()).isEqualTo(TODAY.plusDays(1));

    late.stop();
    clock.later = Duration.ofHours(40);
    night.timePasses();
    assertThat(late.day().get().orElseThrow().now().toLocalDate()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void january_is_near_from_december_to_march() {
    model.load();

    assertThat(shown().january()).isTrue();
    assertThat(JanuaryModel.year(LocalDate.of(2026, 11, 20))).isEqualTo(2026);
    assertThat(JanuaryModel.year(LocalDate.of(2027, 3, 1))).isEqualTo(2026);
  }

  private DayView shown() {
    return model.day().get().orElseThrow();
  }

  private Retention retention(Dossier dossier) {
    return kluis
        .store()
        .read(transaction -> new RetentionRepository(transaction).find(dossier.id()));
  }

  /** A clock that a test moves on. */
  private static final class Moving extends Clock {

    private Duration later = Duration.ZERO;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Kluizen.CLOCK.instant().plus(later);
    }
  }
}
