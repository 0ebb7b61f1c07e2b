package org.toevertrouwd.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.FiguresWorkbook;
import org.toevertrouwd.files.AtomicFiles;
import org.toevertrouwd.wording.Language;

/**
 * The public version in a folder: {@code public-YEAR.zip}, {@code public-YEAR.xlsx} and a paper
 * with charts in each language, {@code public-YEAR-nl.pdf}.
 */
public final class PublicFiles {

  private PublicFiles() {}

  /**
   * Whether a folder has a public version of a year, which stays the only one, or remembers that
   * another folder does.
   */
  public static boolean there(Path folder, int year) {
    return Files.exists(folder.resolve(name(year, "zip")))
        || Files.exists(folder.resolve(name(year, "made")));
  }

  /**
   * Remembers in the folder of the bureau, beside the roster, that a public version was made.
   *
   * @throws IOException if the disk fails
   */
  public static void remember(Path folder, PublicVersion.Ready ready) throws IOException {
    AtomicFiles.write(folder, Map.of(name(ready.figures().year(), "made"), new byte[0]));
  }

  /**
   * Writes it.
   *
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, PublicVersion.Ready ready, Codebook codebook)
      throws IOException {
    int year = ready.figures().year();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        name(year, "xlsx"), FiguresWorkbook.bytes(ready.figures(), codebook, ready.threshold()));
    for (Language language : Language.values()) {
      byte[] paper = new SectorReports(codebook, language).pdf(ready);
      files.put("public-%d-%s.pdf".formatted(year, language.code()), paper);
    }
    files.put(name(year, "zip"), ready.content());
    AtomicFiles.write(folder, files);
  }

  private static String name(int year, String kind) {
    return "public-" + year + "." + kind;
  }
}
