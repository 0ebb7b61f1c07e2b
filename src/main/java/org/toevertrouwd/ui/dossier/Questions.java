package org.toevertrouwd.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.wording.Wording;

/** The questions of the codebook as the profile asks them. */
final class Questions {

  /** The one question that counts in a dossier of advice. */
  static final String ADVICE_ROLE = "advice-role";

  private final Desk desk;
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Leaving leaving;

  Questions(Desk desk) {
    this.desk = desk;
    this.vocabulary = desk.vocabulary();
    this.wording = desk.kit().wording(Questions.class);
    this.leaving = new Leaving(desk);
  }

  /** What is asked in a part of the profile; of advice only who asks it counts. */
  List<String> asked(Section section, Dossier dossier) {
    if (dossier.intake().kind() == DossierKind.ADVICE) {
      return section == Section.REPORTER ? List.of(ADVICE_ROLE) : List.of();
    }
    return section.dimensions();
  }

  boolean several(String dimension) {
    return desk.reference().codebook().dimension(dimension).map(Dimension::multi).orElse(false);
  }

  String name(String dimension) {
    String name = vocabulary.dimension(dimension);
    return name.substring(0, 1).toUpperCase(desk.kit().language().locale()) + name.substring(1);
  }

  /**
   * What can be chosen. What exists only in the other country has but one answer here; an answer
   * that is no longer offered stays as long as it is chosen.
   */
  List<Choice> choices(String dimension, Answers answers, WorkArea area) {
    List<Category> offered = vocabulary.offered(dimension);
    boolean elsewhere =
        area == WorkArea.NL
            && offered.stream().anyMatch(one -> one.code().equals(Category.NOT_APPLICABLE));
    Set<String> here = Set.of(Category.NOT_APPLICABLE, Category.UNKNOWN);
    List<Choice> choices =
        offered.stream()
            .filter(one -> !elsewhere || here.contains(one.code()))
            .map(this::choice)
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> known = choices.stream().map(Choice::code).collect(Collectors.toSet());
    answers.all(dimension).stream()
        .filter(code -> !known.contains(code))
        .forEach(code -> choices.add(Choice.of(code, vocabulary.category(dimension, code))));
    return choices;
  }

  /** The answer in words, if there is one. */
  Optional<String> answer(String dimension, Answers answers) {
    String words =
        answers.all(dimension).stream()
            .map(code -> vocabulary.category(dimension, code))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** What a question means, and what of its answer leaves, in which tables. */
  String leaves(String dimension) {
    return leaving.of(dimension, vocabulary.definition(dimension));
  }

  /** Why nothing of a dossier counts; empty as long as it counts. */
  Optional<String> excluded(Dossier dossier) {
    if (dossier.course().example()) {
      return Optional.of(wording.text("counts.example"));
    }
    if (dossier.consents().counting().state() == Consent.State.REFUSED) {
      return Optional.of(wording.text("counts.refused"));
    }
    return dossier.consents().earlierConfidantCounts()
        ? Optional.of(wording.text("counts.elsewhere"))
        : Optional.empty();
  }

  private Choice choice(Category category) {
    String language = desk.kit().language().code();
    return new Choice(
        category.code(), category.label().in(language), category.definition().in(language));
  }
}
