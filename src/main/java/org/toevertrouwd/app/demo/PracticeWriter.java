package org.toevertrouwd.app.demo;

import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** Writes a made-up practice into a kluis, as one change. */
public final class PracticeWriter {

  private PracticeWriter() {}

  /** Writes everything, or nothing. */
  public static void write(Store store, MadeUpPractice practice) {
    store.write(
        transaction -> {
          OrganisationRepository organisations = new OrganisationRepository(transaction);
          practice.organisations().forEach(organisations::insert);
          practice.dossiers().forEach(made -> write(transaction, made));
          return practice.dossiers().size();
        });
  }

  private static void write(Transaction transaction, MadeUpDossier made) {
    new DossierRepository(transaction).insert(made.dossier());
    ConversationRepository conversations = new ConversationRepository(transaction);
    PersonalNoteRepository notes = new PersonalNoteRepository(transaction);
    for (int i = 0; i < made.conversations().size(); i++) {
      conversations.insert(made.conversations().get(i));
      notes.put(made.conversations().get(i).id(), made.personalNotes().get(i));
    }
    made.referrals().forEach(new ReferralRepository(transaction)::insert);
    made.followUps().forEach(new FollowUpRepository(transaction)::insert);
  }
}
