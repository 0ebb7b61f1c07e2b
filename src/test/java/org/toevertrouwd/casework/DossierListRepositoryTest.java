package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DossierListRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final CaseworkStore store = new CaseworkStore();
  private final Dossier older = blank(2025, 9, DossierKind.CASE);
  private final Dossier newer = blank(2026, 1, DossierKind.ADVICE);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void dossiersAreListedNewestFirstAndTheBinApart() {
    Dossier binned = blank(2026, 2, DossierKind.CASE);
    store.change(transaction -> new DossierRepository(transaction).bin(binned.id(), NOW));

    assertThat(all()).extracting(DossierSummary::code).containsExactly(newer.code(), older.code());
    List<DossierSummary> bin = store.ask(t -> new DossierListRepository(t).binned());
    assertThat(bin).extracting(DossierSummary::id).containsExactly(binned.id());
    int number = store.ask(t -> new DossierListRepository(t).number());
    assertThat(number).isEqualTo(2);
  }

  @Test
  void aLineTellsWhereADossierStands() {
    followUp(older, TODAY, Optional.empty());
    followUp(older, TODAY, Optional.of(TODAY));
    conversationOn(older, LocalDate.of(2025, 11, 3));
    conversationOn(older, LocalDate.of(2025, 12, 24));

    DossierSummary line = all().getLast();
    assertThat(line.progress())
        .isEqualTo(
            new DossierSummary.Progress(
                Optional.of(LocalDate.of(2025, 12, 24)),
                1,
                Optional.of(new DossierSummary.NextStep(TODAY, "bellen")),
                false,
                false));
    assertThat(line.kind()).isEqualTo(DossierKind.CASE);
    assertThat(line.firstContactOn()).isEmpty();
  }

  @Test
  void theNextStepIsTheFirstThatIsNotDone() {
    followUp(older, TODAY.plusDays(3), Optional.empty());
    followUp(older, TODAY.plusDays(2), Optional.empty());
    followUp(older, TODAY.minusDays(5), Optional.of(TODAY));

    assertThat(all().getLast().progress().nextStep().map(DossierSummary.NextStep::on))
        .contains(TODAY.plusDays(2));
    assertThat(all().getFirst().progress().nextStep()).isEmpty();
  }

  @Test
  void closedIsWhatItIsAfterTheLastReopening() {
    Dossier reasoned = withReason(older);
    Dossier closed = ClosingRule.close(reasoned, List.of(), Set.of(), TODAY, NOW);
    update(closed);
    assertThat(all().getLast().progress().closed()).isTrue();
    update(ClosingRule.reopen(closed, TODAY.plusDays(3), NOW));
    assertThat(all().getLast().progress().closed()).isFalse();
  }

  @Test
  void openFollowUpsAreThoseDueOfDossiersThatAreOpenAndNotInTheBin() {
    FollowUp overdue = followUp(newer, TODAY.minusDays(20), Optional.empty());
    FollowUp due = followUp(older, TODAY, Optional.empty());
    followUp(newer, TODAY.plusDays(1), Optional.empty());
    followUp(newer, TODAY.minusDays(1), Optional.of(TODAY));
    assertThat(openToday()).containsExactly(overdue, due);

    store.change(transaction -> new DossierRepository(transaction).bin(newer.id(), NOW));
    assertThat(openToday()).containsExactly(due);
    FollowUp done =
        new FollowUp(due.id(), due.dossier(), due.dueOn(), due.reason(), Optional.of(TODAY));
    store.change(transaction -> new FollowUpRepository(transaction).update(done));
    assertThat(openToday()).isEmpty();
  }

  @Test
  void reopeningBringsRemindersBack() {
    FollowUp due = followUp(older, TODAY, Optional.empty());
    Dossier closed = ClosingRule.close(withReason(older), List.of(), Set.of(), TODAY, NOW);
    update(closed);
    assertThat(openToday()).isEmpty();
    update(ClosingRule.reopen(closed, TODAY, NOW));
    assertThat(openToday()).containsExactly(due);
  }

  @Test
  void dossiersOfOneSituationAreFoundAndServingBothSidesIsNoticed() {
    SituationId situation = SituationId.random();
    Dossier affected = update(inSituation(older, situation));
    Dossier accused = update(inSituation(newer, situation));
    blank(2026, 5, DossierKind.ADVICE);

    List<DossierSummary> same =
        store.ask(transaction -> new DossierListRepository(transaction).ofSituation(situation));
    assertThat(TwoSidesWarning.of(affected, same))
        .contains(new TwoSidesWarning(situation, List.of(accused.code())));
    assertThat(TwoSidesWarning.of(accused, same))
        .contains(new TwoSidesWarning(situation, List.of(affected.code())));
    assertThat(TwoSidesWarning.of(affected, List.of(same.getLast()))).isEmpty();
  }

  @Test
  void thePersonWhoCameTwiceHasOneNameInBothDossiers() {
    Reporter renamed = new Reporter(older.intake().reporter().id(), "Vlinder", "", "");
    update(withReporter(newer, renamed));

    List<DossierSummary> hers =
        store.ask(t -> new DossierListRepository(t).ofReporter(renamed.id()));
    assertThat(hers).extracting(DossierSummary::alias).containsExactly("Vlinder", "Vlinder");
  }

  private Dossier blank(int year, int number, DossierKind kind) {
    return store.insert(Dossier.blank(new DossierCode(year, number), kind, NOW));
  }

  private Dossier update(Dossier dossier) {
    store.change(transaction -> new DossierRepository(transaction).update(dossier));
    return dossier;
  }

  private FollowUp followUp(Dossier dossier, LocalDate due, Optional<LocalDate> done) {
    FollowUp followUp = new FollowUp(FollowUpId.random(), dossier.id(), due, "bellen", done);
    store.change(transaction -> new FollowUpRepository(transaction).insert(followUp));
    return followUp;
  }

  private void conversationOn(Dossier dossier, LocalDate day) {
    Conversation conversation =
        new Conversation(
            ConversationId.random(),
            Optional.of(dossier.id()),
            new Conversation.When(Optional.of(day), Optional.empty(), Optional.empty()),
            Answers.none(),
            new Conversation.Text("", ""),
            NOW);
    store.change(transaction -> new ConversationRepository(transaction).insert(conversation));
  }

  private List<DossierSummary> all() {
    return store.ask(transaction -> new DossierListRepository(transaction).all());
  }

  private List<FollowUp> openToday() {
    return store.ask(transaction -> new FollowUpRepository(transaction).openUntil(TODAY));
  }

  private static Dossier withReason(Dossier dossier) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        dossier.intake(),
        dossier.answers().with(ClosingRule.REASON, Set.of("agreed")),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }

  private static Dossier inSituation(Dossier dossier, SituationId situation) {
    Intake intake = dossier.intake();
    return withIntake(
        dossier,
        new Intake(
            intake.kind(),
            intake.reporter(),
            intake.organisation(),
            Optional.of(situation),
            intake.milestones(),
            intake.undated()));
  }

  private static Dossier withReporter(Dossier dossier, Reporter reporter) {
    Intake intake = dossier.intake();
    return withIntake(
        dossier,
        new Intake(
            intake.kind(),
            reporter,
            intake.organisation(),
            intake.situation(),
            intake.milestones(),
            intake.undated()));
  }

  private static Dossier withIntake(Dossier dossier, Intake intake) {
    return new Dossier(
        dossier.id(),
        dossier.code(),
        intake,
        dossier.answers(),
        dossier.consents(),
        dossier.course(),
        dossier.kept());
  }
}
