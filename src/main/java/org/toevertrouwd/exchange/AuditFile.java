package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Map;

/**
 * {@code audit.json}: the verdict of the auditor. Until one has seen the package it says so; no
 * other verdict exists yet.
 */
final class AuditFile {

  private static final String FILE = PackageEntry.AUDIT.fileName();
  private static final String NOT_TESTED = "niet beproefd";

  private AuditFile() {}

  static byte[] bytes() {
    return Json.bytes(Json.object().put("verdict", NOT_TESTED));
  }

  static void check(Map<PackageEntry, byte[]> contents) throws RefusedException {
    byte[] file = contents.getOrDefault(PackageEntry.AUDIT, new byte[0]);
    Json.read(file, FILE);
    RefusedException.unless(Arrays.equals(file, bytes()), Refusal.VERDICT_UNKNOWN, FILE);
  }
}
