package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order, the database is what was acknowledged, no more, no less. */
class StoreModelTest {

  private static final class RefusedByARule extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final MemoryVault vault = new MemoryVault();
  private final Map<String, String> acknowledged = new TreeMap<>();
  private Store store = Store.open(vault);

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theDatabaseIsWhatWasAcknowledged(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int step = 0; step < 150; step++) {
      Map<String, String> change = draw(random);
      switch (random.nextInt(6)) {
        case 0 -> refusedByTheVault(change);
        case 1 -> failingHalfway(change);
        case 2 -> reopen();
        default -> saved(change);
      }
      assertThat(everything()).isEqualTo(acknowledged);
    }
  }

  private Map<String, String> draw(SplittableRandom random) {
    Map<String, String> change = new TreeMap<>();
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      change.put("name-" + random.nextInt(40), "x".repeat(random.nextInt(9_000)) + i);
    }
    return change;
  }

  private void saved(Map<String, String> change) {
    store.write(transaction -> put(transaction, change));
    acknowledged.putAll(change);
  }

  private void refusedByTheVault(Map<String, String> change) {
    vault.failing(true);
    assertThatThrownBy(() -> store.write(transaction -> put(transaction, change)))
        .isInstanceOf(StoreException.NotSaved.class);
    vault.failing(false);
  }

  private void failingHalfway(Map<String, String> change) {
    assertThatThrownBy(
            () ->
                store.write(
                    transaction -> {
                      put(transaction, change);
                      throw new RefusedByARule();
                    }))
        .isInstanceOf(RefusedByARule.class);
  }

  private void reopen() {
    store.close();
    store = Store.open(vault);
  }

  private static boolean put(Transaction transaction, Map<String, String> change) {
    SettingRepository settings = new SettingRepository(transaction);
    change.forEach(settings::put);
    return true;
  }

  private Map<String, String> everything() {
    return store.read(
        transaction ->
            new TreeMap<>(
                transaction
                    .sql()
                    .fetch("SELECT name, value FROM setting")
                    .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class))));
  }
}
