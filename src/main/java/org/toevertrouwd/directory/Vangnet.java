package org.toevertrouwd.directory;

import java.util.List;
import java.util.Optional;

/**
 * The flowchart of the safety net: the steps from informal support to report, mediation and
 * procedure (Actieplan cultuursector 2024-2025, actie 2.1).
 *
 * @param entry code of the step where everybody begins
 * @param steps in the order shown
 * @param edges the ways between them
 */
public record Vangnet(String entry, List<VangnetStep> steps, List<VangnetEdge> edges) {

  public Vangnet {
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
  }

  /** The step with this code. */
  public Optional<VangnetStep> step(String code) {
    return steps.stream().filter(step -> step.code().equals(code)).findFirst();
  }

  /** The ways that leave a step. */
  public List<VangnetEdge> waysFrom(String code) {
    return edges.stream().filter(edge -> edge.from().equals(code)).toList();
  }

  /**
   * Marks every step, and every service in it, for a dossier.
   *
   * @param directory where the services are; one that the user has hidden is left out
   * @param dossier what is known of the dossier
   */
  public List<VangnetMatch> fits(Directory directory, Circumstances dossier) {
    return steps.stream().map(step -> match(step, directory, dossier)).toList();
  }

  private static VangnetMatch match(VangnetStep step, Directory directory, Circumstances dossier) {
    List<DirectoryMatch> services =
        step.services().stream()
            .flatMap(code -> directory.service(code).stream())
            .map(service -> DirectoryMatch.of(service, dossier))
            .toList();
    return new VangnetMatch(step, Fit.of(step.scope().answers(dossier).values()), services);
  }
}
