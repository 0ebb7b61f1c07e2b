package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.SearchHit;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

@ExtendWith(FreshKluis.class)
final class DossiersModelTest {

  private final Stand stand = new Stand();
  private final Browsing browsing = new Browsing();
  private OpenKluis kluis;
  private Cases cases;
  private Desk desk;
  private DossiersModel model;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
    desk = stand.desk(kluis);
    model = new DossiersModel(desk, browsing);
  }

  @Test
  void without_dossiers_the_list_says_so_only_once_it_knows() {
    assertThat(model.empty().getValue()).isFalse();
    model.load();
    assertThat(model.empty().getValue()).isTrue();
  }

  @Test
  void the_newest_dossier_comes_first() {
    cases.dossier(1);
    cases.dossier(2);
    model.load();
    assertThat(codes()).containsExactly("2026-002", "2026-001");
  }

  @Test
  void every_filter_counts_what_it_leaves() {
    cases.step(cases.dossier(1), Cases.TODAY.plusDays(1), "bellen");
    cases.dossier(2);
    cases.closed(3);
    model.load();

    assertThat(model.count(Filter.ALL).getValue()).isEqualTo(3);
    assertThat(model.count(Filter.OPEN).getValue()).isEqualTo(2);
    assertThat(model.count(Filter.WAITING).getValue()).isEqualTo(1);
    assertThat(model.count(Filter.CLOSED).getValue()).isEqualTo(1);
    assertThat(model.count(Filter.ADVICE).getValue()).isZero();
    browsing.filter().set(Filter.WAITING);
    assertThat(codes()).containsExactly("2026-001");
  }

  @Test
  void what_is_open_and_has_something_to_do_waits() {
    Dossier one = cases.dossier(1);
    cases.step(one, Cases.TODAY, "bellen");
    model.load();
    assertThat(Standing.of(model.all().getFirst().dossier())).isEqualTo(Standing.WAITING);
    assertThat(new LineWords(desk).late(model.all().getFirst())).isFalse();
    cases.step(one, Cases.TODAY.minusDays(1), "mailen");
    model.load();
    assertThat(new LineWords(desk).late(model.all().getFirst())).isTrue();
    assertThat(new LineWords(desk).nextStep(model.all().getFirst())).isEqualTo("gisteren: mailen");
  }

  @Test
  void discreet_mode_leaves_days_and_codes_and_veils_words() {
    cases.step(cases.dossier(1), Cases.TODAY, "bellen met Noor");
    model.load();
    desk.discretion().on().set(true);
    LineWords words = new LineWords(desk);
    assertThat(words.code(model.all().getFirst())).isEqualTo("2026-001");
    assertThat(words.nextStep(model.all().getFirst())).startsWith("vandaag").doesNotContain("Noor");
  }

  @Nested
  final class Searching {

    private SearchModel search;

    @BeforeEach
    void begin() {
      search = new SearchModel(desk, model);
    }

    @Test
    void nothing_happens_until_the_typing_stops() {
      cases.talk(Optional.empty(), Cases.TODAY, "Belt na de repetitie.");
      model.load();
      browsing.words().set("repet");
      assertThat(search.outcome().get()).isInstanceOf(SearchModel.Outcome.Idle.class);
      stand.timePasses();
      assertThat(hits()).hasSize(1);
    }

    @Test
    void the_found_words_are_marked_and_lead_to_the_conversation() {
      Dossier dossier = cases.dossier(4);
      var talk = cases.talk(Optional.of(dossier.id()), Cases.TODAY, "Belt na de repetitie.");
      model.load();
      find("repet");
      Hit hit = hits().getFirst();
      assertThat(hit.excerpt()).contains(new SearchHit.Fragment("repetitie", true));
      assertThat(hit.line().orElseThrow().dossier().code()).isEqualTo(new DossierCode(2026, 4));
      search.open(hit);
      assertThat(stand.went).containsExactly(new Place.OneConversation(talk.id()));
    }

    @Test
    void a_code_leads_to_its_dossier() {
      Dossier dossier = cases.dossier(4);
      model.load();
      find("2026-004");
      assertThat(hits().getFirst().place()).isEqualTo(new Place.OneDossier(dossier.id()));
    }

    @Test
    void the_name_of_an_organisation_finds_its_dossiers() {
      Dossier dossier = withOrganisation(cases.dossier(5), "Theaterhuis Café");
      model.load();
      find("cafe");
      assertThat(hits())
          .singleElement()
          .extracting(Hit::place)
          .isEqualTo(new Place.OneDossier(dossier.id()));
      assertThat(hits().getFirst().excerpt()).isEmpty();
    }

    @Test
    void clearing_shows_the_list_again() {
      find("niets");
      assertThat(hits()).isEmpty();
      search.clear();
      assertThat(search.outcome().get()).isInstanceOf(SearchModel.Outcome.Idle.class);
    }

    private void find(String words) {
      browsing.words().set(words);
      stand.timePasses();
    }

    private List<Hit> hits() {
      return ((SearchModel.Outcome.Found) search.outcome().get()).hits();
    }
  }

  private Dossier withOrganisation(Dossier dossier, String name) {
    Intake before = dossier.intake();
    return kluis
        .store()
        .write(
            transaction -> {
              Organisation client = new OrganisationRepository(transaction).findOrCreate(name);
              Dossier changed =
                  new Dossier(
                      dossier.id(),
                      dossier.code(),
                      new Intake(
                          before.kind(),
                          before.reporter(),
                          Optional.of(client.id()),
                          before.situation(),
                          before.milestones(),
                          before.undated()),
                      dossier.answers(),
                      dossier.consents(),
                      dossier.course(),
                      dossier.kept());
              new DossierRepository(transaction).update(changed);
              return changed;
            });
  }

  private List<String> codes() {
    return model.shown().stream().map(line -> line.dossier().code().toString()).toList();
  }
}
