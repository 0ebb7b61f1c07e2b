package org.toevertrouwd.kluis;

/** What opens a kluis. Secrets: closed by whoever made them. */
public sealed interface Key extends AutoCloseable permits Passphrase, RecoveryCode {

  /** Wipes the secret; using it afterwards is refused. */
  @Override
  void close();
}
