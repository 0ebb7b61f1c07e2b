package org.toevertrouwd.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;

/** Kluizen for tests: a key that costs nothing, and a day that stands still. */
public final class Kluizen {

  /** The day of every test. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-20T10:00:00Z"), ZoneOffset.UTC);

  /** Opens every kluis of a test. */
  public static final String SENTENCE = "een zin die lang genoeg is";

  private Kluizen() {}

  static KluisOptions options() {
    return new KluisOptions(KeyDerivation.cheapForTestsOnly(), CLOCK, "tests", KluisFiles.system());
  }

  /** A new, empty kluis, open. */
  public static OpenKluis create(Path file) throws KluisException {
    OpenKluis.Made made = OpenKluis.create(file, SENTENCE.toCharArray(), WorkArea.NL, options());
    made.recoveryCode().close();
    return made.kluis();
  }

  /** A kluis that was made before. */
  public static OpenKluis open(Path file) throws KluisException {
    return open(file, Optional.empty());
  }

  static OpenKluis open(Path file, Optional<KluisPosition> remembered) throws KluisException {
    try (Key key = new Passphrase(SENTENCE.toCharArray())) {
      return OpenKluis.open(file, key, remembered, options());
    }
  }
}
