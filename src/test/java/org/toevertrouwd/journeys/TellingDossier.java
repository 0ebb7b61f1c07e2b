package org.toevertrouwd.journeys;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Flag;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;

/** A dossier in which every field tells something that nobody beside one may read. */
final class TellingDossier {

  static final DossierId ID = DossierId.random();

  private TellingDossier() {}

  static void write(OpenKluis kluis, World world) {
    kluis
        .store()
        .write(
            transaction -> {
              write(transaction, world);
              return true;
            });
  }

  private static void write(Transaction transaction, World world) {
    OrganisationId client =
        new OrganisationRepository(transaction).findOrCreate("Danshuis De Kade").id();
    new DossierRepository(transaction)
        .insert(
            new Dossier(
                ID,
                new DossierCode(2026, 1),
                new Intake(
                    DossierKind.CASE,
                    new Reporter(ReporterId.random(), "Merel", "0470 11 22 33", "alleen Kobe"),
                    Optional.of(client),
                    Optional.empty(),
                    Milestones.none(),
                    Optional.empty()),
                Answers.none(),
                Consents.notAsked(),
                Course.startedAt(world.instant()),
                new Kept("Kobe belde eerst.", Flag.notJudged(), "bron: Kobe")));
    for (Optional<DossierId> where : List.of(Optional.of(ID), Optional.<DossierId>empty())) {
      new ConversationRepository(transaction).insert(talk(world, where));
    }
    new FollowUpRepository(transaction)
        .insert(
            new FollowUp(
                FollowUpId.random(), ID, world.today(), "terugbellen over Kobe", Optional.empty()));
  }

  private static Conversation talk(World world, Optional<DossierId> where) {
    return new Conversation(
        ConversationId.random(),
        where,
        new Conversation.When(Optional.of(world.today()), Optional.empty(), Optional.empty()),
        Answers.none(),
        new Conversation.Text("Belt na de repetitie.", "Kobe weet het niet."),
        world.instant());
  }
}
