package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.StoreException;

class DossierRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final SomeDossiers some = new SomeDossiers(20260301);
  private final Store store = Store.open(new MemoryVault());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsInsertedIsFoundAgainByIdentityAndByCode() {
    for (int number = 1; number <= 60; number++) {
      Dossier dossier = some.dossier(new DossierCode(2026, number), Optional.empty());
      change(dossiers -> dossiers.insert(dossier));
      assertThat(find(dossier.id())).contains(dossier);
      assertThat(find(dossier.code())).contains(dossier);
    }
  }

  @Test
  void whatIsUpdatedReplacesEveryPart() {
    for (int number = 1; number <= 40; number++) {
      Dossier before = some.dossier(new DossierCode(2025, number), Optional.empty());
      Dossier drawn = some.dossier(new DossierCode(2026, number), Optional.empty());
      Dossier after =
          new Dossier(
              before.id(),
              drawn.code(),
              drawn.intake(),
              drawn.answers(),
              drawn.consents(),
              drawn.course(),
              drawn.kept());
      change(dossiers -> dossiers.insert(before));
      change(dossiers -> dossiers.update(after));
      assertThat(find(before.id())).contains(after);
      assertThat(find(before.code())).isEmpty();
    }
  }

  @Test
  void aDossierThatIsNotThereCannotBeUpdatedBinnedOrDestroyed() {
    Dossier dossier = some.dossier(new DossierCode(2026, 1), Optional.empty());
    assertThatThrownBy(() -> change(dossiers -> dossiers.update(dossier)))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> change(dossiers -> dossiers.bin(dossier.id(), NOW)))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> change(dossiers -> dossiers.destroy(dossier.id())))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void numbersStartAtOneEveryYearAndFollowTheHighest() {
    assertThat(nextCode(2026)).hasToString("2026-001");
    insertBlank(new DossierCode(2026, 1));
    insertBlank(new DossierCode(2026, 7));
    insertBlank(new DossierCode(2025, 30));
    assertThat(nextCode(2026)).hasToString("2026-008");
    assertThat(nextCode(2027)).hasToString("2027-001");
  }

  @Test
  void theNumberOfADestroyedDossierIsNeverGivenOutAgain() {
    Dossier dossier = insertBlank(new DossierCode(2026, 3));
    change(dossiers -> dossiers.bin(dossier.id(), NOW));
    change(dossiers -> dossiers.destroy(dossier.id()));

    assertThat(find(dossier.id())).isEmpty();
    boolean used = ask(dossiers -> dossiers.isUsed(dossier.code()));
    assertThat(used).isTrue();
    assertThat(nextCode(2026)).hasToString("2026-004");
    assertThatThrownBy(() -> insertBlank(dossier.code()))
        .isInstanceOf(StoreException.Refused.class);
  }

  @Test
  void onlyWhatIsInTheBinCanBeDestroyedAndTheBinCanBeEmptiedAgain() {
    Dossier dossier = insertBlank(new DossierCode(2026, 1));
    assertThatThrownBy(() -> change(dossiers -> dossiers.destroy(dossier.id())))
        .isInstanceOf(NoSuchElementException.class);

    change(dossiers -> dossiers.bin(dossier.id(), NOW));
    assertThat(find(dossier.id()).orElseThrow().course().binnedAt()).contains(NOW);
    change(dossiers -> dossiers.restore(dossier.id()));
    assertThat(find(dossier.id())).contains(dossier);
  }

  private Dossier insertBlank(DossierCode code) {
    Dossier dossier = Dossier.blank(code, DossierKind.CASE, NOW);
    change(dossiers -> dossiers.insert(dossier));
    return dossier;
  }

  private void change(Consumer<DossierRepository> change) {
    store.write(
        transaction -> {
          change.accept(new DossierRepository(transaction));
          return true;
        });
  }

  private Optional<Dossier> find(DossierId id) {
    return ask(dossiers -> dossiers.find(id));
  }

  private Optional<Dossier> find(DossierCode code) {
    return ask(dossiers -> dossiers.find(code));
  }

  private DossierCode nextCode(int year) {
    return ask(dossiers -> dossiers.nextCode(year));
  }

  private <T> T ask(Function<DossierRepository, T> question) {
    return store.read(transaction -> question.apply(new DossierRepository(transaction)));
  }
}
