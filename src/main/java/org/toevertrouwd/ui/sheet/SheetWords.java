package org.toevertrouwd.ui.sheet;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.wording.Wording;

/** What columns and values are taken for, in the words of a person. */
final class SheetWords {

  /** Stands for a column that is left out. */
  static final String LEFT_OUT = "-";

  /** Stands for leaving a value to the program. */
  static final String AS_UNDERSTOOD = "=";

  private final Wording wording;
  private final Vocabulary vocabulary;
  private final Desk desk;

  SheetWords(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(SheetWords.class);
    this.vocabulary = desk.vocabulary();
  }

  /** What a column can mean, by name; leaving it out comes first. */
  List<Choice> meanings() {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(LEFT_OUT, wording.text("column.left-out"), wording.text("column.left-out.why")));
    Arrays.stream(Meaning.values())
        .map(meaning -> Choice.of(meaning.code(), meaning(meaning)))
        .sorted(byLabel())
        .forEach(choices::add);
    return choices;
  }

  /** What a column means. */
  String meaning(Meaning meaning) {
    return isCounted(meaning.dimension()) && !isReckoned(meaning)
        ? capital(vocabulary.dimension(meaning.dimension()))
        : wording.text("meaning", meaning);
  }

  /**
   * What a value may stand for; what it may well be comes first.
   *
   * @param row the value
   * @param codes that answer the question of its column
   */
  List<Choice> values(ValueRow row, List<String> codes) {
    String own = row.meaning().dimension();
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of(AS_UNDERSTOOD, asUnderstood(row)));
    possible(row).forEach(answer -> choices.add(choice(answer)));
    List<Choice> others =
        codes.stream()
            .map(code -> new ValueRow.Answer(own, code))
            .filter(answer -> !possible(row).contains(answer))
            .map(this::choice)
            .toList();
    choices.addAll(isCounted(own) ? others : others.stream().sorted(byLabel()).toList());
    return choices;
  }

  private String asUnderstood(ValueRow row) {
    if (row.chosen().isPresent()) {
      return wording.text("value.undo");
    }
    return row.understood().map(found -> sense(found, row.meaning().dimension())).orElse(unknown());
  }

  private Choice choice(ValueRow.Answer answer) {
    return Choice.of(answer.key(), code(answer.dimension(), answer.code()));
  }

  private static List<ValueRow.Answer> possible(ValueRow row) {
    List<ValueRow.Answer> possible = new ArrayList<>();
    row.doubt()
        .ifPresent(
            doubt ->
                doubt
                    .possible()
                    .forEach(
                        (dimension, codes) ->
                            codes.forEach(
                                code -> possible.add(new ValueRow.Answer(dimension, code)))));
    return possible;
  }

  /** What a value that may be several things may be; empty if nobody knows. */
  String candidates(ValueRow row) {
    return possible(row).stream()
        .map(answer -> code(answer.dimension(), answer.code()))
        .collect(Collectors.joining(" " + wording.text("value.or") + " "));
  }

  /** What a value becomes that nobody decides about. */
  String unknown() {
    return wording.text("value.unknown");
  }

  /** What a value stands for, with the question where it is not that of its column. */
  private String sense(Map<String, Set<String>> codes, String own) {
    if (codes.isEmpty()) {
      return wording.text("value.nothing");
    }
    return codes.entrySet().stream()
        .map(
            entry ->
                (entry.getKey().equals(own) || !isCounted(entry.getKey())
                        ? ""
                        : vocabulary.dimension(entry.getKey()) + ": ")
                    + entry.getValue().stream()
                        .map(code -> code(entry.getKey(), code))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" + "));
  }

  private String code(String dimension, String code) {
    if (isCounted(dimension)) {
      return vocabulary.category(dimension, code);
    }
    Optional<String> service =
        desk.reference().directory().services().stream()
            .filter(known -> known.code().value().equals(code))
            .findFirst()
            .map(this::name);
    return service.orElseGet(() -> wording.text("code." + dimension + "." + code));
  }

  private Comparator<Choice> byLabel() {
    return Comparator.comparing(
        Choice::label, Collator.getInstance(desk.kit().language().locale()));
  }

  private String name(Service service) {
    return service.name().in(desk.kit().language().code());
  }

  private boolean isCounted(String dimension) {
    return desk.reference().codebook().dimension(dimension).isPresent();
  }

  /** The column has a number or a day, the question has bands. */
  private static boolean isReckoned(Meaning meaning) {
    return meaning == Meaning.AGE || meaning == Meaning.LAST_FACT;
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
  }
}
