package org.toevertrouwd.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Reporter;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.practice.Organisation;

/** Makes one dossier with its conversations, referrals and tasks. */
final class DossierMaker {

  /**
   * Everything that is asked once of a case; the forms of behaviour, grounds and risk factors are
   * drawn apart.
   */
  private static final List<String> ASKED =
      List.of(
          "discipline",
          "activity",
          "reporter-role",
          "statute",
          "gender",
          "age-band",
          "language",
          "affected",
          "affected-number",
          "accused-relation",
          "behaviour",
          "place",
          "frequency",
          "time-since-last-fact",
          "first-contact-channel",
          "sent-by",
          "reported-elsewhere",
          "wish");

  private final Draw draw;
  private final Lifelike lifelike;
  private final CourseMaker course;

  DossierMaker(Draw draw, Lifelike lifelike, List<String> services) {
    this.draw = draw;
    this.lifelike = lifelike;
    this.course = new CourseMaker(draw, lifelike, services);
  }

  MadeUpDossier make(int number, LocalDate day, Organisation client) {
    DossierKind kind = draw.chance(10) ? DossierKind.ADVICE : DossierKind.CASE;
    DossierId id = DossierId.random();
    List<Conversation> conversations = course.conversations(id, day);
    LocalDate last = conversations.getLast().when().on().orElse(day);
    boolean closed = draw.chance(70);
    Dossier dossier =
        new Dossier(
            id,
            new DossierCode(day.getYear(), number),
            intake(kind, day, client),
            answers(kind, client, closed),
            consents(day),
            lifeOf(day, last, closed),
            Kept.nothing());
    return new MadeUpDossier(
        dossier,
        conversations,
        conversations.stream().map(conversation -> note()).toList(),
        course.referrals(id, last),
        closed ? List.of() : course.followUps(id, last));
  }

  private Intake intake(DossierKind kind, LocalDate day, Organisation client) {
    Reporter reporter = new Reporter(ReporterId.random(), draw.one(lifelike.aliases()), "", "");
    Milestones milestones =
        new Milestones(
            Optional.of(day),
            Optional.of(day.minusDays(draw.between(1, 200))),
            draw.chance(80) ? Optional.of(day.plusDays(draw.between(0, 9))) : Optional.empty(),
            draw.chance(85) ? Optional.of(day) : Optional.empty(),
            true);
    return new Intake(
        kind, reporter, Optional.of(client.id()), Optional.empty(), milestones, Optional.empty());
  }

  private Answers answers(DossierKind kind, Organisation client, boolean closed) {
    Answers answers = new Answers(new TreeMap<>());
    for (String dimension : ASKED) {
      answers = answers.with(dimension, draw.category(dimension));
    }
    String behaviour = answers.one("behaviour").orElseThrow();
    if (draw.chance(30)) {
      answers = answers.with("behaviour-forms", draw.category("behaviour"));
    }
    if (behaviour.equals("discrimination")) {
      answers = answers.with("grounds", draw.category("grounds"));
    }
    answers = answers.with("risk-factors", draw.category("risk-factors"));
    for (var code : new TreeMap<>(client.answers()).entrySet()) {
      answers = answers.with(code.getKey(), code.getValue());
    }
    if (kind == DossierKind.ADVICE) {
      answers = answers.with("advice-role", draw.category("advice-role"));
    }
    return closed ? atTheEnd(answers) : answers;
  }

  private Answers atTheEnd(Answers answers) {
    return answers
        .with("outcome", draw.category("outcome"))
        .with("closing-reason", draw.category("closing-reason"));
  }

  private Consents consents(LocalDate day) {
    Consent given = new Consent(Consent.State.GIVEN, Optional.of(day), "mondeling");
    Consent refused = new Consent(Consent.State.REFUSED, Optional.of(day), "mondeling");
    return new Consents(given, draw.chance(5) ? refused : given, draw.chance(2));
  }

  private Course lifeOf(LocalDate day, LocalDate last, boolean closed) {
    List<Closing> closings = new ArrayList<>();
    if (closed) {
      LocalDate on = last.plusDays(draw.between(3, 60));
      closings.add(Closing.of(on, PracticeMaker.evening(on)));
    }
    return new Course(PracticeMaker.evening(day), closings, Optional.empty(), false);
  }

  private String note() {
    return draw.chance(25) ? draw.one(lifelike.personalNotes()) : "";
  }
}
