package org.toevertrouwd.protect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The chance in a release: drawn once, kept with the release, so that the same release can be made
 * again and none with another choice. Every table draws from its own stream: {@value #ALGORITHM}
 * seeded with SHA-512 of the seed followed by the name of the table in UTF-8.
 */
public final class Seed {

  /** Fewest bytes of a seed. */
  public static final int LEAST_BYTES = 16;

  private static final String ALGORITHM = "L64X128MixRandom";
  private static final int DRAWN_BYTES = 32;

  private final byte[] bytes;

  /**
   * A seed that was kept.
   *
   * @param bytes at least {@value #LEAST_BYTES}; copied
   * @throws IllegalArgumentException if there are fewer
   */
  public Seed(byte[] bytes) {
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException("seed shorter than " + LEAST_BYTES + " bytes");
    }
    this.bytes = bytes.clone();
  }

  /** A new seed. */
  public static Seed draw(SecureRandom random) {
    byte[] bytes = new byte[DRAWN_BYTES];
    random.nextBytes(bytes);
    return new Seed(bytes);
  }

  /** A copy of the bytes, to keep with the release. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The stream of chance of one table, from its beginning. */
  public RandomGenerator streamFor(String table) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      digest.update(bytes);
      digest.update(table.getBytes(StandardCharsets.UTF_8));
      return RandomGeneratorFactory.of(ALGORITHM).create(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-512", e);
    }
  }
}
