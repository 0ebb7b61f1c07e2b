package org.toevertrouwd.exchange;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Which names and kinds of files a package may hold. */
final class ZipNames {

  private static final String ARCHIVE_NAME =
      "(?i).*\\.(zip|jar|7z|rar|gz|tgz|bz2|xz|zst|tar|cab|iso)";

  /** First bytes of ZIP, empty ZIP, gzip, 7z, RAR, xz and bzip2. */
  private static final List<String> ARCHIVE_BEGINNINGS =
      List.of("504b0304", "504b0506", "1f8b", "377abcaf", "52617221", "fd377a58", "425a68");

  private ZipNames() {}

  static <P extends Enum<P> & ZipPart> P entry(String name, ZipItem item, Class<P> parts)
      throws RefusedException {
    boolean path = name.matches("(?s).*[/\\\\:\\x00].*") || name.contains("..");
    boolean folder = name.endsWith("/") && !name.contains("..");
    RefusedException.unless(item.ordinaryFile() && !folder, Refusal.NOT_A_FILE);
    RefusedException.unless(!path, Refusal.PATH_IN_NAME);
    RefusedException.unless(!name.matches(ARCHIVE_NAME), Refusal.NESTED_ARCHIVE);
    Optional<P> entry =
        EnumSet.allOf(parts).stream().filter(part -> part.fileName().equals(name)).findFirst();
    return entry.orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_ENTRY));
  }

  static void refuseArchive(byte[] content, ZipPart entry) throws RefusedException {
    String beginning =
        HexFormat.of().formatHex(content, 0, Math.min(content.length, Integer.BYTES));
    boolean archive = ARCHIVE_BEGINNINGS.stream().anyMatch(beginning::startsWith);
    RefusedException.unless(!archive, Refusal.NESTED_ARCHIVE, entry.fileName());
  }
}
