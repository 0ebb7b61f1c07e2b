package org.toevertrouwd.app.release;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.app.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.app.wiring.OpenKluis;
import org.toevertrouwd.casework.CountingRepository;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.exchange.Audience;
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
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** The figures of a year of one kluis: as counted, as they would leave, and leaving. */
public final class YearFigures {

  private final Store store;
  private final Codebook codebook;
  private final Directory directory;
  private final Clock clock;

  /**
   * The figures of an open kluis.
   *
   * @param kluis stays the caller's to close
   * @param codebook what to count by
   * @param directory knows the kinds of services
   * @param clock tells whether a year is over
   */
  public YearFigures(OpenKluis kluis, Codebook codebook, Directory directory, Clock clock) {
    this.store = kluis.store();
    this.codebook = codebook;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Figures that leave.
   *
   * @param figures what the package says
   * @param content the package
   */
  public record Leaving(ReleasedFigures figures, byte[] content) {}

  /** The year as counted, unprotected; for the confidant's own eyes. */
  public CountedYear counted(int year) {
    return store.read(transaction -> count(transaction, year));
  }

  /** The figures as they would leave. The chance in them is drawn at the first look and kept. */
  public ReleasedFigures asTheyWouldLeave(int year, Audience audience) {
    boolean drawn =
        store.read(transaction -> new ReleaseRepository(transaction).seed(year, audience).isPresent());
    if (drawn) {
      return store.read(transaction -> released(transaction, year, audience));
    }
    return store.write(transaction -> released(transaction, year, audience));
  }

  /**
   * Makes the release of a year and freezes it in the ledger. The file itself is written by the caller, before the
   * transaction ends, so that either both or neither exist.
   *
   * @param out takes the package; what it throws undoes everything
   * @throws ReleaseRefusedException if the year is not over or was released before
   */
  public Leaving release(int year, Audience audience, Consumer<byte[]> out)
      throws ReleaseRefusedException {
    if (!LocalDate.now(clock).isAfter(LocalDate.of(year, 12, 31))) {
      throw new ReleaseRefusedException(Reason.YEAR_NOT_OVER);
    }
    if (store.read(transaction -> new ReleaseRepository(transaction).find(year, audience)).isPresent()) {
      throw new ReleaseRefusedException(Reason.ALREADY_RELEASED);
    }
    return store.write(transaction -> freeze(transaction, year, audience, out));
  }

  private Leaving freeze(
      Transaction transaction, int year, Audience audience, Consumer<byte[]> out) {
    Instant now = clock.instant();
    ReleasedFigures figures = released(transaction, year, audience);
    byte[] content = packed(transaction, figures, audience);
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    byte[] seed = ledger.drawSeed(year, audience, new SecureRandom()).bytes();
    ledger.freeze(
        new Release(UUID.randomUUID(), year, audience, ReleaseMode.OPEN, seed, now, content));
    out.accept(content);
    return new Leaving(figures, content);
  }

  private byte[] packed(Transaction transaction, ReleasedFigures figures, Audience audience) {
    ReleaseTerms terms =
        new ReleaseTerms(figures.threshold(), audience, ReleaseMode.OPEN, ProgramVersion.generator());
    try (SigningKey key = new SigningKeyRepository(transaction).load()) {
      return new PackageWriter(codebook).write(figures.figures(), terms, key);
    }
  }

  private ReleasedFigures released(Transaction transaction, int year, Audience audience) {
    Seed seed =
        new ReleaseRepository(transaction).drawSeed(year, audience, new SecureRandom());
    return new Releasing(codebook, audience.leastThreshold(), seed)
        .release(count(transaction, year));
  }

  private CountedYear count(Transaction transaction, int year) {
    CountingYear years = new CountingYear(new ReleaseRepository(transaction).releasedAt());
    return new Counting(codebook, years)
        .count(new CountingRepository(transaction, this::kind).all(), year);
  }

  private Optional<String> kind(String service) {
    return directory.services().stream()
        .filter(known -> known.code().value().equals(service))
        .map(known -> known.kind().code())
        .findFirst();
  }
}
