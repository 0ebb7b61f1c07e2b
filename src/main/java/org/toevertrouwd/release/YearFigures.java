package org.toevertrouwd.release;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountingRepository;
import org.toevertrouwd.casework.SettledRepository;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.KnownCodebooks;
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
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** The figures of a year of one kluis: as counted, as they would leave, and leaving. */
public final class YearFigures {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final Store store;
  private final Codebook codebook;
  private final KnownCodebooks codebooks;
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
    this(kluis, KnownCodebooks.only(codebook), directory, clock);
  }

  /**
   * The figures of an open kluis that knows earlier codebooks too.
   *
   * @param kluis stays the caller's to close
   * @param codebooks what to count by, and by what earlier years left
   * @param directory knows the kinds of services
   * @param clock tells whether a year is over
   */
  public YearFigures(OpenKluis kluis, KnownCodebooks codebooks, Directory directory, Clock clock) {
    this.store = kluis.store();
    this.codebooks = codebooks;
    this.codebook = codebooks.current();
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

  /** The years in which something counts or left, newest first. */
  public List<Integer> years() {
    return store.read(
        transaction -> {
          CountingYear counting = years(transaction);
          Set<Integer> found = new TreeSet<>(Comparator.reverseOrder());
          found.addAll(new ReleaseRepository(transaction).years());
          new CountingRepository(transaction, this::kind)
              .all()
              .forEach(dossier -> dossier.moments().forEach(one -> found.add(counting.of(one))));
          return List.copyOf(found);
        });
  }

  /** Whether a year is over, so that it may leave. */
  public boolean over(int year) {
    return LocalDate.now(clock).isAfter(LocalDate.of(year, 12, 31));
  }

  /** What left, newest first. */
  public List<Release> ledger() {
    return store.read(transaction -> new ReleaseRepository(transaction).all());
  }

  /** The year as counted, unprotected; for the confidant's own eyes. */
  public CountedYear counted(int year) {
    return store.read(transaction -> counting(transaction, year)).get();
  }

  /**
   * The figures as they left, or would leave. The chance in them is drawn at the first look and
   * kept; a released year is shown from the ledger and never counted again.
   */
  public ReleasedFigures leaving(int year, Audience audience) {
    Optional<Supplier<ReleasedFigures>> known =
        store.read(transaction -> known(transaction, year, audience));
    // Counting and hiding wait until the transaction is over, so that nobody's saving waits.
    return known
        .orElseGet(() -> store.write(transaction -> protecting(transaction, year, audience)))
        .get();
  }

  /**
   * Makes the release of a year and freezes it in the ledger.
   *
   * @param out takes the package before the ledger is saved; what it throws undoes everything
   * @throws ReleaseRefusedException if the year is not over or was released before
   */
  public Leaving release(int year, Audience audience, Consumer<byte[]> out)
      throws ReleaseRefusedException {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new ReleaseRefusedException(Reason.YEAR_OUT_OF_RANGE);
    }
    if (!over(year)) {
      throw new ReleaseRefusedException(Reason.YEAR_NOT_OVER);
    }
    Optional<Reason> refusal = store.read(transaction -> refusal(transaction, year, audience));
    if (refusal.isPresent()) {
      throw new ReleaseRefusedException(refusal.get());
    }
    return store.write(transaction -> freeze(transaction, year, audience, out));
  }

  /**
   * Makes the release of a year if the package, read back, says cell by cell what a person saw.
   *
   * @param shown what the person agreed to
   * @param out takes the package before the ledger is saved; what it throws undoes everything
   * @throws ReleaseRefusedException if the year is not over or was released before, or says
   *     something else by now
   */
  public Leaving release(int year, Audience audience, Figures shown, Consumer<byte[]> out)
      throws ReleaseRefusedException {
    try {
      return release(
          year,
          audience,
          content -> {
            if (!content(content).figures().equals(shown)) {
              throw new NotAsShownException();
            }
            out.accept(content);
          });
    } catch (NotAsShownException e) {
      throw new ReleaseRefusedException(Reason.CHANGED_SINCE_SHOWN);
    }
  }

  /** Undoes a release from inside. */
  private static final class NotAsShownException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private Leaving freeze(
      Transaction transaction, int year, Audience audience, Consumer<byte[]> out) {
    ReleasedFigures figures = protecting(transaction, year, audience).get();
    byte[] content = packed(transaction, figures, audience);
    settle(transaction, year);
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    byte[] seed = ledger.drawSeed(year, audience, random).bytes();
    ledger.freeze(
        new Release(
            UUID.randomUUID(), year, audience, ReleaseMode.OPEN, seed, clock.instant(), content));
    out.accept(content);
    return new Leaving(figures, content);
  }

  private Optional<Reason> refusal(Transaction transaction, int year, Audience audience) {
    if (new ReleaseRepository(transaction).find(year, audience).isPresent()) {
      return Optional.of(Reason.ALREADY_RELEASED);
    }
    CountedYear counted = counting(transaction, year).get();
    boolean same =
        earlier(transaction, year).stream().allMatch(figures -> figures.shownBy(counted.raw()));
    return same ? Optional.empty() : Optional.of(Reason.CHANGED_SINCE_RELEASE);
  }

  /** What counts in this year now never counts in another, those left out for a reason included. */
  private void settle(Transaction transaction, int year) {
    CountingYear years = years(transaction);
    SettledRepository settled = new SettledRepository(transaction);
    for (CountableDossier dossier : new CountingRepository(transaction, this::kind).all()) {
      List<Moment> moments =
          dossier.moments().stream().filter(moment -> years.of(moment) == year).toList();
      settled.settle(dossier.id(), moments, year);
    }
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
  private Optional<Supplier<ReleasedFigures>> known(
      Transaction transaction, int year, Audience audience) {
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    Optional<Release> release = ledger.find(year, audience);
    if (release.isPresent()) {
      return Optional.of(() -> left(release.get()));
    }
    return ledger.seed(year, audience).map(seed -> protecting(transaction, year, audience));
  }

  private ReleasedFigures left(Release release) {
    FiguresPackage content = content(release.content());
    return new ReleasedFigures(content.figures(), content.terms().threshold(), List.of());
  }

  /** Reads what it takes; the work itself needs no transaction. */
  private Supplier<ReleasedFigures> protecting(
      Transaction transaction, int year, Audience audience) {
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    Releasing releasing =
        new Releasing(codebook, audience.leastThreshold(), ledger.drawSeed(year, audience, random));
    Supplier<CountedYear> counting = counting(transaction, year);
    List<Figures> earlier = earlier(transaction, year);
    return () -> releasing.release(counting.get(), earlier);
  }

  private List<Figures> earlier(Transaction transaction, int year) {
    ReleaseRepository ledger = new ReleaseRepository(transaction);
    return Arrays.stream(Audience.values())
        .flatMap(audience -> ledger.find(year, audience).stream())
        .map(release -> content(release.content()).figures())
        .toList();
  }

  /** A package of this kluis, read as anybody would. */
  private FiguresPackage content(byte[] own) {
    return switch (new PackageReader(codebooks.all()).read(own)) {
      case Reading.Accepted(FiguresPackage content) -> content;
      case Reading.Refused(Refusal reason, var details) ->
          throw new IllegalStateException("a package of our own is refused: " + reason);
    };
  }

  /** Reads what it takes; the work itself needs no transaction. */
  private Supplier<CountedYear> counting(Transaction transaction, int year) {
    Counting counting = new Counting(codebook, years(transaction));
    List<CountableDossier> dossiers = new CountingRepository(transaction, this::kind).all();
    return () -> counting.count(dossiers, year);
  }

  private static CountingYear years(Transaction transaction) {
    return new CountingYear(new ReleaseRepository(transaction).years());
  }

  private Optional<String> kind(String service) {
    return directory.services().stream()
        .filter(known -> known.code().value().equals(service))
        .map(known -> known.kind().code())
        .findFirst();
  }
}
