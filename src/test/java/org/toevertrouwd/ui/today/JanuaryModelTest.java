package org.toevertrouwd.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.ui.today.SomeDays.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.MandateId;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.today.JanuaryView.State;

/** What is left to do of a year, computed from the kluis. */
@ExtendWith(FreshKluis.class)
final class JanuaryModelTest {

  private static final LocalDate LAST_YEAR = TODAY.minusMonths(4);

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private SomeDays days;
  private JanuaryModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    days = new SomeDays(kluis);
    model = new JanuaryModel(stand.desk(kluis));
  }

  @Test
  void an_empty_kluis_leaves_the_release_and_the_sessions_to_do() {
    assertThat(list().year()).isEqualTo(TODAY.getYear() - 1);
    assertThat(list().unknownsState()).isEqualTo(State.DONE);
    assertThat(list().openState()).isEqualTo(State.DONE);
    assertThat(list().hoursState()).isEqualTo(State.DONE);
    assertThat(list().releaseState()).isEqualTo(State.OPEN);
    assertThat(list().supervisionState()).isEqualTo(State.OPEN);
    assertThat(list().todo()).isEqualTo(2);
  }

  @Test
  void dossiers_with_the_most_unknowns_come_first_and_good_ones_stay_away() {
    Dossier some = days.dossier(Answers.none().with("gender", "woman").with("sector", "arts"));
    Dossier none = days.dossier();
    Dossier all = days.dossier(everything());
    Dossier thisYear = days.dossier();
    for (Dossier dossier : new Dossier[] {some, none, all}) {
      days.conversation(Optional.of(dossier.id()), LAST_YEAR);
    }
    days.conversation(Optional.of(thisYear.id()), TODAY);

    assertThat(list().unknowns())
        .extracting(JanuaryView.Unknowns::dossier)
        .containsExactly(none.id(), some.id());
    assertThat(list().unknowns().getFirst().open())
        .isEqualTo(list().unknowns().getLast().open() + 2);
  }

  @Test
  void open_dossiers_that_were_silent_for_three_months_may_be_closed() {
    Dossier silent = days.dossier();
    Dossier fresh = days.dossier();
    Dossier closed = days.closed(TODAY.minusMonths(3));
    days.conversation(Optional.of(silent.id()), LAST_YEAR);
    days.conversation(Optional.of(fresh.id()), TODAY.minusDays(5));
    days.conversation(Optional.of(closed.id()), LAST_YEAR);

    assertThat(list().open()).extracting(one -> one.id()).containsExactly(silent.id());
  }

  @Test
  void a_mandate_of_the_year_wants_hours_in_that_year() {
    Mandate mandate = mandate(LocalDate.of(TODAY.getYear() - 2, 5, 1), Optional.empty());
    mandate(TODAY, Optional.empty());
    spend(mandate, TODAY, 60);

    assertThat(list().hours()).containsExactly(new JanuaryView.MandateYear("Vloed", 0));
    assertThat(list().hoursState()).isEqualTo(State.OPEN);

    spend(mandate, LAST_YEAR, 90);

    assertThat(list().hours()).containsExactly(new JanuaryView.MandateYear("Vloed", 90));
    assertThat(list().hoursState()).isEqualTo(State.DONE);
  }

  private JanuaryView list() {
    model.load();
    return model.list().get().orElseThrow();
  }

  private static Answers everything() {
    Answers answers = Answers.none();
    for (Dimension dimension : Stand.REFERENCE.codebook().dimensions()) {
      if (dimension.unit() == Unit.CASES) {
        String known =
            dimension.categories().stream()
                .map(Category::code)
                .filter(code -> !code.equals(Category.UNKNOWN))
                .findFirst()
                .orElseThrow();
        answers = answers.with(dimension.code(), known);
      }
    }
    return answers;
  }

  private Mandate mandate(LocalDate from, Optional<LocalDate> until) {
    Organisation client = new Organisation(OrganisationId.random(), "Vloed", Map.of(), "");
    Mandate mandate = new Mandate(MandateId.random(), client.id(), from, until, "");
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationRepository(transaction).insert(client);
              new MandateRepository(transaction).insert(mandate);
              return true;
            });
    return mandate;
  }

  private void spend(Mandate mandate, LocalDate on, int minutes) {
    kluis
        .store()
        .write(
            transaction -> {
              new HoursRepository(transaction)
                  .insert(new Hours(UUID.randomUUID(), mandate.id(), on, minutes, ""));
              return true;
            });
  }

  @Test
  void from_september_on_it_is_about_the_year_that_ends() {
    assertThat(JanuaryModel.year(LocalDate.of(2026, 1, 1))).isEqualTo(2025);
    assertThat(JanuaryModel.year(LocalDate.of(2026, 8, 31))).isEqualTo(2025);
    assertThat(JanuaryModel.year(LocalDate.of(2026, 9, 1))).isEqualTo(2026);
    assertThat(JanuaryModel.year(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
    assertThat(JanuaryModel.year(LocalDate.of(2027, 1, 1))).isEqualTo(2026);
  }

  @Test
  void the_figures_can_leave_from_the_first_day_of_the_next_year() {
    assertThat(on(LocalDate.of(2026, 12, 31)).releaseState()).isEqualTo(State.LATER);
    assertThat(on(LocalDate.of(2026, 12, 31)).year()).isEqualTo(2026);
    assertThat(on(LocalDate.of(2027, 1, 1)).releaseState()).isEqualTo(State.OPEN);
    assertThat(on(LocalDate.of(2027, 1, 1)).year()).isEqualTo(2026);
  }

  @Test
  void a_dossier_of_the_last_day_belongs_to_that_year_and_one_of_the_first_to_the_next() {
    Dossier last = days.dossier();
    Dossier first = days.dossier();
    days.conversation(Optional.of(last.id()), LocalDate.of(2025, 12, 31));
    days.conversation(Optional.of(first.id()), LocalDate.of(2026, 1, 1));

    assertThat(on(LocalDate.of(2026, 1, 1)).unknowns())
        .extracting(unknowns -> unknowns.code())
        .containsExactly(last.code());
    assertThat(on(LocalDate.of(2026, 12, 31)).unknowns())
        .extracting(unknowns -> unknowns.code())
        .containsExactly(first.code());
  }

  private JanuaryView on(LocalDate day) {
    java.time.Clock clock =
        java.time.Clock.fixed(
            day.atTime(0, 5).toInstant(java.time.ZoneOffset.UTC), java.time.ZoneOffset.UTC);
    JanuaryModel then = new JanuaryModel(new Stand(clock).desk(kluis));
    then.load();
    return then.list().get().orElseThrow();
  }
}
