package org.toevertrouwd.directory;

import java.util.Collections;
import java.util.Set;

/** How one criterion turns out. */
public enum Answer {
  /** It asks for nothing, or for what the dossier has. */
  MET,
  /** The dossier does not say. */
  NOT_KNOWN,
  /** The dossier says otherwise. */
  FAILED;

  static Answer met(boolean met) {
    return met ? MET : FAILED;
  }

  /**
   * Compares what is asked for with what there is: one in common is enough.
   *
   * @param wanted empty when anything will do
   * @param given empty when it is not known
   */
  static <T> Answer of(Set<T> wanted, Set<T> given) {
    if (wanted.isEmpty()) {
      return MET;
    }
    return given.isEmpty() ? NOT_KNOWN : met(!Collections.disjoint(wanted, given));
  }
}
