package org.toevertrouwd.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedWriter;
import org.toevertrouwd.wording.Language;

/**
 * Everything the bureau keeps of a pool in a folder: that of {@link CombinedWriter} and a paper.
 */
public final class PoolFiles {

  /** The paper with charts. */
  public static final String PAPER = "combined.pdf";

  private PoolFiles() {}

  /**
   * Writes it.
   *
   * @param language of the paper
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, Combined combined, Language language) throws IOException {
    byte[] paper = new SectorReports(combined.codebook(), language).pdf(combined);
    CombinedWriter.write(folder, combined, Map.of(PAPER, paper));
  }
}
