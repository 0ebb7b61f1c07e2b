package org.toevertrouwd.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.toevertrouwd.casework.Today.Clock;
import org.toevertrouwd.casework.Today.Task;
import org.toevertrouwd.store.Transaction;

/** Everything that Vandaag shows, in one read. */
public final class TodayRepository {

  private final Transaction transaction;

  /** For use within one transaction. */
  public TodayRepository(Transaction transaction) {
    this.transaction = transaction;
  }

  /** What there is to remember on a day. */
  public Today on(LocalDate today) {
    Map<DossierId, Open> open = open();
    List<Task> tasks = tasks(today, open);
    return new Today(
        tasks.stream().filter(task -> task.followUp().dueOn().isBefore(today)).toList(),
        tasks.stream().filter(task -> !task.followUp().dueOn().isBefore(today)).toList(),
        new DraftOwnerRepository(transaction.sql()).of(labels(open)),
        clocks(today, open),
        new ConversationRepository(transaction).unfiled(),
        new RetentionRepository(transaction).due(today),
        new BinRepository(transaction).all().stream().limit(Today.NEWEST_BINNED).toList());
  }

  private record Open(DossierLabel label, Milestones milestones) {}

  private Map<DossierId, Open> open() {
    Map<DossierId, Open> open = new LinkedHashMap<>();
    transaction
        .sql()
        .select(DossierLabelRepository.FIELDS)
        .select(DOSSIER.FIRST_CONTACT_ON, DOSSIER.HEARD_ON, DOSSIER.WELFARE_ACT)
        .from(DOSSIER)
        .join(REPORTER)
        .on(REPORTER.ID.eq(DOSSIER.REPORTER))
        .where(DOSSIER.BINNED_AT.isNull())
        .and(
            notExists(
                selectOne()
                    .from(CLOSING)
                    .where(CLOSING.DOSSIER.eq(DOSSIER.ID))
                    .and(CLOSING.REOPENED_ON.isNull())))
        .orderBy(DOSSIER.YEAR, DOSSIER.NUMBER)
        .forEach(
            row -> open.put(new DossierId(row.get(DOSSIER.ID)), new Open(label(row), dates(row))));
    return open;
  }

  private static DossierLabel label(Record row) {
    return DossierLabelRepository.read(row);
  }

  private static Milestones dates(Record row) {
    return new Milestones(
        Optional.ofNullable(row.get(DOSSIER.FIRST_CONTACT_ON)),
        Optional.empty(),
        Optional.ofNullable(row.get(DOSSIER.HEARD_ON)),
        Optional.empty(),
        row.get(DOSSIER.WELFARE_ACT));
  }

  private static Map<DossierId, DossierLabel> labels(Map<DossierId, Open> open) {
    Map<DossierId, DossierLabel> labels = new LinkedHashMap<>();
    open.forEach((id, dossier) -> labels.put(id, dossier.label()));
    return labels;
  }

  private List<Task> tasks(LocalDate today, Map<DossierId, Open> open) {
    return new FollowUpRepository(transaction)
        .openUntil(today.plusDays(Today.AHEAD)).stream()
            .flatMap(
                followUp ->
                    Optional.ofNullable(open.get(followUp.dossier()))
                        .map(dossier -> new Task(followUp, dossier.label()))
                        .stream())
            .toList();
  }

  private static List<Clock> clocks(LocalDate today, Map<DossierId, Open> open) {
    return open.values().stream()
        .map(dossier -> new Clock(dossier.label(), TenDayClock.of(dossier.milestones(), today)))
        .filter(clock -> lastDay(clock.clock()).isPresent())
        .sorted(Comparator.comparing(clock -> lastDay(clock.clock()).orElseThrow()))
        .toList();
  }

  /** The day that a clock waits for, or waited for; empty when it waits for none. */
  private static Optional<LocalDate> lastDay(TenDayClock clock) {
    return switch (clock) {
      case TenDayClock.Running running -> Optional.of(running.lastDay());
      case TenDayClock.Overdue overdue -> Optional.of(overdue.lastDay());
      case TenDayClock.Heard heard -> Optional.empty();
      case TenDayClock.NotRunning none -> Optional.empty();
    };
  }
}
