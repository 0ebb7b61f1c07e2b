package org.toevertrouwd.release;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.exchange.OrganisationReportRepository;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReportFigures;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.OpenKluis;

/**
 * The figures of a year for one organisation about itself: whether there may be any, what they
 * would say, and leaving. Source: FIGURES.md, "Report to one organisation"; record 0037.
 */
public final class OrganisationFigures {

  private static final String SIZE = "organisation-size";

  /** The sizes of the codebook from 50 workers on. */
  private static final Set<String> LARGE_ENOUGH = Set.of("50-199", "200-plus");

  private final YearFigures figures;

  /**
   * The figures of an open kluis.
   *
   * @param kluis stays the caller's to close
   * @param clock tells whether a year is over
   */
  public OrganisationFigures(OpenKluis kluis, Codebook codebook, Directory directory, Clock clock) {
    this.figures = new YearFigures(kluis, codebook, directory, clock);
  }

  /** The years that are over and in which anything counts or left, newest first. */
  public List<Integer> years() {
    return figures.years().stream().filter(figures::over).toList();
  }

  /** What left for an organisation, newest year first. */
  public List<OrganisationReport> left(OrganisationId organisation) {
    return figures
        .store()
        .read(
            transaction -> new OrganisationReportRepository(transaction).to(organisation.value()));
  }

  /** What a report that left says. */
  public Figures said(OrganisationReport report) {
    return figures.content(report.content()).figures();
  }

  /**
   * What a report would say; none if there may be none, whatever the reason. The chance in it is
   * drawn at the first look and kept.
   */
  public Optional<Figures> look(int year, OrganisationId organisation) {
    Seed seed = seed(year, organisation);
    return largeEnough(organisation)
        ? protect(figures.ledgerOf(year), organisation, seed, figures.counted(year))
        : Optional.empty();
  }

  /** Whether the organisation is known to have at least 50 workers. */
  public boolean largeEnough(OrganisationId organisation) {
    return figures
        .store()
        .read(transaction -> new OrganisationRepository(transaction).find(organisation))
        .map(Organisation::answers)
        .filter(answers -> LARGE_ENOUGH.contains(answers.getOrDefault(SIZE, "")))
        .isPresent();
  }

  /**
   * Makes the report and freezes it in the ledger. The year is frozen with it, for everybody.
   *
   * @param shown what the person agreed to
   * @param out takes the package before the ledger is saved; what it throws undoes everything
   * @return the package
   * @throws ReleaseRefusedException if it may not be, or would say something else by now
   */
  public byte[] release(int year, OrganisationId organisation, Figures shown, Consumer<byte[]> out)
      throws ReleaseRefusedException {
    if (!figures.over(year)) {
      throw new ReleaseRefusedException(Reason.YEAR_NOT_OVER);
    }
    try {
      return new ReportLine(figures, this, year, organisation).run(shown, out);
    } catch (UndoneException e) {
      throw new ReleaseRefusedException(e.reason());
    }
  }

  Optional<Figures> protect(
      Ledger ledger, OrganisationId organisation, Seed seed, CountedYear counted) {
    YearFigures.Raw raw = figures.raw(ledger.year());
    CountedYear own = ledger.own(raw, organisation);
    ReportFigures.Others others =
        new ReportFigures.Others(
            counted,
            figures.figures(ledger.left()).stream().filter(one -> !one.belowFloor()).toList(),
            ledger.left().stream()
                .mapToInt(release -> figures.content(release.content()).terms().threshold())
                .min()
                .orElse(ReportFigures.THRESHOLD),
            ledger.told(figures, raw, Optional.of(organisation)));
    return new ReportFigures(figures.codebook(), seed, figures.suppressor()).report(own, others);
  }

  /** One chance a year is drawn; every organisation has its own part of it. */
  Seed seed(int year, OrganisationId organisation) {
    Optional<Seed> kept =
        figures
            .store()
            .read(
                transaction ->
                    new ReleaseRepository(transaction).seed(year, Audience.ORGANISATION));
    byte[] drawn =
        kept.orElseGet(() -> figures.store().write(figures.draw(year, Audience.ORGANISATION)))
            .bytes();
    return new Seed(
        ByteBuffer.allocate(drawn.length + 2 * Long.BYTES)
            .put(drawn)
            .putLong(organisation.value().getMostSignificantBits())
            .putLong(organisation.value().getLeastSignificantBits())
            .array());
  }
}
