package org.toevertrouwd.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.SettledRepository;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.FiguresMemory.Look;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.release.YearFigures.Leaving;
import org.toevertrouwd.store.Transaction;

/**
 * The straight line of one release: count, protect, package, audit, verdict, ledger, out. All but the ledger is
 * made without keeping anybody from saving; it only leaves if it is still what the kluis says.
 */
final class Line {

  private final YearFigures figures;
  private final Look look;

  Line(YearFigures figures, Look look) {
    this.figures = figures;
    this.look = look;
  }

  /**
   * Everything about a release but that it leaves.
   *
   * @param counted what it was made from
   * @param ledger what had left before of the same year
   */
  private record Prepared(
      CountedYear counted, List<UUID> ledger, byte[] seed, Leaving leaving) {}

  /**
   * Makes the release.
   *
   * @throws UndoneException if it may not be
   */
  Leaving run(Consumer<byte[]> out) {
    Prepared prepared = prepare();
    return figures.store().write(transaction -> leave(transaction, prepared, out));
  }

  private Prepared prepare() {
    figures.store().read(this::requireOneMode);
    Seed seed = figures.store().write(figures.draw(look.year(), look.audience()));
    List<Release> ledger = figures.ledgerOf(look.year());
    CountedYear counted = figures.counted(look.year());
    requireAllowed(ledger, counted);
    ReleasedFigures released = figures.protect(counted, look.audience(), seed, ledger);
    byte[] content = proven(released, counted, ledger);
    return new Prepared(counted, ids(ledger), seed.bytes(), new Leaving(released, content));
  }

  private Leaving leave(Transaction transaction, Prepared prepared, Consumer<byte[]> out) {
    requireOneMode(transaction);
    List<CountableDossier> dossiers = figures.read(transaction);
    CountingYear years = YearFigures.years(transaction);
    CountedYear now = new Counting(figures.codebook(), years).count(dossiers, look.year());
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    List<Release> left = YearFigures.ledgerOf(ledger, look.year());
    requireAllowed(left, now);
    UndoneException.unless(
        now.equals(prepared.counted()) && ids(left).equals(prepared.ledger()),
        Reason.CHANGED_SINCE_SHOWN);
    settle(transaction, dossiers, years);
    ledger.freeze(release(prepared));
    out.accept(prepared.leaving().content());
    return prepared.leaving();
  }

  private boolean requireOneMode(Transaction transaction) {
    boolean mixed = new ReleaseRepository(transaction).leftOtherwise(look.year(), ReleaseMode.OPEN);
    UndoneException.unless(!mixed, Reason.OTHER_MODE);
    return true;
  }

  private void requireAllowed(List<Release> left, CountedYear counted) {
    UndoneException.unless(
        left.stream().noneMatch(release -> release.audience() == look.audience()),
        Reason.ALREADY_RELEASED);
    UndoneException.unless(
        figures.figures(left).stream().allMatch(one -> one.shownBy(counted.raw())),
        Reason.CHANGED_SINCE_RELEASE);
  }

  private Release release(Prepared prepared) {
    return new Release(
        UUID.randomUUID(),
        look.year(),
        look.audience(),
        ReleaseMode.OPEN,
        prepared.seed(),
        figures.now(),
        prepared.leaving().content());
  }

  /** What counts in this year now never counts in another, those left out for a reason included. */
  private void settle(
      Transaction transaction, List<CountableDossier> dossiers, CountingYear years) {
    SettledRepository settled = new SettledRepository(transaction);
    for (CountableDossier dossier : dossiers) {
      List<Moment> moments =
          dossier.moments().stream().filter(moment -> years.of(moment) == look.year()).toList();
      settled.settle(dossier.id(), moments, look.year());
    }
  }

  /**
   * The package with the verdict of the auditor, who gets the file as it would leave, what was
   * counted, and nothing of what chose between them.
   */
  private byte[] proven(ReleasedFigures released, CountedYear counted, List<Release> ledger) {
    byte[] untested = packed(released, AuditStatement.notTested());
    Audit audit =
        new Auditor(figures.codebooks().all())
            .audit(
                untested,
                ledger.stream().map(Release::content).toList(),
                KnownAtHome.employers(counted),
                Optional.of(KnownAtHome.truth(counted)));
    Optional<AuditStatement> statement = audit.statement();
    UndoneException.unless(statement.isPresent(), Reason.NOT_PROVEN_SAFE);
    return packed(released, statement.orElseThrow());
  }

  private byte[] packed(ReleasedFigures released, AuditStatement statement) {
    ReleaseTerms terms =
        new ReleaseTerms(
            released.threshold(), look.audience(), ReleaseMode.OPEN, ProgramVersion.generator());
    try (SigningKey key =
        figures.store().read(transaction -> new SigningKeyRepository(transaction).load())) {
      return new PackageWriter(figures.codebook())
          .write(released.figures(), terms, key, statement);
    }
  }

  private static List<UUID> ids(List<Release> ledger) {
    return ledger.stream().map(Release::id).toList();
  }
}
