package org.toevertrouwd.directory;

import java.util.List;

/**
 * Whether a directory holds together. Lists that are too long are refused before anything else is
 * looked at.
 */
final class DirectoryCheck {

  private static final int MAX_DOCUMENTS = 50;
  private static final int MAX_SERVICES = 500;
  private static final int MAX_SYNONYMS = 40;
  private static final int MAX_STEPS = 50;
  private static final int MAX_EDGES = 200;

  private final Directory directory;
  private final Findings findings = new Findings();

  private DirectoryCheck(Directory directory) {
    this.directory = directory;
  }

  static List<Finding> of(Directory directory) {
    DirectoryCheck check = new DirectoryCheck(directory);
    check.sizes();
    if (check.findings.isEmpty()) {
      check.documents();
      new ServiceCheck(directory, check.findings).run();
      new NameCheck(directory.services(), check.findings).run();
      new VangnetCheck(directory, check.findings).run();
    }
    return check.findings.all();
  }

  private void sizes() {
    Vangnet vangnet = directory.vangnet();
    findings.atMost(MAX_DOCUMENTS, "documents", directory.documents());
    findings.atMost(MAX_SERVICES, "services", directory.services());
    findings.atMost(MAX_STEPS, "vangnet.steps", vangnet.steps());
    findings.atMost(MAX_EDGES, "vangnet.edges", vangnet.edges());
    directory
        .services()
        .forEach(service -> findings.atMost(MAX_SYNONYMS, "services", service.synonyms()));
    vangnet
        .steps()
        .forEach(step -> findings.atMost(MAX_SERVICES, "vangnet.steps", step.services()));
  }

  private void documents() {
    List<String> codes = directory.documents().stream().map(SourceDocument::code).toList();
    findings.codes("documents", codes);
    findings.distinct("documents", codes);
    for (SourceDocument document : directory.documents()) {
      findings.text("documents", document.file());
      findings.text("documents", document.title());
    }
  }
}
