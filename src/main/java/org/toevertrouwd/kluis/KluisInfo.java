package org.toevertrouwd.kluis;

import java.util.List;
import java.util.UUID;

/**
 * What can be known of a kluis without a key. None of it is authenticated.
 *
 * @param format 1
 * @param vaultId the kluis, for life
 * @param generation from 1
 * @param bytes the length of the file
 * @param writer program and version that last rewrote it, at most 200 characters
 * @param slots the ways in
 */
public record KluisInfo(
    int format, UUID vaultId, long generation, long bytes, String writer, List<SlotKind> slots) {

  /** A way into a kluis. */
  public enum SlotKind {
    /** By passphrase. */
    PASSPHRASE,
    /** By recovery code. */
    RECOVERY
  }
}
