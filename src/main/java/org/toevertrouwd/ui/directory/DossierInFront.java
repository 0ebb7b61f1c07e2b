package org.toevertrouwd.ui.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.directory.Audience;
import org.toevertrouwd.directory.Circumstances;
import org.toevertrouwd.directory.Country;
import org.toevertrouwd.practice.WorkArea;

/** What a dossier says that matters for a choice of services. */
public final class DossierInFront {

  private static final String MINOR = "minor";
  private static final String UNDER_18 = "under-18";

  private DossierInFront() {}

  /**
   * The circumstances of a dossier.
   *
   * @param area where the confidant works, and so whose services are near
   * @param on the day of the choice
   */
  public static Circumstances circumstances(Dossier dossier, WorkArea area, LocalDate on) {
    Set<String> behaviours = new HashSet<>(dossier.answers().all("behaviour"));
    behaviours.addAll(dossier.answers().all("behaviour-forms"));
    return new Circumstances(
        Optional.of(area == WorkArea.BE ? Country.BELGIUM : Country.NETHERLANDS),
        dossier.answers().one("activity"),
        behaviours,
        minor(dossier),
        dossier.intake().kind() == DossierKind.ADVICE ? Audience.EMPLOYER : Audience.REPORTER,
        on);
  }

  /** Known when a minor is affected, or when the reporter is affected and says how old. */
  private static Optional<Boolean> minor(Dossier dossier) {
    return switch (dossier.answers().one("affected").orElse("")) {
      case MINOR -> Optional.of(true);
      case "other-adult" -> Optional.of(false);
      case "self" ->
          dossier
              .answers()
              .one("age-band")
              .filter(age -> !age.equals("unknown"))
              .map(UNDER_18::equals);
      default -> Optional.empty();
    };
  }
}
