package org.toevertrouwd.kluis;

import java.io.IOException;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** Reads every record and attachment of a file and accepts nothing but a whole one. */
final class WholeFile {

  private WholeFile() {}

  /** The last commit of the file. */
  static CommitPoint require(KluisChannel channel, KeyedHeader keyed)
      throws IOException, KluisException {
    try (RecordCipher cipher = keyed.recordCipher()) {
      RecordSource source = new RecordSource(channel, keyed, cipher);
      LogContent content = LogReader.read(source, keyed);
      content.wipe();
      if (content.end().position() != source.size()) {
        throw new KluisDamagedException(Damage.NOT_AS_WRITTEN);
      }
      for (BlobId id : content.blobs().committed()) {
        BlobChunks chunks = content.blobs().find(id).orElseThrow();
        new BlobReader(source).readChunks(id, chunks, (_, _) -> {});
      }
      return content.lastCommit().point();
    }
  }
}
