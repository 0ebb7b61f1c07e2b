package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left when there is no memory for a change. */
final class NoMemoryTest {

  private static final int PIECES = 48;
  private static final int PIECE = 1 << 20;

  /** Room for the program and for one piece, not for all of them. */
  private static final String HEAP = "-Xmx32m";

  @Test
  void a_vault_without_memory_keeps_what_was_saved() {
    MemoryVault vault = new MemoryVault();
    Vault poor = new Poor(vault);
    try (Store store = Store.open(vault)) {
      put(store, "one", "1");
    }
    try (Store store = Store.open(poor)) {
      assertThatThrownBy(() -> put(store, "one", "2"))
          .isInstanceOf(StoreException.NoMemory.class)
          .hasNoCause();

      assertThat(find(store, "one")).contains("1");
    }
  }

  /** In a program of its own with hardly any memory: nothing less shows what the driver says. */
  @Test
  void an_image_that_does_not_fit_in_memory_is_told_as_such_and_the_store_goes_on()
      throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                NoMemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();

    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).contains("NoMemory", "kept Optional[1]", "again Optional[3]");
    assertThat(program.waitFor()).isZero();
  }

  /** The program with hardly any memory. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(new MemoryVault())) {
      put(store, "one", "1");
      try {
        store.write(NoMemoryTest::fill);
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName());
      }
      System.out.println("kept " + find(store, "one"));
      put(store, "one", "3");
      System.out.println("again " + find(store, "one"));
    }
  }

  private static boolean fill(Transaction transaction) {
    new SettingRepository(transaction).put("one", "2");
    for (int piece = 0; piece < PIECES; piece++) {
      transaction
          .sql()
          .execute(
              "INSERT INTO setting VALUES ('" + piece + "', hex(zeroblob(" + PIECE / 2 + ")))");
    }
    return true;
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

  private record Poor(Vault vault) implements Vault {

    @Override
    public byte[] image() {
      return vault.image();
    }

    @Override
    public void commit(byte[] image) {
      throw new OutOfMemoryError("no room");
    }

    @Override
    public void abandon() {
      throw new AssertionError("nothing was staged");
    }
  }
}
