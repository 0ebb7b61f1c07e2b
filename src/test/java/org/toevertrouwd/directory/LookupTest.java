package org.toevertrouwd.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.directory.Services.directory;
import static org.toevertrouwd.directory.Services.in;
import static org.toevertrouwd.directory.Services.service;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

  private final Directory bundled = BundledDirectory.load();

  private static List<String> codes(Lookup lookup) {
    return lookup.services().stream().map(service -> service.code().value()).toList();
  }

  @Nested
  class A_cell_of_a_sheet {

    @ParameterizedTest
    @CsvSource({
      "1712, line-1712",
      "Vlaams Meldpunt, flemish-contact-point",
      "psycholoog, psychologist",
      "externe dienst (IDEWE), idewe",
      "vakbond, union",
      "CAW, caw",
      "huisarts, gp",
      "ZSG, zsg",
      "politie, police",
      "PUNT.vzw, punt-vzw",
      "Vertrouwenspersoon (intern), confidant-internal",
      "médecin généraliste, gp",
      "MEDECIN GENERALISTE, gp",
      "general practitioner, gp"
    })
    void names_one_service(String cell, String code) {
      Lookup lookup = bundled.find(cell);

      assertThat(codes(lookup)).containsExactly(code);
      assertThat(lookup.isCertain()).isTrue();
    }

    @Test
    void can_name_two_services() {
      assertThat(codes(bundled.find("CAW + huisarts"))).containsExactly("caw", "gp");
    }

    @Test
    void can_name_the_same_service_twice_and_mean_it_once() {
      assertThat(codes(bundled.find("huisarts / huisdokter"))).containsExactly("gp");
    }

    @Test
    void keeps_the_general_service_when_nothing_particular_is_named() {
      assertThat(codes(bundled.find("externe dienst")))
          .containsExactly("external-prevention-service");
    }

    @Test
    void finds_every_service_by_each_of_its_names() {
      for (Service service : bundled.services()) {
        for (String language : List.of("nl", "fr", "en")) {
          String shouted = service.name().in(language).toUpperCase(Locale.ROOT);
          assertThat(bundled.find(shouted).found())
              .singleElement()
              .satisfies(found -> assertThat(found.candidates()).contains(service));
        }
      }
    }
  }

  @Nested
  class Words_that_name_nothing {

    @Test
    void are_told_so_that_a_person_looks_at_them() {
      Lookup lookup = bundled.find("CAW Antwerpen");

      assertThat(codes(lookup)).containsExactly("caw");
      assertThat(lookup.unrecognised()).containsExactly("antwerpen");
      assertThat(lookup.isCertain()).isFalse();
    }

    @Test
    void do_not_make_an_empty_cell_certain() {
      assertThat(bundled.find(" - ").isCertain()).isFalse();
    }

    @Test
    void do_not_show_in_a_log() {
      assertThat(bundled.find("haar zus in Gent").toString()).doesNotContain("zus");
    }

    @Test
    void may_be_very_many_without_being_searched() {
      Lookup lookup = bundled.find("caw ".repeat(1000));

      assertThat(lookup.found()).isEmpty();
      assertThat(lookup.isCertain()).isFalse();
    }
  }

  @Nested
  class A_name_that_both_countries_have {

    @Test
    void is_in_doubt_without_a_country() {
      Lookup lookup = bundled.find("arbeidsinspectie");

      assertThat(lookup.isCertain()).isFalse();
      assertThat(lookup.services()).isEmpty();
      assertThat(lookup.found()).singleElement().matches(found -> found.candidates().size() == 2);
    }

    @Test
    void is_clear_with_a_country() {
      assertThat(codes(bundled.find("arbeidsinspectie", Country.NETHERLANDS)))
          .containsExactly("labour-inspectorate-nl");
      assertThat(codes(bundled.find("arbeidsinspectie", Country.BELGIUM)))
          .containsExactly("labour-inspectorate-be");
    }
  }

  @Nested
  class A_service_that_the_user_added {

    private final Directory own =
        directory(
            service("house", in(Area.FLANDERS), "huis"),
            service("house-of-dance", in(Area.FLANDERS), "huis van de dans"),
            service("everywhere", Scope.ANY));

    @Test
    void wins_with_the_longest_name() {
      assertThat(codes(own.find("het Huis van de dans"))).containsExactly("house-of-dance");
      assertThat(codes(own.find("huis"))).containsExactly("house");
    }

    @Test
    void is_found_in_each_country_when_it_has_no_area() {
      assertThat(codes(own.find("everywhere", Country.NETHERLANDS))).containsExactly("everywhere");
      assertThat(own.find("huis", Country.NETHERLANDS).found()).isEmpty();
    }
  }
}
