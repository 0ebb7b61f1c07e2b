package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Plain dossiers, which a test changes in the one thing it is about. */
final class Ordinary {

  static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private Ordinary() {}

  static Dossier dossier(int number) {
    Dossier blank = Dossier.blank(new DossierCode(2026, number), DossierKind.CASE, NOW);
    Reporter reporter = new Reporter(ReporterId.random(), "M" + number, "", "");
    return withIntake(blank, reporter, Milestones.none());
  }

  static Dossier firstHeardFrom(Dossier dossier, LocalDate contact, Optional<LocalDate> heard) {
    return withIntake(
        dossier,
        dossier.intake().reporter(),
        new Milestones(Optional.of(contact), Optional.empty(), heard, Optional.empty(), true));
  }

  static Dossier closedOn(Dossier dossier, LocalDate on) {
    return withCourse(
        dossier, new Course(NOW, List.of(Closing.of(on, NOW)), Optional.empty(), false));
  }

  static Dossier withCourse(Dossier dossier, Course course) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers(),
        dossier.consents(),
        course,
        dossier.kept());
  }

  static Dossier withKept(Dossier dossier, Kept kept) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers(),
        dossier.consents(),
        dossier.course(),
        kept);
  }

  static Dossier withConsents(Dossier dossier, Consents consents) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers(),
        consents,
        dossier.course(),
        dossier.kept());
  }

  static Dossier withReporter(Dossier dossier, Reporter reporter) {
    return withIntake(dossier, reporter, dossier.intake().milestones());
  }

  static Conversation conversation(
      Optional<DossierId> dossier, LocalDate on, LocalTime at, int minutes) {
    return new Conversation(
        ConversationId.random(),
        dossier,
        new Conversation.When(Optional.of(on), Optional.of(at), Optional.of(minutes)),
        Answers.none(),
        new Conversation.Text("", ""),
        NOW);
  }

  static FollowUp followUp(DossierId dossier, LocalDate dueOn) {
    return new FollowUp(FollowUpId.random(), dossier, dueOn, "terugbellen", Optional.empty());
  }

  private static Dossier withIntake(Dossier dossier, Reporter reporter, Milestones milestones) {
    Intake intake = dossier.intake();
    return new Dossier(
        dossier.id(),
        dossier.code(),
        new Intake(
            intake.kind(),
            reporter,
            intake.organisation(),
            intake.situation(),
            milestones,
            intake.undated()),
        dossier.answers(),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }
}
