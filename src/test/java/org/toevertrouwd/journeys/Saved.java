package org.toevertrouwd.journeys;

import java.util.List;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.session.OpenKluis;

/** What a kluis holds, asked of its database. */
final class Saved {

  private final OpenKluis kluis;

  Saved(OpenKluis kluis) {
    this.kluis = kluis;
  }

  List<DossierSummary> dossiers() {
    return kluis.store().read(transaction -> new DossierListRepository(transaction).all());
  }

  DossierSummary onlyDossier() {
    return only(dossiers());
  }

  Dossier dossier(DossierId id) {
    return kluis
        .store()
        .read(transaction -> new DossierRepository(transaction).find(id).orElseThrow());
  }

  /** Filed or not. */
  Conversation onlyConversation() {
    List<DossierId> filed = dossiers().stream().map(DossierSummary::id).toList();
    return kluis
        .store()
        .read(
            transaction -> {
              ConversationRepository all = new ConversationRepository(transaction);
              return only(
                  filed.isEmpty()
                      ? all.unfiled()
                      : filed.stream().flatMap(id -> all.ofDossier(id).stream()).toList());
            });
  }

  Referral onlyReferral(DossierId dossier) {
    return only(
        kluis.store().read(transaction -> new ReferralRepository(transaction).ofDossier(dossier)));
  }

  FollowUp onlyFollowUp(DossierId dossier) {
    return only(
        kluis.store().read(transaction -> new FollowUpRepository(transaction).ofDossier(dossier)));
  }

  List<Draft> drafts() {
    return kluis.store().read(transaction -> new DraftRepository(transaction).all());
  }

  private static <T> T only(List<T> all) {
    if (all.size() != 1) {
      throw new AssertionError("expected one, not " + all.size());
    }
    return all.getFirst();
  }
}
