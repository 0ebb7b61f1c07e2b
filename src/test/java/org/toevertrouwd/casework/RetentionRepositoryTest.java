package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toevertrouwd.casework.Ordinary.NOW;
import static org.toevertrouwd.casework.Ordinary.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.store.SettingRepository;

/** The list of what is due, the bin, and what stays after it. */
class RetentionRepositoryTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Retention.Hold HOLD = new Retention.Hold(TODAY, "rechtszaak");

  private final CaseworkStore store = new CaseworkStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDossierIsDueFromTheDayItsPeriodIsOver() {
    Dossier today = closed(1, TODAY.minusMonths(24));
    closed(2, TODAY.minusMonths(24).plusDays(1));
    Dossier longAgo = closed(3, LocalDate.of(2020, 1, 1));
    store.insert(Ordinary.dossier(4));

    assertThat(due())
        .extracting(due -> due.dossier().id())
        .containsExactly(longAgo.id(), today.id());
    assertThat(due().getLast().dueOn()).isEqualTo(TODAY);
  }

  @Test
  void thePeriodIsASettingAndNonsenseIsTheDefault() {
    closed(1, TODAY.minusMonths(7));
    assertThat(due()).isEmpty();

    store.change(t -> new RetentionRepository(t).setMonths(6));
    assertThat(due()).hasSize(1);

    for (String nonsense : List.of("", "0", "-3", "601", "6 maanden", "99999999999")) {
      store.change(t -> new SettingRepository(t).put(RetentionRepository.SETTING, nonsense));
      int months = store.ask(t -> new RetentionRepository(t).months());
      assertThat(months).isEqualTo(Retention.DEFAULT_MONTHS);
    }
    assertThatThrownBy(() -> store.change(t -> new RetentionRepository(t).setMonths(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDecisionComesBackAsItWasAndCanBeTakenBack() {
    Dossier dossier = closed(1, LocalDate.of(2020, 1, 1));
    Retention decided =
        new Retention(
            Optional.of(new Retention.Extension(TODAY.plusDays(1), "nazorg")), Optional.of(HOLD));
    decide(dossier, decided);
    assertThat(found(dossier)).isEqualTo(decided);
    assertThat(due()).isEmpty();

    decide(dossier, decided.held(Optional.empty()));
    assertThat(due()).isEmpty();
    decide(dossier, Retention.byDefault());
    assertThat(found(dossier)).isEqualTo(Retention.byDefault());
    assertThat(due()).hasSize(1);
  }

  @Test
  void whatIsReopenedOrInTheBinIsNotDue() {
    Dossier reopened = closed(1, LocalDate.of(2020, 1, 1));
    Dossier open = ClosingRule.reopen(reopened, TODAY, NOW);
    store.change(t -> new DossierRepository(t).update(open));
    Dossier binned = closed(2, LocalDate.of(2020, 1, 1));
    bin(binned, DeletionReason.PERIOD_OVER);

    assertThat(due()).isEmpty();
  }

  @Test
  void theBinIsEmptiedAfterThirtyDaysAndLeavesARecordWithoutContent() {
    Dossier dossier = closed(1, LocalDate.of(2024, 1, 15));
    Dossier open = store.insert(Ordinary.dossier(2));
    bin(dossier, DeletionReason.PERIOD_OVER);
    bin(open, DeletionReason.ASKED);

    assertThat(destroyDue(29)).isEmpty();
    assertThat(destroyDue(30)).containsExactlyInAnyOrder(dossier.code(), open.code());
    assertThat(destroyDue(30)).isEmpty();

    LocalDate gone = TODAY.plusDays(30);
    assertThat(deletions())
        .containsExactly(
            new Deletion(open.code(), Optional.empty(), TODAY, gone, DeletionReason.ASKED),
            new Deletion(
                dossier.code(),
                Optional.of(LocalDate.of(2024, 1, 15)),
                TODAY,
                gone,
                DeletionReason.PERIOD_OVER));
    Optional<Dossier> left = store.ask(t -> new DossierRepository(t).find(dossier.id()));
    assertThat(left).isEmpty();
    boolean used = store.ask(t -> new DossierRepository(t).isUsed(dossier.code()));
    assertThat(used).isTrue();
  }

  @Test
  void whatIsRestoredStaysWithItsDecision() {
    Dossier dossier = closed(1, TODAY);
    Retention longer =
        Retention.byDefault().extended(new Retention.Extension(TODAY.plusYears(9), "nazorg"));
    decide(dossier, longer);
    bin(dossier, DeletionReason.MISTAKE);
    store.change(t -> new DossierRepository(t).restore(dossier.id()));

    assertThat(destroyDue(60)).isEmpty();
    assertThat(found(dossier)).isEqualTo(longer);
  }

  @Test
  void aHoldKeepsADossierOutOfTheBinAndInIt() {
    Dossier before = closed(1, TODAY);
    decide(before, Retention.byDefault().held(Optional.of(HOLD)));
    assertThatThrownBy(() -> bin(before, DeletionReason.ASKED))
        .isInstanceOf(IllegalStateException.class);

    Dossier after = closed(2, TODAY);
    bin(after, DeletionReason.ASKED);
    decide(after, Retention.byDefault().held(Optional.of(HOLD)));
    assertThat(destroyDue(90)).isEmpty();
    assertThatThrownBy(
            () -> store.change(t -> new BinRepository(t).destroy(after.id(), NOW, BRUSSELS)))
        .isInstanceOf(IllegalStateException.class);

    decide(after, Retention.byDefault());
    assertThat(destroyDue(90)).containsExactly(after.code());
    assertThat(deletions().getFirst().reason()).isEqualTo(DeletionReason.ASKED);
  }

  @Test
  void nothingIsDestroyedThatIsNotInTheBin() {
    Dossier dossier = closed(1, TODAY);

    assertThatThrownBy(
            () -> store.change(t -> new BinRepository(t).destroy(dossier.id(), NOW, BRUSSELS)))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(deletions()).isEmpty();
  }

  private Dossier closed(int number, LocalDate on) {
    return store.insert(Ordinary.closedOn(Ordinary.dossier(number), on));
  }

  private void decide(Dossier dossier, Retention retention) {
    store.change(t -> new RetentionRepository(t).put(dossier.id(), retention));
  }

  private Retention found(Dossier dossier) {
    return store.ask(t -> new RetentionRepository(t).find(dossier.id()));
  }

  private void bin(Dossier dossier, DeletionReason reason) {
    store.change(t -> new BinRepository(t).bin(dossier.id(), reason, NOW));
  }

  private List<DossierCode> destroyDue(int daysLater) {
    List<DossierCode> codes = new java.util.ArrayList<>();
    store.change(
        t ->
            codes.addAll(
                new BinRepository(t).destroyDue(NOW.plus(Duration.ofDays(daysLater)), BRUSSELS)));
    return codes;
  }

  private List<Deletion> deletions() {
    return store.ask(t -> new BinRepository(t).deletions());
  }

  private List<DueDossier> due() {
    return store.ask(t -> new RetentionRepository(t).due(TODAY));
  }
}
