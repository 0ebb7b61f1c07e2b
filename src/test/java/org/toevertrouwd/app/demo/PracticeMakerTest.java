package org.toevertrouwd.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.practice.Organisation;

final class PracticeMakerTest {

  private static final List<String> SERVICES = List.of("1712", "caw");

  @Test
  void the_same_seed_gives_the_same_facts() {
    assertThat(facts(maker(7).make(2025, 60))).isEqualTo(facts(maker(7).make(2025, 60)));
    assertThat(facts(maker(7).make(2025, 60))).isNotEqualTo(facts(maker(8).make(2025, 60)));
  }

  @Test
  void dossiers_begin_in_the_year_and_are_numbered_in_order() {
    List<Dossier> dossiers = dossiers(maker(1).make(2025, 80));

    assertThat(dossiers).hasSize(80);
    assertThat(dossiers)
        .extracting(dossier -> dossier.code().number())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(dossiers)
        .extracting(dossier -> dossier.intake().milestones().firstContactOn().orElseThrow())
        .isSorted()
        .allMatch(day -> day.getYear() == 2025);
  }

  @Test
  void conversations_stand_in_order_from_the_first_contact_on() {
    for (MadeUpDossier made : maker(2).make(2025, 40).dossiers()) {
      List<LocalDate> days =
          made.conversations().stream().map(talk -> talk.when().on().orElseThrow()).toList();

      assertThat(days).isSorted().isNotEmpty();
      assertThat(days.getFirst())
          .isEqualTo(made.dossier().intake().milestones().firstContactOn().orElseThrow());
      assertThat(made.personalNotes()).hasSameSizeAs(made.conversations());
    }
  }

  @Test
  void a_closed_dossier_says_how_it_ended_and_has_no_open_task() {
    for (MadeUpDossier made : maker(3).make(2025, 80).dossiers()) {
      boolean closed = made.dossier().course().closed();

      assertThat(made.dossier().answers().one("outcome").isPresent()).isEqualTo(closed);
      assertThat(closed && !made.followUps().isEmpty()).isFalse();
    }
  }

  @Test
  void dossiers_take_over_the_sector_of_their_organisation() {
    MadeUpPractice practice = maker(4).make(2025, 50);
    Map<Object, String> sectors =
        practice.organisations().stream()
            .collect(Collectors.toMap(Organisation::id, client -> client.answers().get("sector")));

    assertThat(dossiers(practice))
        .allMatch(
            dossier ->
                dossier
                    .answers()
                    .one("sector")
                    .equals(
                        dossier
                            .intake()
                            .organisation()
                            .map(organisation -> sectors.get(organisation))));
  }

  @Test
  void a_pool_is_varied_enough_to_be_counted() {
    Set<String> behaviours =
        dossiers(maker(5).make(2025, 200)).stream()
            .map(dossier -> dossier.answers().one("behaviour").orElseThrow())
            .collect(Collectors.toSet());

    assertThat(behaviours).hasSizeGreaterThan(8);
  }

  private static PracticeMaker maker(long seed) {
    return new PracticeMaker(seed, SERVICES);
  }

  private static List<Dossier> dossiers(MadeUpPractice practice) {
    return practice.dossiers().stream().map(MadeUpDossier::dossier).toList();
  }

  private static List<Answers> facts(MadeUpPractice practice) {
    return dossiers(practice).stream().map(Dossier::answers).toList();
  }
}
