package org.toevertrouwd.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.MandateId;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.practice.SupervisionId;
import org.toevertrouwd.practice.SupervisionRepository;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.SupervisionSession.About;
import org.toevertrouwd.practice.SupervisionSession.Kind;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** Brings a made-up practice to a day: what is due, mandates, hours and supervision around it. */
public final class DaysWriter {

  private final Transaction transaction;
  private final LocalDate today;
  private final Days days;

  private DaysWriter(Transaction transaction, LocalDate today) {
    this.transaction = transaction;
    this.today = today;
    this.days = Days.load();
  }

  /**
   * Adds to a kluis with made-up dossiers, some of them open, what there is around a day.
   *
   * @param today the day
   */
  public static void write(Store store, LocalDate today) {
    store.write(
        transaction -> {
          DaysWriter writer = new DaysWriter(transaction, today);
          writer.mandates();
          writer.sessions();
          new WorkOfDays(transaction, today, writer.days).write();
          return true;
        });
  }

  private void mandates() {
    List<Organisation> clients = new OrganisationRepository(transaction).all();
    MandateRepository mandates = new MandateRepository(transaction);
    for (int i = 0; i < Math.min(clients.size(), days.mandates().size()); i++) {
      Days.Agreement agreement = days.mandates().get(i);
      Mandate mandate =
          new Mandate(
              MandateId.random(),
              clients.get(i).id(),
              today.minusDays(agreement.fromDaysAgo()),
              agreement.untilDaysAgo().map(today::minusDays),
              agreement.contact());
      mandates.insert(mandate);
      hours(mandate, i);
    }
  }

  /** The first client has all of it, the second every second line, and so on; the last none. */
  private void hours(Mandate mandate, int client) {
    HoursRepository hours = new HoursRepository(transaction);
    if (client == days.mandates().size() - 1) {
      return;
    }
    for (int i = client; i < days.hours().size(); i += client + 1) {
      Days.Spent spent = days.hours().get(i);
      LocalDate on = today.minusDays(spent.daysAgo());
      if (mandate.until().filter(on::isAfter).isEmpty()) {
        hours.insert(
            new Hours(UUID.randomUUID(), mandate.id(), on, spent.minutes(), spent.description()));
      }
    }
  }

  private void sessions() {
    SupervisionRepository sessions = new SupervisionRepository(transaction);
    List<String> codes =
        new DossierListRepository(transaction)
            .all().stream().map(summary -> summary.code().toString()).toList();
    for (Days.Session session : days.sessions()) {
      sessions.insert(
          new SupervisionSession(
              SupervisionId.random(),
              Kind.valueOf(session.kind()),
              today.minusDays(session.daysAgo()),
              session.minutes(),
              new About(session.host(), session.theme(), session.notes(), session.lessons()),
              codes.stream().skip(2).limit(session.dossiers()).toList()));
    }
  }
}
