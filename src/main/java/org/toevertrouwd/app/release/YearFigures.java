package org.toevertrouwd.app.release;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.app.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.app.wiring.OpenKluis;
import org.toevertrouwd.casework.CountingRepository;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** The figures of a year of one kluis: as counted, as they would leave, and leaving. */
public final class YearFigures {

  private final Store store;
  private final Codebook codebook;
  private final Directory directory;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

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

  /**
   * The figures as they left, or would leave. The chance in them is drawn at the first look and
   * kept; a released year is shown from the ledger and never counted again.
   */
  public ReleasedFigures leaving(int year, Audience audience) {
    Optional<ReleasedFigures> known = store.read(transaction -> known(transaction, year, audience));
    return known.orElseGet(() -> store.write(transaction -> protect(transaction, year, audience)));
  }

  /**
   * Makes the release of a year and freezes it in the ledger.
   *
   * @param out takes the package before the ledger is saved; what it throws undoes everything
   * @throws ReleaseRefusedException if the year is not over or was released before
   */
  public Leaving release(int year, Audience audience, Consumer<byte[]> out)
      throws ReleaseRefusedException {
    if (!LocalDate.now(clock).isAfter(LocalDate.of(year, 12, 31))) {
      throw new ReleaseRefusedException(Reason.YEAR_NOT_OVER);
    }
    if (store
        .read(transaction -> new ReleaseRepository(transaction).find(year, audience))
        .isPresent()) {
      throw new ReleaseRefusedException(Reason.ALREADY_RELEASED);
    }
    return store.write(transaction -> freeze(transaction, year, audience, out));
  }

  private Leaving freeze(
      Transaction transaction, int year, Audience audience, Consumer<byte[]> out) {
    ReleasedFigures figures = protect(transaction, year, audience);
    byte[] content = packed(transaction, figures, audience);
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    byte[] seed = ledger.drawSeed(year, audience, random).bytes();
    ledger.freeze(
        new Release(
            UUID.randomUUID(), year, audience, ReleaseMode.OPEN, seed, clock.instant(), content));
    out.accept(content);
    return new Leaving(figures, content);
  }

  private byte[] packed(Transaction transaction, ReleasedFigures figures, Audience audience) {
    ReleaseTerms terms =
        new ReleaseTerms(
            figures.threshold(), audience, ReleaseMode.OPEN, ProgramVersion.generator());
    try (SigningKey key = new SigningKeyRepository(transaction).load()) {
      return new PackageWriter(codebook).write(figures.figures(), terms, key);
    }
  }

  /** From the ledger, or by the chance that was drawn before; empty when nothing was drawn yet. */
  private Optional<ReleasedFigures> known(Transaction transaction, int year, Audience audience) {
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    Optional<Release> release = ledger.find(year, audience);
    if (release.isPresent()) {
      return Optional.of(
          new ReleasedFigures(frozen(release.get()), audience.leastThreshold(), List.of()));
    }
    return ledger.seed(year, audience).map(seed -> protect(transaction, year, audience));
  }

  private ReleasedFigures protect(Transaction transaction, int year, Audience audience) {
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    List<Figures> earlier =
        Arrays.stream(Audience.values())
            .flatMap(other -> ledger.find(year, other).stream())
            .map(this::frozen)
            .toList();
    return new Releasing(
            codebook, audience.leastThreshold(), ledger.drawSeed(year, audience, random))
        .release(count(transaction, year), earlier);
  }

  /** The figures of a release, read from its package as anybody would. */
  private Figures frozen(Release release) {
    return switch (new PackageReader(List.of(codebook)).read(release.content())) {
      case Reading.Accepted(FiguresPackage content) -> content.figures();
      case Reading.Refused(Refusal reason, var details) ->
          throw new IllegalStateException("a release of the ledger is refused: " + reason);
    };
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
