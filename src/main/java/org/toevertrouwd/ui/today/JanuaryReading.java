package org.toevertrouwd.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.CountingRepository;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.figures.CountingYear;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.supervision.SupervisionProgress;
import org.toevertrouwd.ui.today.JanuaryView.MandateYear;
import org.toevertrouwd.ui.today.JanuaryView.Unknowns;

/** Reads how far one is with rounding off a year. */
final class JanuaryReading {

  /** With fewer unknowns than this a dossier is good enough. */
  private static final int MANY_UNKNOWNS = 4;

  private static final int MOST_DOSSIERS = 8;
  private static final int SILENT_MONTHS = 3;

  /** Follows from others, so nobody leaves it open. */
  private static final Set<String> DERIVED = Set.of("behaviour-forms");

  private final Transaction transaction;
  private final Codebook codebook;

  JanuaryReading(Transaction transaction, Codebook codebook) {
    this.transaction = transaction;
    this.codebook = codebook;
  }

  JanuaryView of(int year, LocalDate today, WorkArea area) {
    List<DossierSummary> dossiers = new DossierListRepository(transaction).all();
    LocalDate seenFrom = today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    return new JanuaryView(
        year,
        today,
        unknowns(year, dossiers),
        silent(dossiers, today),
        new ReleaseRepository(transaction).find(year, Audience.BUREAU).isPresent(),
        hours(year),
        SupervisionProgress.read(transaction, area, seenFrom));
  }

  private List<Unknowns> unknowns(int year, List<DossierSummary> dossiers) {
    Map<DossierId, DossierSummary> known =
        dossiers.stream().collect(Collectors.toMap(DossierSummary::id, Function.identity()));
    List<Dimension> asked = asked();
    CountingYear years = new CountingYear(new ReleaseRepository(transaction).years());
    return new CountingRepository(transaction, _ -> Optional.empty())
        .all().stream()
            .filter(dossier -> counts(dossier, years, year))
            .flatMap(
                dossier ->
                    Optional.ofNullable(known.get(dossier.id()))
                        .map(summary -> unknowns(dossier, summary, asked))
                        .stream())
            .filter(unknowns -> unknowns.open() >= MANY_UNKNOWNS)
            .sorted(
                Comparator.comparingInt(Unknowns::open).reversed().thenComparing(Unknowns::code))
            .limit(MOST_DOSSIERS)
            .toList();
  }

  private List<Dimension> asked() {
    return codebook.dimensions().stream()
        .filter(dimension -> dimension.unit() == Unit.CASES && !dimension.multi())
        .filter(dimension -> !DERIVED.contains(dimension.code()))
        .toList();
  }

  private static boolean counts(CountableDossier dossier, CountingYear years, int year) {
    return dossier.standing() == Standing.COUNTS
        && dossier.kind() == DossierKind.CASE
        && dossier.begin().settledIn().isEmpty()
        && years.of(dossier.begin()) == year;
  }

  private static Unknowns unknowns(
      CountableDossier dossier, DossierSummary summary, List<Dimension> asked) {
    int open =
        (int)
            asked.stream()
                .map(dimension -> dossier.answers().one(dimension.code()))
                .filter(answer -> answer.orElse(Category.UNKNOWN).equals(Category.UNKNOWN))
                .count();
    return new Unknowns(dossier.id(), summary.code(), open, asked.size());
  }

  private static List<DossierSummary> silent(List<DossierSummary> dossiers, LocalDate today) {
    LocalDate since = today.minusMonths(SILENT_MONTHS);
    return dossiers.stream()
        .filter(summary -> !summary.progress().closed() && !summary.progress().example())
        .filter(
            summary -> summary.progress().lastConversationOn().filter(since::isAfter).isPresent())
        .sorted(
            Comparator.comparing(
                summary -> summary.progress().lastConversationOn().orElse(LocalDate.MAX)))
        .toList();
  }

  private List<MandateYear> hours(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    MandateRepository mandates = new MandateRepository(transaction);
    HoursRepository hours = new HoursRepository(transaction);
    return new OrganisationRepository(transaction)
        .all().stream()
            .flatMap(
                client ->
                    mandates.ofOrganisation(client.id()).stream()
                        .filter(mandate -> ran(mandate, first, last))
                        .map(mandate -> year(client, mandate, hours, first, last)))
            .toList();
  }

  private static boolean ran(Mandate mandate, LocalDate first, LocalDate last) {
    return !mandate.from().isAfter(last) && mandate.until().filter(first::isAfter).isEmpty();
  }

  private static MandateYear year(
      Organisation client,
      Mandate mandate,
      HoursRepository hours,
      LocalDate first,
      LocalDate last) {
    int minutes = hours.of(mandate.id(), first, last).stream().mapToInt(one -> one.minutes()).sum();
    return new MandateYear(client.name(), minutes);
  }
}
