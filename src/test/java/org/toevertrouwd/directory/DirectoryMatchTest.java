package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.directory.Services.DAY;
import static org.toevertrouwd.directory.Services.belgian;
import static org.toevertrouwd.directory.Services.during;
import static org.toevertrouwd.directory.Services.dutch;
import static org.toevertrouwd.directory.Services.in;
import static org.toevertrouwd.directory.Services.service;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DirectoryMatchTest {

  private static final Circumstances UNKNOWN = Circumstances.unknown(Audience.REPORTER, DAY);

  private static DirectoryMatch match(Scope scope, Circumstances dossier) {
    return DirectoryMatch.of(service("house", scope), dossier);
  }

  private static Scope forMinors(boolean minor) {
    return new Scope(Set.of(), Set.of(), Set.of(), Optional.of(minor), false);
  }

  @Nested
  class A_service_that_asks_for_nothing {

    @Test
    void fits_a_dossier_of_which_nothing_is_known() {
      assertThat(match(Scope.ANY, UNKNOWN).fit()).isEqualTo(Fit.FITS);
    }
  }

  @Nested
  class A_service_of_one_country {

    @Test
    void fits_a_dossier_of_that_country() {
      assertThat(match(in(Area.FLANDERS), belgian("work")).fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void does_not_fit_a_dossier_of_the_other_and_says_why() {
      DirectoryMatch match = match(in(Area.FLANDERS), dutch("work"));

      assertThat(match.fit()).isEqualTo(Fit.DOES_NOT_FIT);
      assertThat(match.with(Answer.FAILED)).containsExactly(Criterion.AREA);
    }

    @Test
    void perhaps_fits_when_the_country_is_not_known() {
      DirectoryMatch match = match(in(Area.BELGIUM), UNKNOWN);

      assertThat(match.fit()).isEqualTo(Fit.PERHAPS);
      assertThat(match.with(Answer.NOT_KNOWN)).containsExactly(Criterion.AREA);
    }
  }

  @Nested
  class A_service_for_one_activity {

    private final Scope work =
        new Scope(Set.of(), Set.of("work"), Set.of(), Optional.empty(), false);

    @Test
    void fits_that_activity_only() {
      assertThat(match(work, belgian("work")).fit()).isEqualTo(Fit.FITS);
      assertThat(match(work, belgian("leisure")).with(Answer.FAILED))
          .containsExactly(Criterion.ACTIVITY);
    }

    @Test
    void perhaps_fits_when_the_codebook_says_unknown() {
      assertThat(match(work, belgian("unknown")).fit()).isEqualTo(Fit.PERHAPS);
      assertThat(match(work, belgian("not-applicable")).fit()).isEqualTo(Fit.PERHAPS);
    }
  }

  @Nested
  class A_service_for_some_behaviour {

    private final Scope discrimination =
        new Scope(Set.of(), Set.of(), Set.of("discrimination"), Optional.empty(), false);

    @Test
    void fits_when_one_of_several_forms_is_that_behaviour() {
      assertThat(match(discrimination, belgian("work", "bullying", "discrimination")).fit())
          .isEqualTo(Fit.FITS);
    }

    @Test
    void does_not_fit_other_behaviour() {
      assertThat(match(discrimination, belgian("work", "bullying")).with(Answer.FAILED))
          .containsExactly(Criterion.BEHAVIOUR);
    }

    @Test
    void perhaps_fits_when_no_behaviour_is_filled_in() {
      assertThat(match(discrimination, belgian("work")).fit()).isEqualTo(Fit.PERHAPS);
      assertThat(match(discrimination, belgian("work", "unknown")).fit()).isEqualTo(Fit.PERHAPS);
    }
  }

  @Nested
  class A_service_for_minors {

    @Test
    void fits_a_minor_and_not_an_adult() {
      assertThat(match(forMinors(false), belgian("work")).fit()).isEqualTo(Fit.FITS);
      assertThat(match(forMinors(true), belgian("work")).with(Answer.FAILED))
          .containsExactly(Criterion.AGE);
      assertThat(match(forMinors(true), UNKNOWN).fit()).isEqualTo(Fit.PERHAPS);
    }
  }

  @Nested
  class A_service_with_a_condition_that_no_field_shows {

    @Test
    void never_fits_without_being_read() {
      Scope scope = new Scope(Set.of(), Set.of(), Set.of(), Optional.empty(), true);

      assertThat(match(scope, belgian("work")).fit()).isEqualTo(Fit.PERHAPS);
    }
  }

  @Nested
  class A_service_of_the_other_side {

    @Test
    void does_not_fit() {
      Circumstances employer = Circumstances.unknown(Audience.EMPLOYER, DAY);

      assertThat(match(Scope.ANY, employer).with(Answer.FAILED))
          .containsExactly(Criterion.AUDIENCE);
    }
  }

  @Nested
  class A_service_with_a_period {

    private Set<Criterion> failed(Service service) {
      return DirectoryMatch.of(service, UNKNOWN).with(Answer.FAILED);
    }

    @Test
    void fits_from_its_first_day() {
      assertThat(failed(during("new", Optional.of(DAY), Optional.empty()))).isEmpty();
      assertThat(failed(during("new", Optional.of(DAY.plusDays(1)), Optional.empty())))
          .containsExactly(Criterion.PERIOD);
    }

    @Test
    void no_longer_fits_on_the_day_it_ends() {
      assertThat(failed(during("old", Optional.empty(), Optional.of(DAY.plusDays(1))))).isEmpty();
      assertThat(failed(during("old", Optional.empty(), Optional.of(DAY))))
          .containsExactly(Criterion.PERIOD);
    }
  }
}
