package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

/** What nobody means to search for, and what is pasted by mistake. */
@ExtendWith(FreshKluis.class)
final class HostileSearchTest {

  private static final int HUGE = 10_000_000;

  private final Stand stand = new Stand();
  private final Browsing browsing = new Browsing();
  private OpenKluis kluis;
  private Cases cases;
  private DossiersModel dossiers;
  private SearchModel search;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
    Desk desk = stand.desk(kluis);
    dossiers = new DossiersModel(desk, browsing);
    search = new SearchModel(desk, dossiers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "*",
        "a* OR b",
        "NEAR(a b)",
        "narrative:geheim",
        "-",
        "(",
        "^",
        "%",
        "_",
        "\\",
        "\u0301",
        "\u202E",
        "\uD83D\uDE00",
        "\u0000",
        "NOT",
        "a AND",
        "{x}",
        "; DROP TABLE dossier"
      })
  void nothing_typed_is_more_than_words(String typed) {
    cases.talk(Optional.of(cases.dossier(1).id()), Cases.TODAY, "iets heel bijzonders");
    dossiers.load();
    browsing.words().set(typed);
    search.search();
    assertThat(hits()).isZero();
    assertThat(stand.failures).isEmpty();
  }

  @Test
  void a_whole_book_is_searched_for_in_a_moment() {
    Organisation client =
        new Organisation(new OrganisationId(UUID.randomUUID()), "Vloed", Map.of(), "");
    kluis
        .store()
        .write(
            transaction -> {
              new OrganisationRepository(transaction).insert(client);
              return true;
            });
    for (int number = 1; number <= 40; number++) {
      cases.dossier(number);
    }
    dossiers.load();
    browsing.words().set("woord ".repeat(HUGE / 6));
    Instant begin = Instant.now();
    search.search();
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    assertThat(hits()).isZero();
  }

  @Test
  void a_whole_book_pasted_is_cut_before_it_is_drawn() {
    TextField input = Fx.on(this::field);
    Fx.run(
        () -> {
          input.setText("dans");
          input.positionCaret(2);
          input.replaceSelection("x".repeat(HUGE));
        });
    String kept = Fx.on(input::getText);
    assertThat(kept).hasSize(200).startsWith("daxx").endsWith("xxns");
    Fx.run(
        () -> {
          input.replaceSelection("meer");
          assertThat(input.getText()).isEqualTo(kept);
          input.selectAll();
          input.replaceSelection("kort");
          assertThat(input.getText()).isEqualTo("kort");
          assertThat(input.getSelection()).isEqualTo(new IndexRange(4, 4));
        });
    assertThat(browsing.words().get()).isEqualTo("kort");
  }

  @Test
  void enter_opens_what_stands_there_by_now_and_not_what_was_found_before() {
    Dossier first = cases.dossier(1);
    Dossier second = cases.dossier(2);
    dossiers.load();
    browsing.words().set(first.code().toString());
    search.search();
    browsing.words().set(second.code().toString());
    search.openFirst();
    assertThat(stand.went).containsExactly(new Place.OneDossier(second.id()));
  }

  @Test
  void enter_with_nothing_typed_or_nothing_found_opens_nothing() {
    cases.dossier(1);
    dossiers.load();
    search.openFirst();
    browsing.words().set("bestaatniet");
    search.openFirst();
    browsing.words().set("  ");
    search.openFirst();
    assertThat(stand.went).isEmpty();
  }

  private TextField field() {
    SearchField field = new SearchField(stand.desk(kluis), search, browsing, () -> {});
    return (TextField) field.lookup("#dossiers-search");
  }

  private int hits() {
    return search.outcome().get() instanceof SearchModel.Outcome.Found(var all) ? all.size() : 0;
  }
}
