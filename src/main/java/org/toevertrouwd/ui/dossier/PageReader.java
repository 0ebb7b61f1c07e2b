package org.toevertrouwd.ui.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DocumentRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.wording.Language;

/** Reads the page of a dossier at one moment. */
final class PageReader {

  private final Reference reference;
  private final Language language;

  PageReader(Reference reference, Language language) {
    this.reference = reference;
    this.language = language;
  }

  /** The page; empty if the dossier is gone. */
  Optional<DossierPage> read(Transaction transaction, DossierId id) {
    return new DossierRepository(transaction)
        .find(id)
        .map(
            dossier -> {
              DossierPage.Events events = events(transaction, id);
              return new DossierPage(dossier, events, around(transaction, dossier, events));
            });
  }

  private static DossierPage.Events events(Transaction transaction, DossierId id) {
    PersonalNoteRepository notes = new PersonalNoteRepository(transaction);
    return new DossierPage.Events(
        new ConversationRepository(transaction)
            .ofDossier(id).stream()
                .map(talk -> new DossierPage.Talk(talk, notes.find(talk.id()).isPresent()))
                .toList(),
        new ReferralRepository(transaction).ofDossier(id),
        new FollowUpRepository(transaction).ofDossier(id),
        new DocumentRepository(transaction).ofDossier(id));
  }

  private DossierPage.Around around(
      Transaction transaction, Dossier dossier, DossierPage.Events events) {
    DossierListRepository dossiers = new DossierListRepository(transaction);
    return new DossierPage.Around(
        new OrganisationRepository(transaction).all(),
        dossiers.all(),
        dossier.intake().situation().map(dossiers::ofSituation).orElse(List.of()),
        names(new ServiceRepository(transaction), events.referrals()),
        new RetentionRepository(transaction).find(dossier.id()),
        new RetentionRepository(transaction).months(),
        Optional.ofNullable(
                new DraftRepository(transaction)
                    .find(dossier.id().value())
                    .get(DossierModel.NARRATIVE))
            .map(Draft::words));
  }

  /** The person's own name of a service goes before the one that ships. */
  private Map<String, String> names(ServiceRepository own, List<Referral> referrals) {
    Map<String, String> names = new TreeMap<>();
    for (Referral referral : referrals) {
      own.find(referral.service())
          .map(service -> service.name().in(language.code()))
          .or(() -> shipped(referral.service()))
          .ifPresent(name -> names.put(referral.service(), name));
    }
    return names;
  }

  private Optional<String> shipped(String code) {
    return reference.directory().services().stream()
        .filter(service -> service.code().value().equals(code))
        .map(service -> service.name().in(language.code()))
        .findFirst();
  }
}
