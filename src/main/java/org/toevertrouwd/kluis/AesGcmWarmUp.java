package org.toevertrouwd.kluis;

import java.time.Duration;
import java.util.UUID;

/**
 * Makes the JVM compile AES-GCM while the person types the passphrase: decrypting 13 MiB then takes
 * 15 to 25 ms instead of 270 (measured note 7 of the format page).
 */
public final class AesGcmWarmUp {

  private static final Duration DURATION = Duration.ofMillis(250);
  private static final int SMALL = 1_024;
  private static final int LARGE = 65_536;
  private static final int LARGE_EVERY = 64;

  private AesGcmWarmUp() {}

  /** Starts it on a daemon thread with a throw-away key; returns the thread. */
  public static Thread start() {
    return Thread.ofPlatform().daemon().name("aes-gcm-warm-up").start(AesGcmWarmUp::run);
  }

  private static void run() {
    long deadline = System.nanoTime() + DURATION.toNanos();
    byte[] plaintext = new byte[LARGE];
    byte[] record = new byte[LARGE + RecordHeader.OVERHEAD];
    DestroyableKey key = new DestroyableKey(new byte[DataKey.BYTES], "AES");
    try (RecordCipher cipher = new RecordCipher(key, new UUID(0, 0))) {
      for (int i = 0; System.nanoTime() < deadline; i++) {
        RecordHeader header = RecordHeader.pages(i, i % LARGE_EVERY == 0 ? LARGE : SMALL);
        Tag tag = new Tag(0, i);
        cipher.seal(header, tag, plaintext, record, 0);
        cipher.open(record, 0, header, tag, plaintext);
      }
    }
  }
}
