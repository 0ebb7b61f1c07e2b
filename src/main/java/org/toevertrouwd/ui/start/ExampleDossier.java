package org.toevertrouwd.ui.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.wording.Wording;

/** A made-up dossier to look around in. It says so itself, never counts, and can be thrown away. */
final class ExampleDossier {

  private final Wording wording;
  private final Clock clock;

  ExampleDossier(Wording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  /** Writes it; the outcome is its identity. */
  DossierId write(Transaction transaction) {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    DossierRepository dossiers = new DossierRepository(transaction);
    Dossier dossier = dossier(dossiers.nextCode(today.getYear()), today, now);
    dossiers.insert(dossier);
    new ConversationRepository(transaction)
        .insert(conversation(dossier.id(), today.minusDays(1), now));
    new FollowUpRepository(transaction)
        .insert(
            new FollowUp(
                FollowUpId.random(),
                dossier.id(),
                today.plusDays(3),
                wording.text("example.follow-up"),
                Optional.empty()));
    return dossier.id();
  }

  private Dossier dossier(DossierCode code, LocalDate today, Instant now) {
    Reporter reporter =
        new Reporter(
            ReporterId.random(), wording.text("example.alias"), "", wording.text("example.safe"));
    Milestones milestones =
        new Milestones(
            Optional.of(today.minusDays(1)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(today.minusDays(1)),
            true);
    Kept nothing = Kept.nothing();
    return new Dossier(
        DossierId.random(),
        code,
        new Intake(
            DossierKind.CASE,
            reporter,
            Optional.empty(),
            Optional.empty(),
            milestones,
            Optional.empty()),
        Answers.none(),
        Consents.notAsked(),
        new Course(now, List.of(), Optional.empty(), true),
        new Kept(wording.text("example.narrative"), nothing.flag(), nothing.source()));
  }

  private Conversation conversation(DossierId dossier, LocalDate day, Instant now) {
    return new Conversation(
        ConversationId.random(),
        Optional.of(dossier),
        new Conversation.When(Optional.of(day), Optional.of(LocalTime.of(14, 0)), Optional.of(40)),
        new Answers(new TreeMap<>()),
        new Conversation.Text(
            wording.text("example.conversation"), wording.text("example.agreements")),
        now);
  }
}
