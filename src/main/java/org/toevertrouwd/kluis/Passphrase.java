package org.toevertrouwd.kluis;

import java.util.Arrays;

/** A passphrase as it was typed. Keeps its own copy, wiped on {@link #close()}. */
public final class Passphrase implements Key {

  private final char[] characters;
  private boolean closed;

  /**
   * Copies the characters; the caller wipes its own.
   *
   * @throws IllegalArgumentException if there are none, or more than 1,024
   */
  public Passphrase(char[] characters) {
    if (characters.length == 0 || characters.length > 1024) {
      throw new IllegalArgumentException("a passphrase has 1 to 1,024 characters");
    }
    this.characters = characters.clone();
  }

  /** The input of the key derivation; the caller wipes it. */
  byte[] normalizedBytes() {
    if (closed) {
      throw new IllegalStateException("passphrase used after close");
    }
    return PassphraseText.normalizedUtf8(characters);
  }

  @Override
  public void close() {
    Arrays.fill(characters, '\0');
    closed = true;
  }

  @Override
  public String toString() {
    return "Passphrase[hidden]";
  }
}
