package org.toevertrouwd.exchange;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.Figures;

/** Packages for tests: honest ones, and ones whose maker signed something wrong. */
final class Packages {

  static final ReleaseTerms TERMS =
      new ReleaseTerms(5, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");

  /** The secret key of RFC 8032, 7.1, test 1, so that the fixture can be made again. */
  private static final String RFC_SECRET =
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

  private static final String RFC_PUBLIC =
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
  private static final String PKCS8_PREFIX = "302e020100300506032b657004220420";

  private Packages() {}

  static SigningKey knownKey() {
    return SigningKey.of(
        new SignerKey(RFC_PUBLIC), HexFormat.of().parseHex(PKCS8_PREFIX + RFC_SECRET));
  }

  /** Figures of sixty dossiers, some cells hidden; the same every time. */
  static Figures smallFigures() {
    Figures counted = Practices.counted(Codebooks.SMALL, 60, new Random(1));
    return Practices.hiding(
        counted,
        TERMS.threshold(),
        (table, cell) -> table.id().equals("cases-forms") || cell.codes().contains("school"));
  }

  static byte[] small(SigningKey key) {
    return write(Codebooks.SMALL, smallFigures(), key);
  }

  static byte[] write(Codebook codebook, Figures figures, SigningKey key) {
    return new PackageWriter(codebook).write(figures, TERMS, key);
  }

  static Map<PackageEntry, byte[]> contents(byte[] file) {
    try {
      return new EnumMap<>(ZipContents.of(file));
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  /** An honest package with one file replaced; described and signed as if it were honest. */
  static byte[] resigned(PackageEntry entry, UnaryOperator<String> change) {
    Map<PackageEntry, byte[]> contents = contents(small(knownKey()));
    contents.put(entry, Utf8.bytes(change.apply(text(contents, entry))));
    if (entry != PackageEntry.DESCRIPTOR) {
      Statement statement = Statement.of(smallFigures(), TERMS);
      contents.put(PackageEntry.DESCRIPTOR, Descriptor.bytes(statement, contents));
    }
    return signed(contents, knownKey());
  }

  static byte[] signed(Map<PackageEntry, byte[]> contents, SigningKey key) {
    contents.put(PackageEntry.SIGNATURE, SignatureFile.bytes(contents, key));
    return PackageZip.write(contents);
  }

  static String text(Map<PackageEntry, byte[]> contents, PackageEntry entry) {
    try {
      return Utf8.text(contents.getOrDefault(entry, new byte[0]), Refusal.UNREADABLE, "");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }
}
