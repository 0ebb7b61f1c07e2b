package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files in a package, in the order in which they are written and signed. */
enum PackageEntry implements ZipPart {
  DESCRIPTOR("datapackage.json"),
  OBSERVATIONS("observations.csv"),
  CODELISTS("codelists.csv"),
  AUDIT("audit.json"),
  SIGNATURE("signature.ed25519");

  private final String fileName;

  PackageEntry(String fileName) {
    this.fileName = fileName;
  }

  @Override
  public String fileName() {
    return fileName;
  }

  /** What the signature covers: every file before it. */
  static List<PackageEntry> signed() {
    return List.of(DESCRIPTOR, OBSERVATIONS, CODELISTS, AUDIT);
  }

  static Optional<PackageEntry> named(String fileName) {
    return Arrays.stream(values()).filter(entry -> entry.fileName.equals(fileName)).findFirst();
  }
}
