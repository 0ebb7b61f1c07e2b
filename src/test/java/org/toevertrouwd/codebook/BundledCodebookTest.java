package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class BundledCodebookTest {

  private final Codebook codebook = BundledCodebook.load();

  private Dimension dimension(String code) {
    return codebook.dimension(code).orElseThrow();
  }

  private List<String> codes(String dimension) {
    return dimension(dimension).categories().stream().map(Category::code).toList();
  }

  private Stream<Category> everyCategory() {
    return codebook.dimensions().stream()
        .flatMap(one -> Stream.concat(one.categories().stream(), one.broader().stream()));
  }

  @Nested
  final class Its_lists {

    @Test
    void are_version_1_of_toevertrouwd() {
      assertThat(codebook.id()).isEqualTo("toevertrouwd");
      assertThat(codebook.version()).isEqualTo("1");
    }

    @Test
    void ask_what_the_design_asks_of_each_unit() {
      assertThat(ofUnit(Unit.CASES))
          .containsExactly(
              "sector",
              "discipline",
              "organisation-size",
              "joint-committee",
              "activity",
              "reporter-role",
              "statute",
              "gender",
              "age-band",
              "language",
              "affected",
              "affected-number",
              "accused-relation",
              "behaviour",
              "behaviour-forms",
              "grounds",
              "place",
              "risk-factors",
              "frequency",
              "time-since-last-fact",
              "first-contact-channel",
              "sent-by",
              "reported-elsewhere",
              "wish");
      assertThat(ofUnit(Unit.CONTACTS)).containsExactly("channel", "intervention-kind");
      assertThat(ofUnit(Unit.REFERRALS)).containsExactly("service-kind", "referral-status");
      assertThat(ofUnit(Unit.CLOSED)).containsExactly("outcome", "closing-reason", "duration");
      assertThat(ofUnit(Unit.ADVICE)).containsExactly("advice-role");
      assertThat(ofUnit(Unit.EXCLUDED)).containsExactly("excluded-reason");
    }

    private List<String> ofUnit(Unit unit) {
      return codebook.dimensions().stream()
          .filter(one -> one.unit() == unit)
          .map(Dimension::code)
          .toList();
    }

    @Test
    void have_several_answers_only_for_forms_grounds_and_risks() {
      assertThat(codebook.dimensions())
          .filteredOn(Dimension::multi)
          .extracting(Dimension::code)
          .containsExactly("behaviour-forms", "grounds", "risk-factors");
    }

    @Test
    void hold_the_eleven_grounds_of_the_covenant() {
      assertThat(codes("grounds"))
          .containsExactly(
              "disability",
              "race-appearance",
              "origin",
              "religion",
              "political-conviction",
              "age",
              "civil-status",
              "chronic-illness",
              "sex",
              "philosophy-of-life",
              "sexual-orientation");
    }

    @Test
    void use_the_same_forms_for_the_main_behaviour_and_all_behaviour() {
      assertThat(codes("behaviour-forms"))
          .isEqualTo(codes("behaviour"))
          .contains("discrimination", "unsafe-conditions", Category.UNKNOWN);
    }

    @Test
    void use_the_same_channels_for_first_contact_and_conversations() {
      assertThat(codes("first-contact-channel")).isEqualTo(codes("channel"));
    }

    @Test
    void have_at_most_eight_kinds_of_service() {
      assertThat(codes("service-kind")).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void have_the_statuses_of_a_referral_in_its_order() {
      assertThat(codes("referral-status"))
          .containsExactly(
              "proposed",
              "accepted",
              "declined",
              "unavailable",
              "contacted",
              "started",
              "completed",
              "broken-off",
              "unknown");
    }

    @Test
    void end_with_unknown_where_a_table_must_add_up() {
      assertThat(codebook.dimensions())
          .filteredOn(one -> !one.multi() && one.unit() != Unit.EXCLUDED)
          .allSatisfy(one -> assertThat(codes(one.code())).endsWith(Category.UNKNOWN));
      assertThat(codes("joint-committee")).contains(Category.NOT_APPLICABLE);
      assertThat(codes("intervention-kind")).contains(Category.NOT_APPLICABLE);
    }

    @Test
    void have_no_ended_code_yet() {
      assertThat(everyCategory())
          .allSatisfy(
              category -> {
                assertThat(category.since()).isEqualTo("1");
                assertThat(category.until()).isEmpty();
              });
    }
  }

  @Nested
  final class Its_texts {

    private Stream<Texts> definitions() {
      return Stream.concat(
          codebook.dimensions().stream().map(Dimension::definition),
          everyCategory().map(Category::definition));
    }

    private Stream<Texts> labels() {
      return Stream.concat(
          codebook.dimensions().stream().map(Dimension::label),
          everyCategory().map(Category::label));
    }

    private static Stream<String> languages(Texts texts) {
      return Stream.of(texts.nl(), texts.fr(), texts.en());
    }

    @Test
    void define_in_one_sentence_in_each_language() {
      assertThat(definitions().flatMap(Its_texts::languages))
          .allMatch(text -> text.matches("\\p{Lu}[^.]*\\."));
    }

    @Test
    void label_shortly_and_without_stray_spaces() {
      assertThat(labels().flatMap(Its_texts::languages))
          .allMatch(text -> text.length() <= 60 && !text.endsWith("."))
          .allMatch(text -> text.equals(text.strip()) && !text.contains("  "));
    }

    @Test
    void are_not_left_untranslated() {
      assertThat(definitions())
          .allSatisfy(texts -> assertThat(languages(texts)).doesNotHaveDuplicates());
    }

    @Test
    void tell_the_categories_of_one_list_apart() {
      assertThat(codebook.dimensions())
          .allSatisfy(
              one -> {
                assertThat(one.categories())
                    .extracting(category -> category.label().nl())
                    .doesNotHaveDuplicates();
                assertThat(one.categories())
                    .extracting(category -> category.definition().en())
                    .doesNotHaveDuplicates();
              });
    }
  }

  @Nested
  final class Its_sources {

    private static final String ONE =
        "seeds/00[0-4], .+|FIGURES\\.md, .+|PRODUCT\\.md, .+|Welzijnswet art\\. 32(ter|/1)"
            + "|Codex welzijn op het werk, boek I titel 3|AWGB art\\. 1a";

    @Test
    void name_a_seed_a_page_of_the_design_or_a_law() {
      assertThat(sources().flatMap(source -> Stream.of(source.split("; "))))
          .isNotEmpty()
          .allMatch(source -> source.matches(ONE));
    }

    @Test
    void draw_on_every_seed() {
      for (int seed = 0; seed <= 4; seed++) {
        String name = "seeds/00" + seed;
        assertThat(sources()).as(name).anyMatch(source -> source.contains(name));
      }
    }

    @Test
    void name_places_that_are_in_the_seeds() {
      Path seeds = Path.of(System.getProperty("toevertrouwd.shared", "../shared"), "seeds");
      assumeThat(seeds).isDirectory();

      assertThat(sources().flatMap(source -> Stream.of(source.split("; "))).distinct())
          .filteredOn(source -> source.startsWith("seeds/"))
          .allSatisfy(
              source ->
                  assertThat(seed(seeds, source.substring(6, 9)))
                      .containsIgnoringCase(source.substring(11)));
    }

    private static String seed(Path seeds, String number) {
      try (Stream<Path> files = Files.list(seeds)) {
        Path file =
            files
                .filter(one -> one.getFileName().toString().startsWith(number))
                .findFirst()
                .orElseThrow();
        return Files.readString(file).replaceAll("\\s+", " ");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Stream<String> sources() {
      return Stream.concat(
          codebook.dimensions().stream().map(Dimension::source),
          everyCategory().map(Category::source));
    }
  }

  @Nested
  final class Its_equivalents {

    private Set<String> used(String dimension, String scheme) {
      return dimension(dimension).categories().stream()
          .flatMap(category -> Stream.ofNullable(category.equivalents().get(scheme)))
          .collect(Collectors.toSet());
    }

    @Test
    void reach_every_class_of_the_public_figures() {
      assertThat(used("behaviour", PublicFigures.MORES))
          .isEqualTo(PublicFigures.classes(PublicFigures.MORES));
      assertThat(used("behaviour-forms", PublicFigures.VLAAMS_MELDPUNT))
          .isEqualTo(PublicFigures.classes(PublicFigures.VLAAMS_MELDPUNT));
      assertThat(used("intervention-kind", PublicFigures.BE_INFORMAL))
          .isEqualTo(PublicFigures.classes(PublicFigures.BE_INFORMAL));
    }

    @Test
    void are_given_for_every_known_behaviour() {
      assertThat(dimension("behaviour").categories())
          .allMatch(one -> one.equivalents().isEmpty() == one.code().equals(Category.UNKNOWN));
      assertThat(dimension("behaviour-forms").categories())
          .allMatch(one -> one.equivalents().isEmpty() == one.code().equals(Category.UNKNOWN));
    }
  }

  @Nested
  final class Its_tables {

    private final Layout layout = Layout.of(codebook);

    /** Whoever changes this hash changes what sealed figures of two versions can be added. */
    @Test
    void keep_their_cells_in_their_places() {
      assertThat(layout.sha256())
          .isEqualTo("a0e383e7957323615037fe96f5ee67418b0ebf4aa1f066fd01b27a5983beb2ce");
    }

    @Test
    void have_at_most_400_cells() {
      assertThat(layout.size()).isLessThanOrEqualTo(Codebook.MAX_CELLS);
    }

    @Test
    void cross_what_the_design_crosses_with_sector_and_statute_last() {
      assertThat(codebook.layout())
          .filteredOn(table -> table.axes().size() == 2)
          .extracting(TableDefinition::id)
          .containsExactly(
              "cases-behaviour-sector",
              "cases-behaviour-statute",
              "cases-behaviour-accused-relation",
              "referrals-service-kind-status",
              "cases-sector-statute");
      assertThat(codebook.layout().getLast().id()).isEqualTo("cases-sector-statute");
    }

    @Test
    void count_contributors_where_an_organisation_could_be_known() {
      assertThat(codebook.layout())
          .filteredOn(TableDefinition::contributorRule)
          .extracting(TableDefinition::id)
          .containsExactly(
              "cases-sector",
              "cases-discipline",
              "cases-organisation-size",
              "cases-joint-committee",
              "cases-behaviour-sector",
              "cases-sector-statute");
    }

    @Test
    void are_linked_both_ways() {
      assertThat(codebook.layout())
          .allSatisfy(
              table ->
                  assertThat(codebook.layout())
                      .filteredOn(other -> other.linkedTo().contains(table.id()))
                      .extracting(TableDefinition::id)
                      .containsExactlyInAnyOrderElementsOf(table.linkedTo()));
    }

    /** Whoever knows the definitions can reason from one of these to the other. */
    @Test
    void link_what_their_definitions_tie_together() {
      assertThat(links("cases-behaviour"))
          .containsExactly("cases-behaviour-forms", "cases-grounds");
      assertThat(links("contacts-channel")).containsExactly("cases-first-contact-channel");
      assertThat(links("cases-affected"))
          .containsExactly("cases-reporter-role", "cases-affected-number");
      assertThat(links("cases-joint-committee")).containsExactly("cases-organisation-size");
      assertThat(links("cases-activity")).containsExactly("cases-statute");
    }

    /** Of two linked tables the first one leaves, so the order says which one matters more. */
    @Test
    void put_the_richer_of_two_linked_tables_first() {
      List<String> ids = codebook.layout().stream().map(TableDefinition::id).toList();

      assertThat(ids).containsSubsequence("cases-organisation-size", "cases-joint-committee");
      assertThat(ids).containsSubsequence("cases-reporter-role", "cases-affected");
      assertThat(ids).containsSubsequence("cases-statute", "cases-activity");
      assertThat(ids).containsSubsequence("cases-first-contact-channel", "contacts-channel");
    }

    private List<String> links(String id) {
      return codebook.layout().stream()
          .filter(table -> table.id().equals(id))
          .findFirst()
          .orElseThrow()
          .linkedTo();
    }
  }
}
