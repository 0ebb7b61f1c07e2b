package org.toevertrouwd.app.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/**
 * The dossiers whose clock runs on the day of the pictures began only days ago: what was made up
 * around an earlier beginning moves along, and the newest of them is told in full.
 */
final class NewestDossiers {

  private static final int DAYS = 10;

  private final Transaction transaction;
  private final LocalDate today;

  private NewestDossiers(Transaction transaction, LocalDate today) {
    this.transaction = transaction;
    this.today = today;
  }

  static void write(Store store, LocalDate today) {
    store.write(
        transaction -> {
          NewestDossiers newest = new NewestDossiers(transaction, today);
          List<DossierId> found = newest.found();
          found.forEach(newest::moveAlong);
          found.stream().findFirst().ifPresent(id -> new ToldDossier(transaction, id).write(today));
          return true;
        });
  }

  private List<DossierId> found() {
    return new DossierListRepository(transaction)
        .all().stream()
            .filter(summary -> !summary.progress().closed())
            .map(summary -> summary.id())
            .filter(id -> began(dossier(id)).isAfter(today.minusDays(DAYS)))
            .toList();
  }

  private Dossier dossier(DossierId id) {
    return new DossierRepository(transaction).find(id).orElseThrow();
  }

  private static LocalDate began(Dossier dossier) {
    return dossier.intake().milestones().firstContactOn().orElse(LocalDate.MIN);
  }

  private void moveAlong(DossierId id) {
    Dossier dossier = dossier(id);
    LocalDate began = began(dossier);
    new DossierRepository(transaction).update(begunOn(dossier, began));
    LocalDate last =
        new ConversationRepository(transaction).ofDossier(id).getLast().when().on().orElse(began);
    ReferralRepository referrals = new ReferralRepository(transaction);
    referrals.ofDossier(id).forEach(one -> referrals.update(UntilDay.on(one, last)));
    FollowUpRepository followUps = new FollowUpRepository(transaction);
    followUps.ofDossier(id).stream()
        .filter(task -> task.doneOn().isPresent())
        .map(FollowUp::id)
        .forEach(followUps::delete);
  }

  /** Everything that is said in a first conversation was said in this one. */
  private static Dossier begunOn(Dossier dossier, LocalDate began) {
    Milestones dates = dossier.intake().milestones();
    Milestones moved =
        new Milestones(
            dates.firstContactOn(),
            Optional.of(began.minusDays(1)),
            dates.heardOn(),
            Optional.of(began),
            dates.welfareAct());
    Consent asked = new Consent(Consent.State.GIVEN, Optional.of(began), "mondeling");
    return dossier.with(dossier.intake().with(moved)).with(new Consents(asked, asked, false));
  }
}
