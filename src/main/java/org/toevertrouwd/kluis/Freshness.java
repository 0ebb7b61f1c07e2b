package org.toevertrouwd.kluis;

import java.util.Optional;

/** How an opened kluis compares with what this computer last acknowledged. */
public enum Freshness {
  /** The same state or a later one, or one this computer has never seen. */
  FRESH,
  /** An older copy: this computer has acknowledged a later generation or commit. */
  OLDER_COPY,
  /** Another branch: the commit this computer acknowledged is a different one in this file. */
  OTHER_BRANCH;

  static Freshness of(FileHeader header, LogContent content, Optional<KluisPosition> remembered) {
    if (remembered.isEmpty() || !remembered.get().vaultId().equals(header.vaultId())) {
      return FRESH;
    }
    KluisPosition known = remembered.get();
    if (header.generation() < known.generation()
        || content.lastCommit().point().commitNumber() < known.commitNumber()) {
      return OLDER_COPY;
    }
    return header.generation() == known.generation()
            && !content.hasCommit(known.commitNumber(), known.commitTag())
        ? OTHER_BRANCH
        : FRESH;
  }
}
