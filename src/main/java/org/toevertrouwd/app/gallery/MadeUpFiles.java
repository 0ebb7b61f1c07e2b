package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.store.SettingRepository;

/** Kluizen in every state, in one folder. They protect nothing. */
record MadeUpFiles(Path folder) {

  /** Opens every one of them. */
  static final String PASSPHRASE = "zes woorden voor een plaatje";

  /** How they are made. */
  static final KluisOptions OPTIONS =
      new KluisOptions(
          KeyDerivation.cheapForTestsOnly(),
          GalleryPractice.CLOCK,
          "gallery",
          KluisFiles.system());

  private static final int TORN_BYTES = 40;

  /** What the computer remembers of them. */
  KnownKluizen known() {
    return new KnownKluizen(folder.resolveSibling("settings"), GalleryPractice.CLOCK);
  }

  /** One that opens. */
  Path whole() {
    return made(false, 0);
  }

  /** One of which the last acknowledged change can no longer be read. */
  Path damaged() {
    return made(true, TORN_BYTES);
  }

  /** An older copy than the one that was open last. */
  Path older() {
    return made(true, 0);
  }

  /**
   * A kluis, changed once.
   *
   * @param without whether the file is put back to how it was before that
   * @param more how many bytes of the change stay
   */
  private Path made(boolean without, int more) {
    Path file = folder.resolve("praktijk.kluis");
    try (OpenKluis kluis = create(file)) {
      int before = (int) Files.size(file);
      change(kluis);
      known().remember(kluis.position());
      byte[] now = Files.readAllBytes(file);
      if (without) {
        Files.write(
            file, Arrays.copyOf(now, before + more), StandardOpenOption.TRUNCATE_EXISTING);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OpenKluis create(Path file) {
    try {
      OpenKluis.Made made =
          OpenKluis.create(file, PASSPHRASE.toCharArray(), WorkArea.BE, OPTIONS);
      made.recoveryCode().close();
      return made.kluis();
    } catch (KluisException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(OpenKluis kluis) {
    kluis
        .store()
        .write(
            transaction -> {
              new SettingRepository(transaction).put("gallery", "changed");
              return true;
            });
  }
}
