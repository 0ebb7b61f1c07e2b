package org.toevertrouwd.app.gallery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.Closing;
import org.toevertrouwd.casework.Course;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Reference;

/**
 * The years of the made-up practice that are over: everything closed and nothing left to do. The
 * figures of the first of them left in its January; those of the second are still home.
 */
final class EarlierYears {

  /** The year that left. */
  static final int LEFT = 2024;

  /** The year that is over and did not leave yet. */
  static final int OVER = 2025;

  private static final long SEED = 2025;
  private static final int DOSSIERS_LEFT = 34;
  private static final int DOSSIERS_OVER = 60;
  private static final Clock JANUARY =
      Clock.fixed(Instant.parse("2025-01-20T09:40:00Z"), GalleryPractice.CLOCK.getZone());

  private EarlierYears() {}

  static void write(OpenKluis kluis, Reference reference, List<Organisation> clients) {
    List<String> services =
        reference.directory().services().stream().map(service -> service.code().value()).toList();
    PracticeMaker maker = new PracticeMaker(SEED, services);
    PracticeWriter.write(kluis.store(), closed(maker.make(clients, LEFT, DOSSIERS_LEFT)));
    YearFigures figures =
        new YearFigures(kluis, reference.codebook(), reference.directory(), JANUARY);
    try {
      figures.release(LEFT, Audience.BUREAU, _ -> {});
    } catch (ReleaseRefusedException e) {
      throw new IllegalStateException("the year was over", e);
    }
    PracticeWriter.write(kluis.store(), closed(maker.make(clients, OVER, DOSSIERS_OVER)));
  }

  /** Without the clients, which are there already. */
  private static MadeUpPractice closed(MadeUpPractice year) {
    return new MadeUpPractice(
        List.of(), year.dossiers().stream().map(EarlierYears::closed).toList());
  }

  private static MadeUpDossier closed(MadeUpDossier made) {
    Dossier closed = made.dossier().with(course(made));
    return new MadeUpDossier(
        closed, made.conversations(), made.personalNotes(), made.referrals(), List.of());
  }

  /** Closed six weeks after the last conversation, unless it was before. */
  private static Course course(MadeUpDossier made) {
    Course course = made.dossier().course();
    if (!course.closings().isEmpty()) {
      return course;
    }
    LocalDate last =
        made.conversations().getLast().when().on().orElse(LocalDate.of(OVER, 12, 1)).plusWeeks(6);
    Instant evening = last.atTime(19, 30).atZone(GalleryPractice.CLOCK.getZone()).toInstant();
    return new Course(
        course.recordedAt(), List.of(Closing.of(last, evening)), course.binnedAt(), false);
  }
}
