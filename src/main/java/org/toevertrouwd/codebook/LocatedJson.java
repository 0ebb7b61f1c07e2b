package org.toevertrouwd.codebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON file with the line on which each value begins. Refuses what no codebook needs before it
 * costs memory: a codebook of 400 cells is some 200 kB.
 *
 * @param root the value; meaningless when there are findings
 * @param lines line from 1 of each value, by JSON pointer
 * @param findings why the file cannot be read; empty when it can
 */
record LocatedJson(JsonNode root, Map<String, Integer> lines, List<CodebookFinding> findings) {

  static final int MAX_BYTES = 2 * 1024 * 1024;
  static final int MAX_DEPTH = 64;
  static final int MAX_VALUES = 60_000;
  private static final int MAX_POINTER = 400;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxDocumentLength(MAX_BYTES)
                  .maxTokenCount(3L * MAX_VALUES)
                  .maxNameLength(64)
                  .maxStringLength(4000)
                  .maxNumberLength(20)
                  .build())
          .build();

  static LocatedJson read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return refused(new CodebookFinding(Reason.TOO_LARGE, "", 1, bytes.length + " bytes"));
    }
    Map<String, Integer> lines = new HashMap<>();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<CodebookFinding> findings = locate(text, lines);
      if (!findings.isEmpty()) {
        return refused(findings.getFirst());
      }
      return new LocatedJson(JsonMapper.builder(FACTORY).build().readTree(text), lines, findings);
    } catch (CharacterCodingException notText) {
      return refused(new CodebookFinding(Reason.NOT_JSON, "", 1, "UTF-8"));
    } catch (StreamConstraintsException tooMuch) {
      return refused(new CodebookFinding(Reason.TOO_LARGE, "", lineOf(tooMuch), ""));
    } catch (JacksonException notJson) {
      return refused(new CodebookFinding(Reason.NOT_JSON, "", lineOf(notJson), ""));
    }
  }

  /** The line of a value, or of the nearest value around it. */
  int line(String path) {
    String nearest = path;
    while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return lines.getOrDefault(nearest, 1);
  }

  private static List<CodebookFinding> locate(String text, Map<String, Integer> lines) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd() && token != JsonToken.PROPERTY_NAME) {
          String path = parser.streamReadContext().pathAsPointer().toString();
          int line = parser.currentTokenLocation().getLineNr();
          if (path.length() > MAX_POINTER || lines.size() >= MAX_VALUES) {
            return List.of(new CodebookFinding(Reason.TOO_LARGE, "", line, ""));
          }
          if (lines.putIfAbsent(path, line) != null) {
            Reason reason = path.isEmpty() ? Reason.NOT_JSON : Reason.DUPLICATE_FIELD;
            return List.of(new CodebookFinding(reason, path, line, ""));
          }
        }
      }
    }
    return lines.isEmpty() ? List.of(new CodebookFinding(Reason.NOT_JSON, "", 1, "")) : List.of();
  }

  private static int lineOf(JacksonException problem) {
    return problem.getLocation() == null ? 1 : Math.max(1, problem.getLocation().getLineNr());
  }

  private static LocatedJson refused(CodebookFinding finding) {
    return new LocatedJson(JsonNodeFactory.instance.nullNode(), Map.of(), List.of(finding));
  }
}
