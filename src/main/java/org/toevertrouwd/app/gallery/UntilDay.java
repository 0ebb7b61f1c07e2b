package org.toevertrouwd.app.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.Referral;

/**
 * Cuts a made-up year at a day: what would only come later has not happened.
 *
 * @param day the day of the pictures; the last that counts is the one before it
 */
record UntilDay(LocalDate day) {

  /** A dossier is older than this, so that everything of its first days lies before the day. */
  private static final int DAYS_OLD = 10;

  /** The practice as it was on the morning of the day. */
  MadeUpPractice cut(MadeUpPractice year) {
    return new MadeUpPractice(
        year.organisations(), year.dossiers().stream().filter(this::begun).map(this::cut).toList());
  }

  private boolean begun(MadeUpDossier made) {
    return made.dossier()
        .intake()
        .milestones()
        .firstContactOn()
        .filter(day.minusDays(DAYS_OLD)::isAfter)
        .isPresent();
  }

  private MadeUpDossier cut(MadeUpDossier made) {
    List<Conversation> held = made.conversations().stream().filter(this::held).toList();
    LocalDate last = held.getLast().when().on().orElse(day);
    return new MadeUpDossier(
        cut(made.dossier()),
        held,
        made.personalNotes().subList(0, held.size()),
        made.referrals().stream().map(referral -> notAfter(referral, last)).toList(),
        made.followUps());
  }

  private boolean held(Conversation conversation) {
    return conversation.when().on().filter(day::isAfter).isPresent();
  }

  private Dossier cut(Dossier made) {
    return made.with(cut(made.course()));
  }

  private Course cut(Course course) {
    List<Closing> closings =
        course.closings().stream().filter(closing -> closing.on().isBefore(day)).toList();
    return new Course(course.recordedAt(), closings, course.binnedAt(), course.example());
  }

  /** A referral that would come later was made in the last conversation. */
  static Referral notAfter(Referral referral, LocalDate last) {
    return referral.on().filter(last::isBefore).isEmpty() ? referral : on(referral, last);
  }

  /** The same referral on another day. */
  static Referral on(Referral referral, LocalDate other) {
    return new Referral(
        referral.id(),
        referral.dossier(),
        referral.service(),
        Optional.of(other),
        referral.status(),
        referral.sharing(),
        referral.recordedAt());
  }
}
