package org.toevertrouwd.directory;

import java.util.List;

/** A directory as it stands in its file. */
record DirectoryFile(
    String format,
    int version,
    List<SourceDocument> documents,
    List<Service> services,
    Vangnet vangnet) {

  static final String FORMAT = "toevertrouwd-directory";
  static final int VERSION = 1;

  Directory directory() {
    return new Directory(documents, services, vangnet);
  }
}
