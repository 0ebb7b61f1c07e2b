package org.toevertrouwd.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A codebook as the bureau publishes it: a ZIP of {@code codebook.json} and a signature by the key
 * of the bureau's kluis, written and read under the same rules as a package of figures. The same
 * codebook and key give the same bytes on every machine.
 */
public final class CodebookFile {

  /** How its name ends. */
  public static final String EXTENSION = "zip";

  /** Larger than any codebook with its signature, and than what is unpacked of one. */
  static final int MAX_FILE_BYTES = 4 * 1024 * 1024;

  private static final String FORMAT = "toevertrouwd-codebook-1";

  private CodebookFile() {}

  /** The bytes of the file. */
  public static byte[] write(byte[] codebook, SigningKey key) {
    Map<CodebookEntry, byte[]> contents = new EnumMap<>(CodebookEntry.class);
    contents.put(CodebookEntry.CODEBOOK, codebook);
    contents.put(CodebookEntry.SIGNATURE, SignatureFile.bytes(FORMAT, signed(), contents, key));
    return PackageZip.write(contents, CodebookEntry.class);
  }

  /** Opens a file that may come from anyone. */
  public static SignedCodebook open(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return open(bytes.readNBytes(MAX_FILE_BYTES + 1));
    } catch (IOException unreadable) {
      return new SignedCodebook.Refused(Refusal.UNREADABLE, List.of());
    }
  }

  /** Opens the bytes of a file that may come from anyone. */
  public static SignedCodebook open(byte[] file) {
    try {
      RefusedException.unless(file.length <= MAX_FILE_BYTES, Refusal.TOO_LARGE);
      Map<CodebookEntry, byte[]> contents = ZipContents.of(file, CodebookEntry.class);
      SignerKey signer =
          SignatureFile.verify(
              contents.getOrDefault(CodebookEntry.SIGNATURE, new byte[0]),
              FORMAT,
              signed(),
              contents);
      return new SignedCodebook.Genuine(
          signer, contents.getOrDefault(CodebookEntry.CODEBOOK, new byte[0]));
    } catch (RefusedException refused) {
      Reading.Refused why = refused.reading();
      return new SignedCodebook.Refused(why.reason(), why.details());
    }
  }

  private static List<CodebookEntry> signed() {
    return List.of(CodebookEntry.CODEBOOK);
  }
}
