package org.toevertrouwd.kluis;

/** Whether superseded records should leave the file. */
public enum RewriteDue {
  /** Not yet. */
  NO,
  /** At the next lock: something superseded is 24 hours old. */
  AT_LOCK,
  /** Now: superseded bytes passed both 8 MiB and what is live. */
  NOW
}
