package org.toevertrouwd.exchange;

import static org.toevertrouwd.store.schema.Tables.SIGNING_KEY;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;

/** The key pair of a kluis, made with it and kept in it for life. */
public final class SigningKeyRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public SigningKeyRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /**
   * Keeps the key of a new kluis; there can be only one.
   *
   * @param key stays the caller's to close
   * @param now when it was made
   */
  public void keep(SigningKey key, Instant now) {
    byte[] secret = key.pkcs8();
    try {
      sql.insertInto(SIGNING_KEY)
          .set(SIGNING_KEY.PUBLIC_KEY, HexFormat.of().parseHex(key.signer().hex()))
          .set(SIGNING_KEY.PRIVATE_KEY, secret)
          .set(SIGNING_KEY.MADE_AT, now)
          .execute();
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** The key of this kluis, which the caller closes. */
  public SigningKey load() {
    var row = sql.selectFrom(SIGNING_KEY).fetchSingle();
    byte[] secret = row.getPrivateKey();
    try {
      return SigningKey.of(new SignerKey(HexFormat.of().formatHex(row.getPublicKey())), secret);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
