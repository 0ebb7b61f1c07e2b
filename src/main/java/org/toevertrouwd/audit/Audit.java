package org.toevertrouwd.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.ReachedCell;
import org.toevertrouwd.exchange.Refusal;

/**
 * What an auditor found.
 *
 * @param verdict the outcome
 * @param refusal why the file is no package, only then
 * @param readers as whom it was read
 * @param findings what is wrong; none when it passes
 * @param reached for every hidden cell, in the order of the package, the values an outside reader
 *     cannot rule out
 */
public record Audit(
    Verdict verdict,
    Optional<Refusal> refusal,
    Set<PlayedReader> readers,
    List<AuditFinding> findings,
    List<ReachedCell> reached) {

  /** Name and version of this auditor; another version may find other things. */
  public static final String AUDITOR = "toevertrouwd-audit 1";

  public Audit {
    readers = Set.copyOf(readers);
    findings = List.copyOf(findings);
    reached = List.copyOf(reached);
  }

  /** What a package may say of this audit; only of one that passed. */
  public Optional<AuditStatement> statement() {
    return verdict == Verdict.PASS
        ? Optional.of(new AuditStatement.Passed(AUDITOR, readers, reached))
        : Optional.empty();
  }

  /** Whether a package that says this says what this audit found of an outside reader. */
  public boolean agrees(AuditStatement said) {
    return switch (said) {
      case AuditStatement.NotTested none -> true;
      case AuditStatement.Passed passed ->
          verdict == Verdict.PASS && passed.reached().equals(reached);
    };
  }

  static Audit refused(Refusal reason) {
    return new Audit(Verdict.NOT_A_PACKAGE, Optional.of(reason), Set.of(), List.of(), List.of());
  }
}
