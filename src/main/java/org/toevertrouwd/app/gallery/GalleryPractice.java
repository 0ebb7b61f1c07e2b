package org.toevertrouwd.app.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.toevertrouwd.app.demo.DaysWriter;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Reference;

/** A made-up practice on a made-up day, a Friday afternoon in November. */
public final class GalleryPractice {

  /** The moment of every picture. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T13:12:00Z"), ZoneId.of("Europe/Brussels"));

  private static final long SEED = 2026;
  private static final int DOSSIERS = 30;

  private GalleryPractice() {}

  /**
   * Makes a kluis with the practice in it.
   *
   * @param file where there is nothing yet
   * @param options of a kluis that protects nothing
   * @return open; the caller closes it
   */
  public static OpenKluis make(Path file, Reference reference, KluisOptions options)
      throws KluisException {
    OpenKluis kluis = empty(file, options);
    MadeUpPractice practice = practice(reference);
    PracticeWriter.write(kluis.store(), practice);
    EarlierYears.write(kluis, reference, practice.organisations());
    DaysWriter.write(kluis.store(), LocalDate.now(CLOCK));
    NewestDossiers.write(kluis.store(), LocalDate.now(CLOCK));
    kluis.store().write(GalleryPractice::bin);
    return kluis;
  }

  /** The oldest dossier of the year lies in the bin. */
  private static boolean bin(Transaction transaction) {
    int year = LocalDate.now(CLOCK).getYear();
    new DossierListRepository(transaction)
        .all().stream()
            .filter(summary -> summary.code().year() == year)
            .filter(summary -> summary.progress().closed())
            .reduce((_, older) -> older)
            .ifPresent(oldest -> bin(transaction, oldest.id()));
    return true;
  }

  private static void bin(Transaction transaction, DossierId id) {
    new BinRepository(transaction)
        .bin(id, DeletionReason.NOT_STATED, CLOCK.instant().minus(Duration.ofDays(6)));
  }

  /**
   * Makes a kluis in which nothing was written yet.
   *
   * @param file where there is nothing yet
   * @param options of a kluis that protects nothing
   * @return open; the caller closes it
   */
  public static OpenKluis empty(Path file, KluisOptions options) throws KluisException {
    OpenKluis.Made made =
        OpenKluis.create(file, "zes woorden voor een plaatje".toCharArray(), WorkArea.BE, options);
    made.recoveryCode().close();
    return made.kluis();
  }

  private static MadeUpPractice practice(Reference reference) {
    LocalDate today = LocalDate.now(CLOCK);
    List<String> services =
        reference.directory().services().stream().map(service -> service.code().value()).toList();
    MadeUpPractice year = new PracticeMaker(SEED, services).make(today.getYear(), DOSSIERS);
    return new UntilDay(today).cut(year);
  }
}
