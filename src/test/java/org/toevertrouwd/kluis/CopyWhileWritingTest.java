package org.toevertrouwd.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync client copies the file while it is written to; every copy opens. */
final class CopyWhileWritingTest {

  private static final int COPIES = 100;

  @TempDir private Path folder;

  @Test
  void every_copy_opens_to_a_state_of_the_time_it_was_made() throws Exception {
    Sandbox sandbox = Sandbox.with(folder, VersionedImage.of(0));
    AtomicLong acknowledged = new AtomicLong();
    AtomicBoolean done = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> write(sandbox, acknowledged, done));
    Path copy = Files.createDirectory(folder.resolve("elders")).resolve("kopie.kluis");
    try (RecoveryCode key = sandbox.code()) {
      for (int i = 0; i < COPIES; i++) {
        long before = acknowledged.get();
        Files.copy(sandbox.file(), copy);
        long after = acknowledged.get();
        try (Kluis kluis = Kluis.open(copy, key, Optional.empty(), Sandbox.options()).kluis()) {
          assertThat(VersionedImage.version(kluis.image())).isBetween(before, after + 1);
        }
        Files.delete(copy);
      }
    } finally {
      done.set(true);
      writer.join();
    }
    assertThat(acknowledged.get()).isPositive();
  }

  private static void write(Sandbox sandbox, AtomicLong acknowledged, AtomicBoolean done) {
    try (Kluis kluis = sandbox.open()) {
      while (!done.get()) {
        long version = acknowledged.get() + 1;
        kluis.commit(VersionedImage.of(version));
        acknowledged.set(version);
        if (version % 50 == 0) {
          kluis.rewrite(kluis.blobs(), ProgressListener.NONE);
        }
      }
    } catch (KluisException e) {
      throw new IllegalStateException(e);
    }
  }
}
