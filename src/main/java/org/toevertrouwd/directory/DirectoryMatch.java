package org.toevertrouwd.directory;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a service fits a dossier, and why.
 *
 * @param service the service
 * @param answers how each criterion turns out
 */
public record DirectoryMatch(Service service, Map<Criterion, Answer> answers) {

  public DirectoryMatch {
    answers = Map.copyOf(answers);
  }

  /** Holds a service against a dossier. */
  public static DirectoryMatch of(Service service, Circumstances dossier) {
    Map<Criterion, Answer> answers = service.scope().answers(dossier);
    answers.put(Criterion.AUDIENCE, Answer.met(service.audience() == dossier.audience()));
    answers.put(Criterion.PERIOD, Answer.met(service.worksOn(dossier.on())));
    return new DirectoryMatch(service, answers);
  }

  /** How well it fits. */
  public Fit fit() {
    return Fit.of(answers.values());
  }

  /** The criteria with an answer, such as those that speak against the service. */
  public Set<Criterion> with(Answer answer) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue() == answer)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
