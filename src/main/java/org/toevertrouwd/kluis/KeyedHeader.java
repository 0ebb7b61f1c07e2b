package org.toevertrouwd.kluis;

/**
 * An authenticated header and the key that authenticated it.
 *
 * @param header what it says
 * @param key the data key
 * @param firstTag what the first record is chained to
 */
record KeyedHeader(FileHeader header, DataKey key, Tag firstTag) {

  RecordCipher recordCipher() {
    return key.recordCipher(header.fileSalt(), header.vaultId());
  }

  @Override
  public String toString() {
    return "KeyedHeader[" + header.vaultId() + "]";
  }
}
