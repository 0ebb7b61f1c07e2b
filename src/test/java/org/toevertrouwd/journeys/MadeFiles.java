package org.toevertrouwd.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.store.SettingRepository;

/** Kluizen in every state, with what the computer of a journey remembers of them. */
final class MadeFiles {

  private static final int TORN_BYTES = 40;

  private final World world;
  private final Path file;

  MadeFiles(World world) {
    this.world = world;
    this.file = world.file("praktijk.kluis");
  }

  /** One that opens. */
  Path whole() throws KluisException {
    world.make(file).close();
    return opened();
  }

  /** One of which a change that this computer saw acknowledged can no longer be read. */
  Path damaged() throws KluisException, IOException {
    cut(TORN_BYTES, true);
    return opened();
  }

  /** One of which a change was never finished. */
  Path torn() throws KluisException, IOException {
    cut(TORN_BYTES, false);
    return opened();
  }

  /** An older copy than the one that was open last. */
  Path older() throws KluisException, IOException {
    cut(0, true);
    return opened();
  }

  private Path opened() {
    world.hadOpen(file);
    return file;
  }

  private void cut(int more, boolean remembered) throws KluisException, IOException {
    int before;
    try (OpenKluis kluis = world.make(file)) {
      before = (int) Files.size(file);
      change(kluis);
      if (remembered) {
        new KnownKluizen(world.settings(), world).remember(kluis.position());
      }
    }
    byte[] now = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(now, before + more));
  }

  private static void change(OpenKluis kluis) {
    kluis
        .store()
        .write(
            transaction -> {
              new SettingRepository(transaction).put("journey", "changed");
              return true;
            });
  }
}
