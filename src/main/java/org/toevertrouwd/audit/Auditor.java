package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.ReachedCell;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * Attacks a package with nothing but the file, its codebook and what left before. It shares no
 * reasoning with whoever protected the figures. Source: FIGURES.md, "The auditor is somebody else".
 */
public final class Auditor {

  private final List<Codebook> codebooks;
  private final PackageReader reader;

  /** An auditor who knows these codebooks, current and older ones. */
  public Auditor(List<Codebook> codebooks) {
    this.codebooks = List.copyOf(codebooks);
    this.reader = new PackageReader(codebooks);
  }

  /**
   * Attacks a package. The same files and employers give the same audit, on any machine.
   *
   * @param file the package
   * @param ledger what left before; packages of other signers and years are left aside
   * @param employers who know their own dossiers; none when nobody is at home
   */
  public Audit audit(byte[] file, List<byte[]> ledger, List<KnowingEmployer> employers) {
    return audit(file, ledger, employers, Optional.empty());
  }

  /**
   * Attacks a package, and judges it by what was counted.
   *
   * @param file the package
   * @param ledger what left before; packages of other signers and years are left aside
   * @param employers who know their own dossiers
   * @param truth what was counted; empty when nobody is at home
   */
  public Audit audit(
      byte[] file,
      List<byte[]> ledger,
      List<KnowingEmployer> employers,
      Optional<TrueCounts> truth) {
    return switch (reader.read(file)) {
      case Reading.Refused(Refusal reason, var details) -> Audit.refused(reason);
      case Reading.Accepted(FiguresPackage content) ->
          audit(content, ledger, new Home(employers, truth));
    };
  }

  /** What is known at home only. */
  private record Home(List<KnowingEmployer> employers, Optional<TrueCounts> truth) {}

  private Audit audit(FiguresPackage content, List<byte[]> ledger, Home home) {
    List<AuditFinding> findings = new ArrayList<>();
    List<FiguresPackage> earlier = earlier(content, ledger, findings);
    List<ReachedCell> reached = new ArrayList<>();
    if (!content.figures().belowFloor()) {
      View alone = new View(PlayedReader.OUTSIDE);
      alone.add(content, codebook(content));
      // What is known at home is about the pool; a report alone is of a single organisation.
      Home known = report(content) ? new Home(List.of(), Optional.empty()) : home;
      known.truth().ifPresent(_ -> Contributions.check(content, home.employers(), findings));
      Reach reach = attack(alone, known, findings);
      new HidingRules(alone, findings).check(reach, content.figures().tables());
      if (reach.possible()) {
        reached.addAll(reached(content, alone, reach));
      }
      if (!earlier.isEmpty()) {
        List<FiguresPackage> all = new ArrayList<>(earlier);
        all.addFirst(content);
        View together = view(PlayedReader.EARLIER_RELEASES, all);
        Reach seen = attack(together, home, findings);
        new HidingRules(together, findings).check(seen, tables(all));
      }
    }
    Set<PlayedReader> readers =
        EnumSet.of(PlayedReader.OUTSIDE, PlayedReader.ALL_BUT_ONE, PlayedReader.RULES);
    if (!ledger.isEmpty()) {
      readers.add(PlayedReader.EARLIER_RELEASES);
    }
    if (!home.employers().isEmpty()) {
      readers.add(PlayedReader.EMPLOYER);
    }
    Verdict verdict = findings.isEmpty() ? Verdict.PASS : Verdict.FAIL;
    return new Audit(verdict, Optional.empty(), readers, findings, reached);
  }

  private static Reach attack(View view, Home home, List<AuditFinding> findings) {
    Readers readers = new Readers(view, findings);
    Reach reach = readers.outside();
    if (reach.possible()) {
      home.truth().ifPresent(truth -> new AgainstTruth(view, truth, findings).check(reach));
      home.employers().forEach(employer -> readers.employer(employer, reach));
    }
    return reach;
  }

  /** Every hidden cell, one that another table shows included. */
  private static List<ReachedCell> reached(FiguresPackage content, View view, Reach reach) {
    List<ReachedCell> reached = new ArrayList<>();
    for (FigureTable table : content.figures().tables()) {
      String id = table.definition().id();
      for (FigureCell cell : table.cells()) {
        if (cell.value().isEmpty()) {
          int unknown = view.unknown(new CellKey(id, cell.codes())).orElseThrow();
          reached.add(new ReachedCell(id, cell.codes(), Readers.of(reach, unknown)));
        }
      }
    }
    return reached;
  }

  private View view(PlayedReader as, List<FiguresPackage> packages) {
    View view = new View(as);
    for (FiguresPackage content : packages) {
      if (report(content)) {
        view.addPart(content, codebook(content));
      } else {
        view.add(content, codebook(content));
      }
    }
    return view.whole();
  }

  private static boolean report(FiguresPackage content) {
    return content.terms().audience() == Audience.ORGANISATION;
  }

  private static List<FigureTable> tables(List<FiguresPackage> packages) {
    return packages.stream().flatMap(content -> content.figures().tables().stream()).toList();
  }

  private Codebook codebook(FiguresPackage content) {
    return codebooks.stream()
        .filter(codebook -> codebook.sha256().equals(content.figures().codebook().sha256()))
        .findFirst()
        .orElseThrow();
  }

  /** Packages of the same signer and year that say anything. */
  private List<FiguresPackage> earlier(
      FiguresPackage content, List<byte[]> ledger, List<AuditFinding> findings) {
    List<FiguresPackage> earlier = new ArrayList<>();
    for (byte[] file : ledger) {
      switch (reader.read(file)) {
        case Reading.Refused refused ->
            findings.add(
                new AuditFinding(
                    Kind.EARLIER_UNREADABLE,
                    PlayedReader.EARLIER_RELEASES,
                    "",
                    List.of(),
                    new Interval(0, OptionalLong.empty())));
        case Reading.Accepted(FiguresPackage other) -> {
          boolean same =
              other.signer().equals(content.signer())
                  && other.figures().year() == content.figures().year();
          if (same && !other.figures().belowFloor() && !sameFigures(other, content)) {
            earlier.add(other);
          }
        }
      }
    }
    return earlier;
  }

  /** The package itself, perhaps from before its audit. */
  private static boolean sameFigures(FiguresPackage other, FiguresPackage content) {
    // Two organisations may be told the same: only the very same package is itself.
    if (report(content)) {
      return other.equals(content);
    }
    return other.figures().equals(content.figures()) && other.terms().equals(content.terms());
  }
}
