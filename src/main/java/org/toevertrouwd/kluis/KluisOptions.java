package org.toevertrouwd.kluis;

import java.time.Clock;

/**
 * What a kluis needs from its surroundings.
 *
 * @param keyDerivation how passphrases are turned into keys from now on
 * @param clock the time written in commits
 * @param writer program and version, at most 200 characters, readable without a key
 * @param files the way to the disk; another one lets tests make it fail
 */
public record KluisOptions(
    KeyDerivation keyDerivation, Clock clock, String writer, KluisFiles files) {

  /** Refuses a writer text that would not fit the header. */
  public KluisOptions {
    if (writer.length() > FileHeader.MAXIMUM_WRITER_LENGTH) {
      throw new IllegalArgumentException("the writer text is too long");
    }
  }

  /** What the program uses: calibrated Argon2id, the system's clock and disk. */
  public static KluisOptions standard(String writer) {
    return new KluisOptions(
        KeyDerivation.calibrated(), Clock.systemUTC(), writer, KluisFiles.system());
  }
}
