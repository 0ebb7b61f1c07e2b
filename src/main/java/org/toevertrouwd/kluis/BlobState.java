package org.toevertrouwd.kluis;

/** What opening the end of an attachment showed. */
enum BlobState {
  /** Its last chunk is authentic and says so. */
  COMPLETE,
  /** Its last chunk is authentic and promises another. */
  INCOMPLETE,
  /** Its last chunk is not authentic. */
  DAMAGED,
  /** One of its chunks is a record of pages or a commit in disguise. */
  DISGUISED
}
