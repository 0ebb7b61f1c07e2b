package org.toevertrouwd.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableDossier.Referred;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;

/**
 * Answers that nobody gives because they follow from other facts. They keep what the codebook
 * promises of related tables: the primary form is among all forms, a selected ground is
 * discrimination, and the primary form is unknown exactly where {@code unknown} is among the forms.
 */
final class DerivedAnswers {

  static final String BEHAVIOUR = "behaviour";
  static final String FORMS = "behaviour-forms";
  static final String GROUNDS = "grounds";
  static final String DISCRIMINATION = "discrimination";

  private final Map<String, String> behaviours;
  private final Map<String, String> countedForms;
  private final Map<String, String> grounds;
  private final Set<Finding> findings;

  DerivedAnswers(Codebook codebook, Set<Finding> findings) {
    this.behaviours = places(codebook, BEHAVIOUR);
    this.countedForms = places(codebook, FORMS);
    this.grounds = places(codebook, GROUNDS);
    this.findings = findings;
  }

  /** The answers of a case, with all its forms of behaviour. */
  Answers ofCase(Answers answers) {
    TreeSet<String> forms = new TreeSet<>(answers.all(FORMS));
    if (answers.all(GROUNDS).stream().anyMatch(this::isGround)) {
      forms.add(DISCRIMINATION);
    }
    forms.removeIf(code -> countedForms.getOrDefault(code, code).equals(Category.UNKNOWN));
    Optional<String> main = answers.one(BEHAVIOUR);
    forms.add(main.map(behaviours::get).orElse(Category.UNKNOWN));
    return answers.with(FORMS, forms);
  }

  /** The answers of a closed dossier, with how long it took. */
  Answers ofClosing(CountableDossier dossier, Moment closing) {
    Optional<Duration> duration = Duration.between(dossier.begin().on(), closing.on());
    if (duration.isEmpty()) {
      findings.add(new Finding(dossier.id(), Duration.DIMENSION, Finding.Kind.CLOSED_BEFORE_BEGIN));
    }
    String code = duration.map(Duration::code).orElse(Category.UNKNOWN);
    return dossier.answers().with(Duration.DIMENSION, code);
  }

  /** Why a dossier counts in no other unit. */
  static Answers ofExcluded(String reason) {
    return Answers.none().with("excluded-reason", reason);
  }

  /** The two answers of a referral. */
  static Answers ofReferral(Referred referral) {
    return Answers.none()
        .with("service-kind", referral.serviceKind())
        .with("referral-status", referral.status());
  }

  private boolean isGround(String code) {
    return names(code) && grounds.containsKey(code);
  }

  /** Whether a code says something, and not that nothing is known or applies. */
  static boolean names(String code) {
    return !code.equals(Category.UNKNOWN) && !code.equals(Category.NOT_APPLICABLE);
  }

  private static Map<String, String> places(Codebook codebook, String dimension) {
    return codebook.dimension(dimension).isPresent()
        ? Side.places(codebook, new Axis(dimension, false))
        : Map.of();
  }
}
