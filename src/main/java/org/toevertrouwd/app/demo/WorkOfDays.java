package org.toevertrouwd.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.DueDossier;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.RetentionRepository;
import org.toevertrouwd.store.Transaction;

/** What is under way on a day in the open dossiers of a made-up practice. */
final class WorkOfDays {

  private static final int OLD_NUMBER = 21;

  private final Transaction transaction;
  private final LocalDate today;
  private final Days days;
  private final List<DossierId> open;

  WorkOfDays(Transaction transaction, LocalDate today, Days days) {
    this.transaction = transaction;
    this.today = today;
    this.days = days;
    this.open =
        new DossierListRepository(transaction)
            .all().stream()
                .filter(summary -> !summary.progress().closed())
                .map(DossierSummary::id)
                .toList();
  }

  void write() {
    if (!open.isEmpty()) {
      followUps();
      open.forEach(this::heard);
      clocks();
      draft();
    }
    unfiled();
    keepEarlier();
    old();
  }

  /** What was open is done, and the promises of these days take its place. */
  private void followUps() {
    FollowUpRepository followUps = new FollowUpRepository(transaction);
    for (FollowUp one : followUps.openUntil(LocalDate.of(today.getYear() + 1, 12, 31))) {
      LocalDate done = one.dueOn().isAfter(today) ? today.minusDays(1) : one.dueOn();
      followUps.update(
          new FollowUp(one.id(), one.dossier(), one.dueOn(), one.reason(), Optional.of(done)));
    }
    for (int i = 0; i < days.followUps().size(); i++) {
      Days.Promise promise = days.followUps().get(i);
      followUps.insert(
          new FollowUp(
              FollowUpId.random(),
              open.get(i % open.size()),
              today.plusDays(promise.inDays()),
              promise.reason(),
              Optional.empty()));
    }
  }

  private void heard(DossierId id) {
    Dossier dossier = dossier(id);
    Milestones dates = dossier.intake().milestones();
    if (dates.heardOn().isEmpty()) {
      put(dossier, dates.firstContactOn(), dates.firstContactOn().map(day -> day.plusDays(2)));
    }
  }

  /** The newest dossiers began some days ago, and nobody was heard yet. */
  private void clocks() {
    for (int i = 0; i < Math.min(days.clocks().size(), open.size()); i++) {
      LocalDate began = today.minusDays(days.clocks().get(i));
      put(dossier(open.get(i)), Optional.of(began), Optional.empty());
      ConversationRepository conversations = new ConversationRepository(transaction);
      LocalDate day = began;
      for (Conversation one : conversations.ofDossier(open.get(i))) {
        Conversation.When when =
            new Conversation.When(Optional.of(day), one.when().at(), one.when().minutes());
        conversations.update(
            new Conversation(
                one.id(), one.dossier(), when, one.answers(), one.text(), one.recordedAt()));
        day = day.isBefore(today) ? day.plusDays(1) : day;
      }
    }
  }

  private void draft() {
    List<Conversation> talks =
        new ConversationRepository(transaction).ofDossier(open.get(open.size() > 1 ? 1 : 0));
    new DraftRepository(transaction)
        .put(
            new Draft(
                talks.getLast().id().value(),
                "narrative",
                days.draft(),
                today.atTime(11, 52).toInstant(ZoneOffset.UTC)));
  }

  private void unfiled() {
    new ConversationRepository(transaction)
        .insert(
            new Conversation(
                ConversationId.random(),
                Optional.empty(),
                new Conversation.When(
                    Optional.of(today), Optional.of(LocalTime.of(11, 40)), Optional.of(25)),
                Answers.none().with("channel", "phone"),
                new Conversation.Text(days.unfiled(), ""),
                today.atTime(11, 5).toInstant(ZoneOffset.UTC)));
  }

  /** Made-up earlier years are there for their figures; one dossier that is due is enough. */
  private void keepEarlier() {
    RetentionRepository retention = new RetentionRepository(transaction);
    Retention.Extension longer =
        new Retention.Extension(today.plusYears(1), "nog nodig voor de vergelijking");
    for (DueDossier due : retention.due(today)) {
      retention.put(due.dossier().id(), Retention.byDefault().extended(longer));
    }
  }

  /** A dossier that was closed so long ago that it need not be kept. */
  private void old() {
    LocalDate began = today.minusYears(3).plusDays(12);
    LocalDate closed = today.minusYears(2).minusDays(9);
    Dossier blank =
        Dossier.blank(
            new DossierCode(began.getYear(), OLD_NUMBER),
            DossierKind.CASE,
            PracticeMaker.evening(began));
    Dossier old =
        blank
            .with(at(blank.intake(), Optional.of(began), Optional.of(began.plusDays(1))))
            .with(
                new Course(
                    PracticeMaker.evening(began),
                    List.of(Closing.of(closed, PracticeMaker.evening(closed))),
                    Optional.empty(),
                    false));
    new DossierRepository(transaction).insert(old);
  }

  private Dossier dossier(DossierId id) {
    return new DossierRepository(transaction).find(id).orElseThrow();
  }

  private void put(Dossier one, Optional<LocalDate> began, Optional<LocalDate> heard) {
    new DossierRepository(transaction).update(one.with(at(one.intake(), began, heard)));
  }

  private static Intake at(Intake intake, Optional<LocalDate> began, Optional<LocalDate> heard) {
    Milestones dates = intake.milestones();
    return intake.with(
        new Milestones(began, dates.lastFactOn(), heard, dates.limitsExplainedOn(), true));
  }
}
