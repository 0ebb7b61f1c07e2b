package org.toevertrouwd.release;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountingRepository;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Counting;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.Releasing;
import org.toevertrouwd.figures.Told;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;
import org.toevertrouwd.release.FiguresMemory.Look;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;

/** The figures of a year of one kluis: as counted, as they would leave, and leaving. */
public final class YearFigures {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final OpenKluis kluis;
  private final Store store;
  private final Codebook codebook;
  private final KnownCodebooks codebooks;
  private final Directory directory;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Suppressor suppressor = new ExactSuppression(Effort.normal());

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
    this.kluis = kluis;
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
    return memory().years(kluis, () -> store.read(this::readYears));
  }

  private List<Integer> readYears(Transaction transaction) {
    CountingYear counting = years(transaction);
    Set<Integer> found = new TreeSet<>(Comparator.reverseOrder());
    found.addAll(new ReleaseRepository(transaction).years());
    new CountingRepository(transaction, this::kind)
        .years()
        .forEach(year -> found.add(counting.of(year)));
    return List.copyOf(found);
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
    return memory().counted(kluis, year, () -> raw(year).counted());
  }

  /**
   * The figures as they left, or would leave. The chance in them is drawn at the first look and
   * kept; a released year is shown from the ledger and never counted again.
   */
  public ReleasedFigures leaving(int year, Audience audience) {
    Optional<Seed> drawn =
        store.read(transaction -> new ReleaseRepository(transaction).seed(year, audience));
    // Whatever is drawn is saved, so it comes before what is remembered as long as nothing is.
    Seed seed = drawn.orElseGet(() -> store.write(draw(year, audience)));
    return memory().leaving(kluis, new Look(year, audience), () -> look(year, audience, seed));
  }

  /**
   * How the figures stood up to the auditor: what the package says that left, or else what he finds
   * in the package as it would leave. Takes seconds the first time.
   */
  public Trial trial(int year, Audience audience) {
    Look look = new Look(year, audience);
    return memory().trial(kluis, look, () -> tried(look));
  }

  private Trial tried(Look look) {
    Optional<Release> release =
        store.read(
            transaction -> new ReleaseRepository(transaction).find(look.year(), look.audience()));
    return release
        .map(left -> Trial.said(content(left.content()).audit()))
        .orElseGet(() -> Trial.found(audited(look)));
  }

  private Audit audited(Look look) {
    ReleasedFigures leaving = leaving(look.year(), look.audience());
    Ledger ledger = ledgerOf(look.year());
    return new Packing(this, ledger, counted(look.year()), told(ledger), Optional.empty())
        .audited(leaving.figures(), leaving.threshold(), look.audience());
  }

  Work<Seed> draw(int year, Audience audience) {
    return transaction -> new ReleaseRepository(transaction).drawSeed(year, audience, random);
  }

  private ReleasedFigures look(int year, Audience audience, Seed seed) {
    Optional<Release> release =
        store.read(transaction -> new ReleaseRepository(transaction).find(year, audience));
    // Counting and hiding wait until the transaction is over, so that nobody's saving waits.
    return release.map(this::left).orElseGet(() -> wouldLeave(year, audience, seed));
  }

  private ReleasedFigures wouldLeave(int year, Audience audience, Seed seed) {
    Ledger ledger = ledgerOf(year);
    return protect(counted(year), audience, seed, ledger, told(ledger));
  }

  ReleasedFigures protect(
      CountedYear counted, Audience audience, Seed seed, Ledger earlier, Told told) {
    return new Releasing(codebook, audience.leastThreshold(), seed, suppressor)
        .release(counted, figures(earlier.left()), told);
  }

  /** What organisations were told of their part, by the dossiers as they are. */
  Told told(Ledger ledger) {
    return ledger.told(this, raw(ledger.year()));
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
    try {
      return new Line(this, new Look(year, audience)).run(out);
    } catch (UndoneException e) {
      throw new ReleaseRefusedException(e.reason());
    }
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
    return release(
        year,
        audience,
        content -> {
          UndoneException.unless(
              content(content).figures().equals(shown), Reason.CHANGED_SINCE_SHOWN);
          out.accept(content);
        });
  }

  private ReleasedFigures left(Release release) {
    FiguresPackage content = content(release.content());
    return new ReleasedFigures(
        content.figures(), content.terms().threshold(), List.of(), List.of());
  }

  Ledger ledgerOf(int year) {
    return store.read(transaction -> Ledger.of(transaction, year));
  }

  static List<Release> ledgerOf(ReleaseRepository ledger, int year) {
    return Arrays.stream(Audience.values())
        .flatMap(audience -> ledger.find(year, audience).stream())
        .toList();
  }

  List<Figures> figures(List<Release> releases) {
    return releases.stream().map(release -> content(release.content()).figures()).toList();
  }

  /** A package of this kluis, read as anybody would. */
  FiguresPackage content(byte[] own) {
    return switch (new PackageReader(codebooks.all()).read(own)) {
      case Reading.Accepted(FiguresPackage content) -> content;
      case Reading.Refused(Refusal reason, var details) ->
          throw new IllegalStateException("a package of our own is refused: " + reason);
    };
  }

  Suppressor suppressor() {
    return suppressor;
  }

  Store store() {
    return store;
  }

  KnownCodebooks codebooks() {
    return codebooks;
  }

  Codebook codebook() {
    return codebook;
  }

  Instant now() {
    return clock.instant();
  }

  private FiguresMemory memory() {
    return FiguresMemory.of(kluis);
  }

  /** What counts in a year, not counted yet, so that counting keeps nobody from saving. */
  record Raw(Codebook codebook, CountingYear years, int year, List<CountableDossier> dossiers) {

    CountedYear counted() {
      return new Counting(codebook, years).count(dossiers, year);
    }

    /** The same year with some of the dossiers only. */
    Raw of(List<CountableDossier> some) {
      return new Raw(codebook, years, year, some);
    }
  }

  Raw raw(int year) {
    return store.read(transaction -> raw(transaction, year));
  }

  /** Reads every dossier in which something may count in a year. */
  Raw raw(Transaction transaction, int year) {
    CountingYear years = years(transaction);
    List<CountableDossier> dossiers =
        new CountingRepository(transaction, this::kind).touching(years.calendarYears(year), year);
    return new Raw(codebook, years, year, dossiers);
  }

  static CountingYear years(Transaction transaction) {
    return new CountingYear(new ReleaseRepository(transaction).years());
  }

  private Optional<String> kind(String service) {
    return directory.services().stream()
        .filter(known -> known.code().value().equals(service))
        .map(known -> known.kind().code())
        .findFirst();
  }
}
