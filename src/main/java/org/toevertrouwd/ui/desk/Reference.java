package org.toevertrouwd.ui.desk;

import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.directory.Directory;

/**
 * What everything refers to: the directory, which ships with the program, and the codebook, which
 * does too until the kluis takes in a later one. A page reads them when it is made.
 */
public final class Reference {

  private final Directory directory;
  private volatile KnownCodebooks codebooks;

  /**
   * With one codebook.
   *
   * @param codebook the lists that everything counted refers to
   * @param directory the contact points and the safety net
   */
  public Reference(Codebook codebook, Directory directory) {
    this(KnownCodebooks.only(codebook), directory);
  }

  /** With the codebooks of a kluis. */
  public Reference(KnownCodebooks codebooks, Directory directory) {
    this.codebooks = codebooks;
    this.directory = directory;
  }

  /** The codebook that counts. */
  public Codebook codebook() {
    return codebooks.current();
  }

  /** The codebook that counts, and those before it. */
  public KnownCodebooks codebooks() {
    return codebooks;
  }

  /** The contact points and the safety net. */
  public Directory directory() {
    return directory;
  }

  /** Other codebooks count from now on: for pages that are made after this. */
  public void count(KnownCodebooks others) {
    codebooks = others;
  }
}
