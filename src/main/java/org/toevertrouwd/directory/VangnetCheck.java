package org.toevertrouwd.directory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the flowchart has no loose ends: every edge has two steps, and every step can be reached.
 */
final class VangnetCheck {

  private final Directory directory;
  private final Vangnet vangnet;
  private final Findings findings;

  VangnetCheck(Directory directory, Findings findings) {
    this.directory = directory;
    this.vangnet = directory.vangnet();
    this.findings = findings;
  }

  void run() {
    List<String> codes = vangnet.steps().stream().map(VangnetStep::code).toList();
    findings.codes("vangnet.steps", codes);
    findings.distinct("vangnet.steps", codes);
    findings.add(!codes.contains(vangnet.entry()), "vangnet.entry", Problem.UNKNOWN_REFERENCE);
    Set<String> reached = reached();
    for (int index = 0; index < vangnet.steps().size(); index++) {
      String place = Findings.at("vangnet.steps", index);
      step(place, vangnet.steps().get(index));
      findings.add(!reached.contains(codes.get(index)), place, Problem.UNREACHABLE);
    }
    for (int index = 0; index < vangnet.edges().size(); index++) {
      edge(Findings.at("vangnet.edges", index), vangnet.edges().get(index));
    }
  }

  private void step(String place, VangnetStep step) {
    findings.texts(place + ".name", step.name());
    findings.texts(place + ".explanation", step.explanation());
    ServiceCheck.scope(place + ".scope", step.scope(), findings);
    ServiceCheck.source(place + ".source", step.source(), directory, findings);
    findings.distinct(place + ".services", step.services());
    for (ServiceCode code : step.services()) {
      findings.add(
          directory.service(code).isEmpty(), place + ".services", Problem.UNKNOWN_REFERENCE);
    }
  }

  private void edge(String place, VangnetEdge edge) {
    findings.texts(place + ".label", edge.label());
    ServiceCheck.scope(place + ".scope", edge.scope(), findings);
    boolean loose =
        vangnet.step(edge.from()).isEmpty()
            || vangnet.step(edge.to()).isEmpty()
            || edge.from().equals(edge.to());
    findings.add(loose, place, Problem.UNKNOWN_REFERENCE);
  }

  private Set<String> reached() {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(vangnet.entry()));
    while (!next.isEmpty()) {
      String step = next.remove();
      if (reached.add(step)) {
        vangnet.waysFrom(step).forEach(edge -> next.add(edge.to()));
      }
    }
    return reached;
  }
}
