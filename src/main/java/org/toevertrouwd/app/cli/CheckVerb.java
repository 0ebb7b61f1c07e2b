package org.toevertrouwd.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.kluis.CheckReport;
import org.toevertrouwd.kluis.CheckReport.Verdict;
import org.toevertrouwd.kluis.CommitPoint;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisDamagedException;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.kluis.ReadOnlyKluis;
import org.toevertrouwd.store.ImageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: reads every record, attachment and row, and changes nothing. */
@Command(name = "check")
final class CheckVerb extends Verb {

  private static final String ERROR = Finding.Severity.ERROR.name();

  @Mixin private KluisArguments arguments = new KluisArguments();

  CheckVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException {
    char[] typed = arguments.passphrase(context().secrets());
    try (Passphrase passphrase = new Passphrase(typed)) {
      return check(passphrase);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private Outcome check(Passphrase passphrase) throws KluisException {
    List<Map<String, Object>> findings = new ArrayList<>();
    try {
      CheckReport report = Kluis.check(arguments.kluis(), passphrase);
      report.findings().forEach(finding -> findings.add(of(finding)));
      if (report.lastGood().isPresent()) {
        findings.addAll(database(passphrase, report.lastGood().get()));
      }
      return outcome(report.verdict(), report.commits(), findings);
    } catch (KluisDamagedException e) {
      findings.add(found(ERROR, e.damage().name(), Optional.empty()));
      return outcome(Verdict.DAMAGED, 0, findings);
    }
  }

  private List<Map<String, Object>> database(Passphrase passphrase, CommitPoint point)
      throws KluisException {
    KluisOptions options = context().kluisOptions();
    try (ReadOnlyKluis kluis =
        Kluis.openReadOnlyAt(arguments.kluis(), passphrase, point.commitNumber(), options)) {
      return ImageCheck.of(kluis.image()).stream()
          .map(problem -> found(ERROR, "DATABASE_" + problem.name(), Optional.empty()))
          .toList();
    }
  }

  private Outcome outcome(Verdict fileVerdict, long commits, List<Map<String, Object>> findings) {
    boolean lost = findings.stream().anyMatch(finding -> ERROR.equals(finding.get("severity")));
    Verdict verdict = lost ? Verdict.DAMAGED : fileVerdict;
    Outcome outcome =
        new Outcome()
            .with("verdict", verdict.name())
            .with("commits", commits)
            .with("findings", findings)
            .say(text("check." + verdict.name(), commits));
    findings.forEach(
        finding -> outcome.say("  " + finding.get("kind") + " " + finding.get("text")));
    return verdict == Verdict.DAMAGED ? outcome.refused() : outcome;
  }

  private Map<String, Object> of(Finding finding) {
    return found(
        finding.severity().name(),
        finding.kind().name(),
        finding.file().map(file -> String.valueOf(file.getFileName())));
  }

  private Map<String, Object> found(String severity, String kind, Optional<String> file) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("severity", severity);
    found.put("kind", kind);
    found.put("text", text("finding." + kind, file.orElse("")));
    return found;
  }
}
