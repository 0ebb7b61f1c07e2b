package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoSidesWarningTest {

  private final SituationId situation = SituationId.random();
  private final Dossier affected = dossier(1, DossierKind.CASE, Optional.of(situation));

  @Test
  void aSituationNobodyElseCameAboutRaisesNone() {
    assertThat(TwoSidesWarning.of(affected, List.of())).isEmpty();
    assertThat(TwoSidesWarning.of(affected, List.of(line(affected)))).isEmpty();
  }

  @Test
  void severalPeopleOnOneSideRaiseNone() {
    Dossier witness = dossier(2, DossierKind.CASE, Optional.of(situation));

    assertThat(TwoSidesWarning.of(affected, List.of(line(affected), line(witness)))).isEmpty();
  }

  @Test
  void everyDossierOfTheOtherSideIsNamedInOrder() {
    List<DossierSummary> same =
        List.of(
            line(dossier(12, DossierKind.ADVICE, Optional.of(situation))),
            line(dossier(3, DossierKind.CASE, Optional.of(situation))),
            line(affected),
            line(dossier(4, DossierKind.ADVICE, Optional.of(situation))));

    assertThat(TwoSidesWarning.of(affected, same))
        .contains(
            new TwoSidesWarning(
                situation, List.of(new DossierCode(2026, 4), new DossierCode(2026, 12))));
  }

  @Test
  void aDossierThatTurnsIntoAdviceIsNotItsOwnOtherSide() {
    DossierSummary asItWasSaved = line(affected);
    Dossier turned =
        new Dossier(
            affected.id(),
            affected.code(),
            dossier(1, DossierKind.ADVICE, Optional.of(situation)).intake(),
            affected.answers(),
            affected.consents(),
            affected.course(),
            affected.kept());

    assertThat(TwoSidesWarning.of(turned, List.of(asItWasSaved))).isEmpty();
  }

  @Test
  void withoutASituationThereAreNoSides() {
    Dossier alone = dossier(7, DossierKind.CASE, Optional.empty());
    Dossier manager = dossier(8, DossierKind.ADVICE, Optional.empty());

    assertThat(TwoSidesWarning.of(alone, List.of(line(manager)))).isEmpty();
  }

  private static Dossier dossier(int number, DossierKind kind, Optional<SituationId> situation) {
    Dossier blank = Dossier.blank(new DossierCode(2026, number), kind, Instant.EPOCH);
    Intake intake =
        new Intake(
            kind,
            blank.intake().reporter(),
            Optional.empty(),
            situation,
            Milestones.none(),
            Optional.empty());
    return new Dossier(
        blank.id(),
        blank.code(),
        intake,
        blank.answers(),
        blank.consents(),
        blank.course(),
        blank.kept());
  }

  private static DossierSummary line(Dossier dossier) {
    return new DossierSummary(
        dossier.id(),
        dossier.code(),
        dossier.intake().kind(),
        "",
        Optional.empty(),
        Optional.empty(),
        new DossierSummary.Progress(Optional.empty(), 0, Optional.empty(), false, false));
  }
}
