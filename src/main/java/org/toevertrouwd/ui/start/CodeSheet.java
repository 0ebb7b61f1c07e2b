package org.toevertrouwd.ui.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.toevertrouwd.report.Papers;
import org.toevertrouwd.report.RecoverySheet;
import org.toevertrouwd.session.OwnerOnlyFile;
import org.toevertrouwd.wording.Language;

/** The sheet with a recovery code as a file, which only its owner can read. */
public final class CodeSheet {

  private CodeSheet() {}

  /**
   * Writes it; what stood at the place goes only once the sheet is ready.
   *
   * @param sheet with the code
   * @param target the file that is made
   * @return the target
   * @throws IOException if it cannot be written
   */
  public static Path write(RecoverySheet sheet, Language language, Path target)
      throws IOException {
    byte[] pdf = Papers.in(language).recoverySheet().pdf(sheet);
    Files.deleteIfExists(target);
    try (OutputStream out = OwnerOnlyFile.create(target)) {
      out.write(pdf);
    }
    return target;
  }
}
