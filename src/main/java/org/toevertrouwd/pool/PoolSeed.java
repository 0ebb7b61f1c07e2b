package org.toevertrouwd.pool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.TreeMap;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Contribution;
import org.toevertrouwd.protect.Seed;

/**
 * The chance in a public version, from what the packages say: the same packages give the same
 * figures in any folder and on any computer, so that a second version of them tells nothing more.
 * Nobody but the bureau has them all, so nobody else can know it. Source: decision record 0035.
 */
final class PoolSeed {

  private PoolSeed() {}

  static Seed of(Combined combined) {
    MessageDigest digest = sha256();
    add(digest, "public version of a pool " + combined.year().orElse(0));
    add(digest, combined.codebook().sha256());
    combined.contributions().stream()
        .sorted(Comparator.comparing(one -> one.signer().hex()))
        .forEach(one -> add(digest, one));
    return new Seed(digest.digest());
  }

  private static void add(MessageDigest digest, Contribution one) {
    add(digest, one.signer().hex() + " " + one.threshold());
    new TreeMap<>(one.intervals())
        .forEach((table, intervals) -> add(digest, table + " " + intervals));
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
