package org.toevertrouwd.ui.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.SituationId;
import org.toevertrouwd.practice.Organisation;

/** Changes of a dossier, each of one thing. */
final class Edits {

  private Edits() {}

  /** Another answer; an empty one means it was not asked. */
  static UnaryOperator<Dossier> answer(String dimension, Set<String> codes) {
    return dossier -> dossier.with(dossier.answers().with(dimension, codes));
  }

  static UnaryOperator<Dossier> reporter(UnaryOperator<Reporter> change) {
    return intake(intake -> intake.with(change.apply(intake.reporter())));
  }

  static UnaryOperator<Dossier> milestones(UnaryOperator<Milestones> change) {
    return intake(intake -> intake.with(change.apply(intake.milestones())));
  }

  static UnaryOperator<Dossier> kind(DossierKind kind) {
    return intake(intake -> intake.with(kind));
  }

  static UnaryOperator<Dossier> situation(Optional<SituationId> situation) {
    return intake(intake -> intake.in(situation));
  }

  /** Another client; what is known of it is taken over where nothing was answered yet. */
  static UnaryOperator<Dossier> organisation(Optional<Organisation> organisation) {
    UnaryOperator<Dossier> named =
        intake(intake -> intake.about(organisation.map(Organisation::id)));
    Map<String, String> known = organisation.map(Organisation::answers).orElse(Map.of());
    return dossier -> named.apply(dossier).with(taken(dossier.answers(), known));
  }

  static UnaryOperator<Dossier> consents(UnaryOperator<Consents> change) {
    return dossier -> dossier.with(change.apply(dossier.consents()));
  }

  static UnaryOperator<Dossier> narrative(String words) {
    return kept(kept -> new Kept(words, kept.flag(), kept.source()));
  }

  static UnaryOperator<Dossier> colour(Flag.Colour colour) {
    return flag(flag -> new Flag(colour, flag.criteria()));
  }

  /** What is noted at a criterion; an empty text takes it away. */
  static UnaryOperator<Dossier> criterion(Flag.Criterion criterion, String words) {
    return flag(
        flag -> {
          Map<Flag.Criterion, String> criteria = new EnumMap<>(Flag.Criterion.class);
          criteria.putAll(flag.criteria());
          criteria.put(criterion, words);
          criteria.values().removeIf(String::isBlank);
          return new Flag(flag.colour(), criteria);
        });
  }

  private static Answers taken(Answers answers, Map<String, String> known) {
    Answers all = answers;
    for (Map.Entry<String, String> answer : new TreeMap<>(known).entrySet()) {
      if (all.all(answer.getKey()).isEmpty()) {
        all = all.with(answer.getKey(), answer.getValue());
      }
    }
    return all;
  }

  private static UnaryOperator<Dossier> flag(UnaryOperator<Flag> change) {
    return kept(kept -> new Kept(kept.narrative(), change.apply(kept.flag()), kept.source()));
  }

  private static UnaryOperator<Dossier> kept(UnaryOperator<Kept> change) {
    return dossier -> dossier.with(change.apply(dossier.kept()));
  }

  private static UnaryOperator<Dossier> intake(UnaryOperator<Intake> change) {
    return dossier -> dossier.with(change.apply(dossier.intake()));
  }
}
