package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a reporter; joins the dossiers of one person and is what the threshold counts. */
public record ReporterId(UUID value) {

  /** A new, random identity. */
  public static ReporterId random() {
    return new ReporterId(UUID.randomUUID());
  }
}
