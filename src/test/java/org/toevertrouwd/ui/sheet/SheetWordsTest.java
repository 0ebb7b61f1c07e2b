package org.toevertrouwd.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.UnmappedValue;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choice;

/** No raw code is ever seen. */
@ExtendWith(FreshKluis.class)
final class SheetWordsTest {

  private OpenKluis kluis;
  private Desk desk;
  private SheetWords words;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = new Stand().desk(kluis);
    words = new SheetWords(desk);
  }

  @Test
  void every_meaning_has_a_name_of_its_own() {
    List<String> names = words.meanings().stream().map(Choice::label).toList();

    assertThat(names).doesNotHaveDuplicates().hasSize(Meaning.values().length + 1);
    assertThat(names).first().isEqualTo("Niet overnemen");
    assertThat(names).allMatch(name -> Character.isUpperCase(name.charAt(0)));
  }

  @Test
  void every_code_of_every_question_has_words() {
    ImportFlow flow = new ImportFlow(desk);
    for (Meaning meaning : Meaning.values()) {
      List<String> codes = flow.codes(meaning);
      List<Choice> choices = words.values(row(meaning, Optional.empty(), Map.of()), codes);

      assertThat(choices).hasSize(codes.size() + 1);
      assertThat(choices)
          .allSatisfy(
              choice -> assertThat(choice.label()).isNotBlank().isNotEqualTo(choice.code()));
    }
  }

  @Test
  void what_a_value_may_well_be_comes_first() {
    ValueRow row =
        row(Meaning.OUTCOME, Optional.empty(), Map.of("closing-reason", Set.of("contact-lost")));

    assertThat(words.candidates(row)).isEqualTo("geen contact meer");
    assertThat(words.values(row, List.of("unknown")))
        .extracting(Choice::code)
        .containsExactly(
            SheetWords.AS_UNDERSTOOD, "closing-reason:contact-lost", "outcome:unknown");
  }

  @Test
  void a_value_of_two_questions_is_shown_with_both() {
    ValueRow row =
        row(
            Meaning.SECTOR,
            Optional.of(Map.of("sector", Set.of("arts"), "discipline", Set.of("dance"))),
            Map.of());

    assertThat(words.values(row, List.of()).getFirst().label()).contains("discipline: dans");
  }

  @Test
  void a_value_that_says_nothing_says_so() {
    ValueRow row = row(Meaning.SECTOR, Optional.of(Map.of()), Map.of());

    assertThat(words.values(row, List.of()).getFirst().label()).startsWith("niets");
  }

  private static ValueRow row(
      Meaning meaning,
      Optional<Map<String, Set<String>>> understood,
      Map<String, Set<String>> possible) {
    UnmappedValue doubt = new UnmappedValue("Kop", "tekst", 1, Map.of(), possible);
    return new ValueRow(
        new ValueRow.Id("Kop", "tekst"),
        meaning,
        1,
        understood,
        Optional.of(doubt),
        Optional.empty());
  }
}
