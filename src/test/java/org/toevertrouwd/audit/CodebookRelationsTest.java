package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookFinding;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import org.toevertrouwd.codebook.CodebookReader;
import org.toevertrouwd.codebook.CodebookReading;
import org.toevertrouwd.codebooks.LaterCodebook;

/**
 * The auditor believes nothing that counting does not make true: whatever the codebook and whatever
 * was counted, the true counts keep every relation. A relation too many would call safe figures
 * contradictory, or rule out what is true.
 */
final class CodebookRelationsTest {

  private static final Axis SECTOR = new Axis("sector", false);
  private static final Axis WIDE_SECTOR = new Axis("sector", true);
  private static final Axis ROLE = new Axis("role", false);
  private static final Axis WIDE_ROLE = new Axis("role", true);

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  /** Answers that ended: into another one, into a wider one only, into "not known", or nowhere. */
  private static Codebook made(Random random) {
    List<String> wider = List.of("screen", "stage", "unknown");
    return new MadeCodebook(2)
        .single(
            "sector",
            wider,
            answers(random, "film>screen", "media>screen", "dance>stage", "unknown>unknown"))
        .single(
            "role",
            wider,
            answers(random, "actor>stage", "gaffer>screen", "boom>screen", "unknown>unknown"))
        .multi("risk", wider, answers(random, "night>stage", "drink>screen", "unknown>unknown"))
        .multi("places", List.of(), "set", "tour", "office")
        .table("cases-wide-sector", WIDE_SECTOR)
        .table("cases-wide-risk", new Axis("risk", true))
        .table("cases-sector-role", SECTOR, ROLE)
        .table("cases-wide-sector-role", WIDE_SECTOR, ROLE)
        .table("cases-wide-sector-wide-role", WIDE_SECTOR, WIDE_ROLE)
        .build();
  }

  private static String[] answers(Random random, String... current) {
    List<String> answers = new ArrayList<>();
    String last = current[current.length - 2].replaceAll(">.*", "");
    String[] ended = {"gone!" + last, "lost!screen", "never!unknown", "nowhere!"};
    for (String one : ended) {
      if (random.nextInt(4) == 0) {
        answers.add(one);
      }
    }
    answers.addAll(List.of(current));
    return answers.toArray(String[]::new);
  }

  private static void keepsAll(Codebook codebook, MadeYear year) {
    LinkedCounts counts = new LinkedCounts();
    CodebookRelations.add(codebook, counts);
    long[] values = new long[counts.size()];
    Map<Integer, Quantity> names = new HashMap<>();
    Map<Quantity, Long> truth = year.truth();
    for (Quantity quantity : counts.quantities()) {
      int unknown = counts.known(quantity).orElseThrow();
      names.put(unknown, quantity);
      values[unknown] = Objects.requireNonNull(truth.get(quantity), quantity::toString);
    }
    List<Relation> all = new ArrayList<>(counts.relations());
    all.addAll(counts.parts());
    assertThat(all).isNotEmpty();
    for (Relation relation : all) {
      assertThat(relation.keptBy(values))
          .as(
              () ->
                  IntStream.of(relation.unknowns())
                      .mapToObj(unknown -> names.get(unknown) + " = " + values[unknown])
                      .toList()
                      .toString())
          .isTrue();
    }
  }

  @Nested
  final class What_was_counted_keeps_every_relation {

    @ParameterizedTest
    @MethodSource("org.toevertrouwd.audit.CodebookRelationsTest#seeds")
    void of_codebooks_with_wider_and_ended_answers(int seed) {
      Random random = new Random(seed);
      Codebook codebook = made(random);

      keepsAll(codebook, new MadeYear(codebook, random, random.nextInt(60)));
    }

    @Test
    void of_the_codebook_of_the_program() {
      for (int seed = 0; seed < 3; seed++) {
        Codebook codebook = BundledCodebook.load();
        keepsAll(codebook, new MadeYear(codebook, new Random(seed), 80));
      }
    }

    @Test
    void of_a_later_codebook_in_which_answers_ended() {
      for (int seed = 0; seed < 3; seed++) {
        Codebook codebook = LaterCodebook.second().codebook();
        keepsAll(codebook, new MadeYear(codebook, new Random(seed), 80));
      }
    }

    @Test
    void where_a_form_of_behaviour_ended_that_may_still_be_the_main_one() {
      Codebook codebook =
          LaterCodebook.version(2).ended("behaviour-forms", "bullying", "conflict", 1).codebook();

      keepsAll(codebook, new MadeYear(codebook, new Random(5), 400));
    }

    @Test
    void where_a_form_ended_that_counts_as_not_known() {
      Codebook codebook =
          LaterCodebook.version(2)
              .ended("behaviour-forms", "bullying", "unknown", 1)
              .ended("behaviour", "bullying", "conflict", 1)
              .codebook();

      keepsAll(codebook, new MadeYear(codebook, new Random(5), 400));
    }

    @Test
    void where_discrimination_ended_as_a_form() {
      Codebook codebook =
          LaterCodebook.version(2)
              .ended("behaviour-forms", "discrimination", "harassment", 1)
              .codebook();

      keepsAll(codebook, new MadeYear(codebook, new Random(6), 400));
    }
  }

  @Nested
  final class A_codebook_that_would_make_a_known_form_count_as_not_known {

    private static void refused(LaterCodebook later, Reason reason) {
      assertThat(CodebookReader.read(later.bytes()))
          .isInstanceOfSatisfying(
              CodebookReading.Refused.class,
              refused ->
                  assertThat(refused.findings())
                      .extracting(CodebookFinding::reason)
                      .contains(reason));
    }

    @Test
    void is_refused_where_a_main_form_ended_among_all_forms_without_a_successor() {
      refused(
          LaterCodebook.version(2)
              .ended("behaviour-forms", "bullying", "psychological-integrity", 1),
          Reason.UNKNOWN_REFERENCE);
      refused(
          LaterCodebook.version(2).ended("behaviour-forms", "bullying", "unknown", 1),
          Reason.UNKNOWN_REFERENCE);
    }

    @Test
    void is_refused_where_a_wider_answer_ended_that_others_still_count_in() {
      refused(
          LaterCodebook.version(2).endedWider("sector", "film-and-media", 1),
          Reason.MISSING_BROADER);
    }
  }
}
