package org.toevertrouwd.exchange;

/** The files in a published codebook, in the order in which they are written and signed. */
enum CodebookEntry implements ZipPart {
  CODEBOOK("codebook.json"),
  SIGNATURE("signature.ed25519");

  private final String fileName;

  CodebookEntry(String fileName) {
    this.fileName = fileName;
  }

  @Override
  public String fileName() {
    return fileName;
  }
}
