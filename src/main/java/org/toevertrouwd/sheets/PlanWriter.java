package org.toevertrouwd.sheets;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Transaction;

/** Writes planned dossiers with what belongs to them, within one transaction. */
final class PlanWriter {

  private final DossierRepository dossiers;
  private final ReferralRepository referrals;
  private final OrganisationRepository organisations;
  private final ServiceRepository services;
  private final Instant now;
  private final Map<String, OrganisationId> known = new HashMap<>();

  PlanWriter(Transaction transaction, Instant now) {
    dossiers = new DossierRepository(transaction);
    referrals = new ReferralRepository(transaction);
    organisations = new OrganisationRepository(transaction);
    services = new ServiceRepository(transaction);
    this.now = now;
  }

  /** Adds a service, unless an earlier import did. */
  void addService(OwnService service) {
    if (services.find(service.code()).isEmpty()) {
      services.put(service);
    }
  }

  void addDossier(PlannedDossier planned) {
    DossierId id = DossierId.random();
    dossiers.insert(
        new Dossier(
            id,
            dossiers.nextCode(planned.year()),
            intake(planned),
            planned.answers(),
            planned.consents(),
            course(planned),
            planned.kept()));
    planned.services().forEach(service -> referrals.insert(referral(id, service)));
  }

  private Intake intake(PlannedDossier planned) {
    Intake intake = planned.intake();
    return new Intake(
        intake.kind(),
        intake.reporter(),
        organisation(planned.organisation()),
        intake.situation(),
        intake.milestones(),
        intake.undated());
  }

  private Course course(PlannedDossier planned) {
    List<Closing> closings = planned.closedOn().map(day -> Closing.of(day, now)).stream().toList();
    return new Course(now, closings, Optional.empty(), false);
  }

  /** A sheet does not say when a referral was made, nor what came of it. */
  private Referral referral(DossierId dossier, String service) {
    return new Referral(
        ReferralId.random(),
        dossier,
        service,
        Optional.empty(),
        ReferralStatus.UNKNOWN,
        Referral.Sharing.notAsked(),
        now);
  }

  private Optional<OrganisationId> organisation(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.computeIfAbsent(name, wanted -> organisations.findOrCreate(wanted).id()));
  }
}
