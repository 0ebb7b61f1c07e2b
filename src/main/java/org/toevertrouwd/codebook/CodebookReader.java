package org.toevertrouwd.codebook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.toevertrouwd.codebook.CodebookReading.Accepted;
import org.toevertrouwd.codebook.CodebookReading.Refused;

/**
 * Reads a codebook from a file that may come from anyone: limits first, then strict fields, then
 * the rules of the lists and of the layout (FIGURES.md, "Codebook").
 */
public final class CodebookReader {

  private CodebookReader() {}

  /** Reads and checks a codebook on its own. */
  public static CodebookReading read(byte[] bytes) {
    LocatedJson json = LocatedJson.read(bytes);
    if (!json.findings().isEmpty()) {
      return new Refused(json.findings());
    }
    List<CodebookFinding> findings = new ArrayList<>();
    Fields file = new Fields(json.root(), "", findings);
    Codebook codebook = CodebookDecoder.decode(file, sha256(bytes));
    if (findings.isEmpty()) {
      findings.addAll(CodebookRules.check(codebook));
    }
    return result(codebook, json, findings);
  }

  /**
   * Reads a codebook that is to replace another one: besides its own rules, no code of the older
   * version may vanish or change its meaning.
   */
  public static CodebookReading readAfter(Codebook before, byte[] bytes) {
    return switch (read(bytes)) {
      case Refused refused -> refused;
      case Accepted(Codebook after) ->
          result(after, LocatedJson.read(bytes), CodebookUpgrade.check(before, after));
    };
  }

  private static CodebookReading result(
      Codebook codebook, LocatedJson json, List<CodebookFinding> findings) {
    return findings.isEmpty()
        ? new Accepted(codebook)
        : new Refused(
            findings.stream()
                .map(finding -> finding.at(json.line(finding.path())))
                .sorted(Comparator.comparingInt(CodebookFinding::line))
                .toList());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
