package org.toevertrouwd.ui.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpId;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;

/** Dossiers and what belongs to them, for tests of the daily pages. */
final class SomeDays {

  static final LocalDate TODAY = LocalDate.now(Kluizen.CLOCK);

  private static final Instant NOW = Kluizen.CLOCK.instant();

  private final OpenKluis kluis;
  private int number;

  SomeDays(OpenKluis kluis) {
    this.kluis = kluis;
  }

  Dossier dossier() {
    return insert(Dossier.blank(next(), DossierKind.CASE, NOW));
  }

  Dossier dossier(Answers answers) {
    Dossier blank = Dossier.blank(next(), DossierKind.CASE, NOW);
    return insert(
        new Dossier(
            blank.id(),
            blank.code(),
            blank.intake(),
            answers,
            blank.consents(),
            blank.course(),
            blank.kept()));
  }

  Dossier closed(LocalDate on) {
    Dossier blank = Dossier.blank(next(), DossierKind.CASE, NOW);
    Course course = new Course(NOW, List.of(Closing.of(on, NOW)), Optional.empty(), false);
    return insert(
        new Dossier(
            blank.id(),
            blank.code(),
            blank.intake(),
            blank.answers(),
            blank.consents(),
            course,
            blank.kept()));
  }

  /** The person came on a day and was not heard yet. */
  void clock(Dossier one, LocalDate firstContact) {
    Milestones dates =
        new Milestones(
            Optional.of(firstContact), Optional.empty(), Optional.empty(), Optional.empty(), true);
    Intake intake =
        new Intake(
            one.intake().kind(),
            one.intake().reporter(),
            Optional.empty(),
            Optional.empty(),
            dates,
            Optional.empty());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction)
                  .update(
                      new Dossier(
                          one.id(),
                          one.code(),
                          intake,
                          one.answers(),
                          one.consents(),
                          one.course(),
                          one.kept()));
              return true;
            });
  }

  FollowUp followUp(DossierId dossier, LocalDate due) {
    FollowUp made =
        new FollowUp(FollowUpId.random(), dossier, due, "terugbellen", Optional.empty());
    kluis
        .store()
        .write(
            transaction -> {
              new FollowUpRepository(transaction).insert(made);
              return true;
            });
    return made;
  }

  List<FollowUp> followUps(DossierId dossier) {
    return kluis
        .store()
        .read(transaction -> new FollowUpRepository(transaction).ofDossier(dossier));
  }

  Conversation conversation(Optional<DossierId> dossier, LocalDate on) {
    Conversation made =
        new Conversation(
            ConversationId.random(),
            dossier,
            new Conversation.When(
                Optional.of(on), Optional.of(LocalTime.of(14, 10)), Optional.of(30)),
            Answers.none(),
            new Conversation.Text("Belt na de repetitie.", ""),
            NOW);
    kluis
        .store()
        .write(
            transaction -> {
              new ConversationRepository(transaction).insert(made);
              return true;
            });
    return made;
  }

  private DossierCode next() {
    number++;
    return new DossierCode(TODAY.getYear(), number);
  }

  private Dossier insert(Dossier dossier) {
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
    return dossier;
  }
}
