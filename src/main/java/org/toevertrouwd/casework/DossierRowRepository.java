package org.toevertrouwd.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.store.schema.tables.records.DossierRecord;

/** How a dossier stands in its row. */
final class DossierRowRepository {

  private DossierRowRepository() {}

  /** The row of a dossier; its key is left to the database. */
  static DossierRecord row(Dossier dossier) {
    DossierRecord row = new DossierRecord();
    row.setId(dossier.id().value());
    row.setYear(dossier.code().year());
    row.setNumber(dossier.code().number());
    writeIntake(dossier.intake(), row);
    writeConsents(dossier.consents(), row);
    row.setRecordedAt(dossier.course().recordedAt());
    row.setBinnedAt(dossier.course().binnedAt().orElse(null));
    row.setExample(dossier.course().example());
    row.setNarrative(dossier.kept().narrative());
    row.setFlagColour(dossier.kept().flag().colour().name());
    row.setSource(dossier.kept().source());
    return row;
  }

  static Dossier read(
      DossierRecord row,
      Reporter reporter,
      Answers answers,
      Map<Flag.Criterion, String> criteria,
      List<Closing> closings) {
    return new Dossier(
        new DossierId(row.getId()),
        new DossierCode(row.getYear(), row.getNumber()),
        intake(row, reporter),
        answers,
        consents(row),
        new Course(
            row.getRecordedAt(),
            closings,
            Optional.ofNullable(row.getBinnedAt()),
            row.getExample()),
        new Kept(
            row.getNarrative(),
            new Flag(Flag.Colour.valueOf(row.getFlagColour()), criteria),
            row.getSource()));
  }

  private static void writeIntake(Intake intake, DossierRecord row) {
    row.setKind(intake.kind().name());
    row.setReporter(intake.reporter().id().value());
    row.setOrganisation(intake.organisation().map(OrganisationId::value).orElse(null));
    row.setSituation(intake.situation().map(SituationId::value).orElse(null));
    Milestones milestones = intake.milestones();
    row.setFirstContactOn(milestones.firstContactOn().orElse(null));
    row.setLastFactOn(milestones.lastFactOn().orElse(null));
    row.setHeardOn(milestones.heardOn().orElse(null));
    row.setLimitsExplainedOn(milestones.limitsExplainedOn().orElse(null));
    row.setWelfareAct(milestones.welfareAct());
    row.setUndatedCount(intake.undated().map(UndatedConversations::count).orElse(null));
    row.setUndatedMinutes(intake.undated().map(UndatedConversations::minutes).orElse(null));
  }

  private static Intake intake(DossierRecord row, Reporter reporter) {
    return new Intake(
        DossierKind.valueOf(row.getKind()),
        reporter,
        Optional.ofNullable(row.getOrganisation()).map(OrganisationId::new),
        Optional.ofNullable(row.getSituation()).map(SituationId::new),
        new Milestones(
            Optional.ofNullable(row.getFirstContactOn()),
            Optional.ofNullable(row.getLastFactOn()),
            Optional.ofNullable(row.getHeardOn()),
            Optional.ofNullable(row.getLimitsExplainedOn()),
            row.getWelfareAct()),
        Optional.ofNullable(row.getUndatedCount())
            .map(count -> new UndatedConversations(count, row.getUndatedMinutes())));
  }

  private static void writeConsents(Consents consents, DossierRecord row) {
    row.setKeepingState(consents.keeping().state().name());
    row.setKeepingOn(consents.keeping().on().orElse(null));
    row.setKeepingHow(consents.keeping().how());
    row.setCountingState(consents.counting().state().name());
    row.setCountingOn(consents.counting().on().orElse(null));
    row.setCountingHow(consents.counting().how());
    row.setEarlierConfidantCounts(consents.earlierConfidantCounts());
  }

  private static Consents consents(DossierRecord row) {
    return new Consents(
        new Consent(
            Consent.State.valueOf(row.getKeepingState()),
            Optional.ofNullable(row.getKeepingOn()),
            row.getKeepingHow()),
        new Consent(
            Consent.State.valueOf(row.getCountingState()),
            Optional.ofNullable(row.getCountingOn()),
            row.getCountingHow()),
        row.getEarlierConfidantCounts());
  }
}
