package org.toevertrouwd.codebooks;

import org.toevertrouwd.codebook.CodebookFinding;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** One reason why a codebook is not taken in. A codebook holds nothing of a dossier. */
public sealed interface Objection {

  /** The file is no good, whatever stands in it. */
  record OfFile(Refusal reason) implements Objection {}

  /** Something that stands in the codebook, with its line. */
  record OfContent(CodebookFinding finding) implements Objection {}

  /** What is wrong, where, and what to do, in one or two sentences. */
  default String text(Language language) {
    Wording wording = Wording.of(Objection.class, language);
    return switch (this) {
      case OfFile(Refusal reason) -> fileText(wording, reason);
      case OfContent(CodebookFinding finding) -> {
        String what = wording.text("finding", finding.reason(), finding.about()).strip();
        yield finding.line() > 0 ? wording.text("line", finding.line(), what) : what;
      }
    };
  }

  private static String fileText(Wording wording, Refusal reason) {
    return switch (reason) {
      case UNREADABLE -> wording.text("file.unreadable");
      case TOO_LARGE -> wording.text("file.too-large");
      case NOT_A_ZIP, ZIP64 -> wording.text("file.no-codebook");
      case UNKNOWN_ENTRY, MISSING_ENTRY -> wording.text("file.other");
      case PATH_IN_NAME, NESTED_ARCHIVE, COMPRESSED_TOO_FAR, TOO_MANY_ENTRIES ->
          wording.text("file.hostile");
      case SIGNATURE_FORM, SIGNATURE_WRONG -> wording.text("file.signature");
      default -> wording.text("file.damaged");
    };
  }
}
