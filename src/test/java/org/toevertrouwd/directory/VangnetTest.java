package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.directory.Services.DAY;
import static org.toevertrouwd.directory.Services.belgian;
import static org.toevertrouwd.directory.Services.dutch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VangnetTest {

  private final Directory directory = BundledDirectory.load();
  private final Vangnet vangnet = directory.vangnet();

  private VangnetMatch match(String step, Circumstances dossier) {
    return vangnet.fits(directory, dossier).stream()
        .filter(match -> match.step().code().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> with(Fit fit, VangnetMatch match) {
    return match.services().stream()
        .filter(service -> service.fit() == fit)
        .map(service -> service.service().code().value())
        .toList();
  }

  @Nested
  class The_bundled_flowchart {

    @Test
    void begins_with_listening_and_ends_with_aftercare() {
      assertThat(vangnet.entry()).isEqualTo("listening");
      assertThat(vangnet.waysFrom("aftercare")).isEmpty();
      assertThat(vangnet.steps().getLast().code()).isEqualTo("aftercare");
    }

    @Test
    void leads_from_every_other_step_onward() {
      assertThat(vangnet.steps())
          .filteredOn(step -> !step.code().equals("aftercare"))
          .noneMatch(step -> vangnet.waysFrom(step.code()).isEmpty());
    }

    @Test
    void has_no_loose_ends() {
      assertThat(vangnet.edges())
          .allSatisfy(
              edge -> {
                assertThat(vangnet.step(edge.from())).isPresent();
                assertThat(vangnet.step(edge.to())).isPresent();
              });
    }

    @Test
    void gives_every_service_for_reporters_a_place_and_none_for_employers() {
      Set<ServiceCode> placed =
          vangnet.steps().stream()
              .flatMap(step -> step.services().stream())
              .collect(Collectors.toSet());
      Set<ServiceCode> forReporters =
          directory.services().stream()
              .filter(service -> service.audience() == Audience.REPORTER)
              .map(Service::code)
              .collect(Collectors.toSet());

      assertThat(placed).isEqualTo(forReporters);
    }
  }

  @Nested
  class For_discrimination_at_work_in_Belgium {

    private final Circumstances dossier = belgian("work", "discrimination");

    @Test
    void marks_the_contact_points_of_Belgium() {
      assertThat(with(Fit.FITS, match("report", dossier)))
          .containsExactly("flemish-contact-point", "line-1712", "unia", "igvm", "vmri");
    }

    @Test
    void shows_the_ended_and_the_Dutch_ones_as_not_fitting() {
      assertThat(with(Fit.DOES_NOT_FIT, match("report", dossier)))
          .containsExactly("mores", "genderkamer");
    }

    @Test
    void leaves_the_way_to_the_inspectorate_open() {
      assertThat(match("inspection", dossier).fit()).isEqualTo(Fit.FITS);
      assertThat(vangnet.waysFrom("advice"))
          .filteredOn(edge -> edge.to().equals("inspection"))
          .allMatch(edge -> edge.fit(dossier) == Fit.FITS);
    }
  }

  @Nested
  class For_bullying_in_a_leisure_club_in_Belgium {

    private final Circumstances dossier = belgian("leisure", "bullying");

    @Test
    void marks_no_prevention_adviser_because_the_welfare_act_does_not_reach_there() {
      assertThat(with(Fit.FITS, match("formal-procedure", dossier))).isEmpty();
      assertThat(match("formal-procedure", dossier).isGap()).isTrue();
    }

    @Test
    void still_marks_confidants_and_perhaps_an_integrity_contact_point() {
      VangnetMatch informal = match("informal-intervention", dossier);

      assertThat(with(Fit.FITS, informal))
          .containsExactly("confidant", "confidant-internal", "confidant-external");
      assertThat(with(Fit.PERHAPS, informal)).containsExactly("api");
    }

    @Test
    void closes_the_way_to_the_inspectorate() {
      assertThat(match("inspection", dossier).fit()).isEqualTo(Fit.DOES_NOT_FIT);
      assertThat(match("inspection", dossier).isGap()).isFalse();
    }
  }

  @Nested
  class For_sexual_violence_in_the_Netherlands {

    private final Circumstances dossier = dutch("work", "sexual-violence");

    @Test
    void marks_the_Dutch_services_only() {
      assertThat(vangnet.fits(directory, dossier))
          .flatExtracting(VangnetMatch::services)
          .filteredOn(match -> match.fit() == Fit.FITS)
          .isNotEmpty()
          .allMatch(match -> match.service().countries().contains(Country.NETHERLANDS));
      assertThat(with(Fit.FITS, match("criminal-complaint", dossier))).containsExactly("police");
    }
  }

  @Nested
  class When_nothing_is_known {

    @Test
    void closes_no_step() {
      Circumstances unknown = Circumstances.unknown(Audience.REPORTER, DAY);

      assertThat(vangnet.fits(directory, unknown))
          .noneMatch(match -> match.fit() == Fit.DOES_NOT_FIT || match.isGap());
    }
  }

  @Nested
  class When_the_user_hides_a_service {

    @Test
    void leaves_it_out_of_its_steps() {
      List<Service> others =
          directory.services().stream()
              .filter(service -> !service.code().value().equals("police"))
              .toList();
      Directory without = new Directory(directory.documents(), others, vangnet);

      assertThat(vangnet.fits(without, belgian("work")))
          .filteredOn(match -> match.step().code().equals("criminal-complaint"))
          .allMatch(match -> match.services().isEmpty() && match.isGap());
    }
  }
}
