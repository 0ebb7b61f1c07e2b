package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoreTest {

  private final MemoryVault vault = new MemoryVault();

  @Nested
  class OnAnEmptyVault {

    @Test
    void openingMakesTheTablesInOneCommit() {
      try (Store store = Store.open(vault)) {
        assertThat(vault.commits()).isEqualTo(1);
        assertThat(find(store, "work-area")).isEmpty();
      }
    }

    @Test
    void openingFailsWhenTheTablesCannotBeSaved() {
      vault.failing(true);

      assertThatThrownBy(() -> Store.open(vault)).isInstanceOf(StoreException.NotSaved.class);
      assertThat(vault.image()).isEmpty();
    }

    @Test
    void anEmptyImageIsWhatItBeginsWith() throws VaultWriteException {
      vault.commit(Store.emptyImage());

      try (Store store = Store.open(vault)) {
        put(store, "work-area", "BE");
        assertThat(vault.commits()).isEqualTo(2);
      }
    }
  }

  @Nested
  class WhileOpen {

    private Store store = Store.open(vault);

    @AfterEach
    void close() {
      store.close();
    }

    @Test
    void everyWriteIsOneCommitAndSurvives() {
      put(store, "one", "1");
      put(store, "two", "2");
      assertThat(vault.commits()).isEqualTo(3);

      store.close();
      store = Store.open(vault);
      assertThat(vault.commits()).isEqualTo(3);
      assertThat(find(store, "one")).contains("1");
      assertThat(find(store, "two")).contains("2");
    }

    @Test
    void workThatFailsLeavesNothingAndSaysWhy() {
      assertThatThrownBy(
              () ->
                  store.write(
                      transaction -> {
                        new SettingRepository(transaction).put("one", "1");
                        throw new IllegalArgumentException("refused by a rule");
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("refused by a rule");

      assertThat(vault.commits()).isEqualTo(1);
      assertThat(find(store, "one")).isEmpty();
    }

    @Test
    void aStatementThatFailsTellsTheCodeAndNoContent() {
      assertThatThrownBy(
              () ->
                  store.write(
                      transaction ->
                          transaction.sql().execute("INSERT INTO setting VALUES ('geheim', NULL)")))
          .isInstanceOfSatisfying(
              StoreException.Refused.class,
              refused -> assertThat(refused.code()).isEqualTo("SQLITE_CONSTRAINT_NOTNULL"))
          .hasNoCause()
          .hasMessageNotContaining("geheim");
    }

    @Test
    void aReadCannotChangeAnything() {
      assertThatThrownBy(
              () ->
                  store.read(
                      transaction -> {
                        new SettingRepository(transaction).put("one", "1");
                        return true;
                      }))
          .isInstanceOf(StoreException.Refused.class);
      put(store, "two", "2");
      assertThat(find(store, "one")).isEmpty();
    }

    @Test
    void aTransactionIsOverAfterItsWork() {
      Transaction kept = store.read(transaction -> transaction);

      assertThatIllegalStateException().isThrownBy(kept::sql);
    }

    @Test
    void workInsideWorkIsRefused() {
      assertThatIllegalStateException()
          .isThrownBy(() -> store.write(transaction -> find(store, "one")));
    }

    @Test
    void anInterruptedCallerStillGetsItsAnswerAndStaysInterrupted() {
      Thread.currentThread().interrupt();

      put(store, "one", "1");

      assertThat(Thread.interrupted()).isTrue();
      assertThat(find(store, "one")).contains("1");
    }

    @Test
    void theImageInTheVaultHoldsNoHalfTransaction() {
      AtomicReference<byte[]> during = new AtomicReference<>(new byte[0]);
      store.write(
          transaction -> {
            new SettingRepository(transaction).put("kanarie", "1");
            during.set(vault.image().clone());
            return true;
          });

      assertThat(contains(during.get(), "kanarie")).isFalse();
      assertThat(contains(vault.image(), "kanarie")).isTrue();
    }
  }

  @Nested
  class WhenTheVaultRefuses {

    private final Store store = Store.open(vault);

    @BeforeEach
    void begin() {
      put(store, "one", "saved");
      vault.failing(true);
    }

    @AfterEach
    void close() {
      store.close();
    }

    @Test
    void theChangeIsUndoneAndTheCauseIsTold() {
      assertThatThrownBy(() -> put(store, "one", "lost"))
          .isInstanceOf(StoreException.NotSaved.class)
          .hasCauseInstanceOf(VaultWriteException.class);

      assertThat(find(store, "one")).contains("saved");
    }

    @Test
    void itWorksAgainOnceTheVaultDoes() {
      for (int attempt = 0; attempt < 20; attempt++) {
        assertThatThrownBy(() -> put(store, "two", "lost"))
            .isInstanceOf(StoreException.NotSaved.class);
      }
      vault.failing(false);
      put(store, "two", "saved");

      try (Store reopened = Store.open(vault)) {
        assertThat(find(reopened, "one")).contains("saved");
        assertThat(find(reopened, "two")).contains("saved");
      }
    }

    @Test
    void whatDeletedTextLeavesBehindIsStillOverwrittenAfterwards() {
      assertThatThrownBy(() -> put(store, "two", "lost"))
          .isInstanceOf(StoreException.NotSaved.class);
      vault.failing(false);
      put(store, "one", "kanarie".repeat(500));
      put(store, "one", "");

      assertThat(contains(vault.image(), "kanarie")).isFalse();
    }
  }

  @Nested
  class WhenTheVaultRefusesAndHasLostItsImage {

    @Test
    void theStoreGivesUpInsteadOfShowingWhatWasNotSaved() {
      Store store = Store.open(vault);
      vault.failing(true);
      vault.lose();

      assertThatThrownBy(() -> put(store, "one", "lost"))
          .isInstanceOf(StoreException.NotSaved.class);
      assertThatThrownBy(() -> find(store, "one")).isInstanceOf(StoreException.Closed.class);
      store.close();
    }
  }

  @Nested
  class WithWorkOnTheKluisFirst {

    private final Store store = Store.open(vault);

    @AfterEach
    void close() {
      store.close();
    }

    @Test
    void bothHappenInOneCommit() {
      String stored =
          store.write(
              () -> "blob-1",
              blob ->
                  transaction -> {
                    new SettingRepository(transaction).put("blob", blob);
                    return blob;
                  });

      assertThat(stored).isEqualTo("blob-1");
      assertThat(find(store, "blob")).contains("blob-1");
      assertThat(vault.commits()).isEqualTo(2);
      assertThat(vault.abandoned()).isZero();
    }

    @Test
    void whatWasStoredIsAbandonedWhenTheRowCannotBeSaved() {
      vault.failing(true);

      assertThatThrownBy(
              () ->
                  store.write(
                      () -> "blob-1",
                      blob ->
                          transaction -> {
                            new SettingRepository(transaction).put("blob", blob);
                            return blob;
                          }))
          .isInstanceOf(StoreException.NotSaved.class);
      assertThat(vault.abandoned()).isEqualTo(1);
      assertThat(find(store, "blob")).isEmpty();
    }

    @Test
    void aFailureOfTheKluisArrivesAsItself() {
      assertThatThrownBy(
              () ->
                  store.exclusively(
                      () -> {
                        throw new VaultWriteException("no room", new java.io.IOException());
                      }))
          .isInstanceOf(VaultWriteException.class);
    }
  }

  @Nested
  class OnceClosed {

    private final Store store = Store.open(vault);

    @BeforeEach
    void close() {
      store.close();
    }

    @Test
    void itRefusesWorkAndClosingAgainIsHarmless() {
      store.close();

      assertThatThrownBy(() -> find(store, "one")).isInstanceOf(StoreException.Closed.class);
      assertThatThrownBy(() -> put(store, "one", "1")).isInstanceOf(StoreException.Closed.class);
    }

    @Test
    void theVaultStillHoldsEverything() {
      try (Store reopened = Store.open(vault)) {
        assertThat(find(reopened, "one")).isEmpty();
      }
    }
  }

  @Nested
  class OnAnImageItCannotUse {

    @Test
    void aNewerSchemaIsRefusedWithBothVersions() {
      try (Store store = Store.open(vault)) {
        store.write(
            transaction ->
                transaction
                    .sql()
                    .execute(
                        "INSERT INTO flyway_schema_history VALUES"
                            + " (99, '7', 'later', 'SQL', 'V7.sql', 0, '', 'now', 1, 1)"));
      }
      byte[] before = vault.image().clone();

      assertThatThrownBy(() -> Store.open(vault))
          .isInstanceOfSatisfying(
              StoreException.NewerSchema.class,
              newer -> {
                assertThat(newer.found()).isEqualTo(7);
                assertThat(newer.known()).isEqualTo(Schema.CURRENT);
              });
      assertThat(vault.image()).isEqualTo(before);
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws VaultWriteException {
      byte[] good = Store.emptyImage();
      byte[] noMagic = good.clone();
      noMagic[3] ^= 1;
      byte[] oddPageSize = good.clone();
      oddPageSize[17] ^= 3;
      byte[] writeAheadLog = good.clone();
      writeAheadLog[18] = 2;

      for (byte[] bad :
          new byte[][] {
            noMagic,
            oddPageSize,
            writeAheadLog,
            Arrays.copyOf(good, good.length - 1),
            Arrays.copyOf(good, 50)
          }) {
        vault.commit(bad);
        assertThatThrownBy(() -> Store.open(vault))
            .isInstanceOf(StoreException.UnreadableImage.class);
      }
    }
  }

  private static void put(Store store, String name, String value) {
    store.write(
        transaction -> {
          new SettingRepository(transaction).put(name, value);
          return true;
        });
  }

  private static Optional<String> find(Store store, String name) {
    return store.read(transaction -> new SettingRepository(transaction).find(name));
  }

  private static boolean contains(byte[] image, String words) {
    return new String(image, StandardCharsets.ISO_8859_1).contains(words);
  }
}
