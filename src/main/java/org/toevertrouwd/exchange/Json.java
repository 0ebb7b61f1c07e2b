package org.toevertrouwd.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the two ways of this room: one way of writing, and reading with limits. */
final class Json {

  /** Levels allowed (FIGURES.md, "The package"). */
  static final int MAX_DEPTH = 64;

  private static final long MAX_LENGTH = 4L * 1024 * 1024;
  private static final long MAX_TOKENS = 200_000;
  private static final int MAX_STRING = 10_000;
  private static final int MAX_NAME = 200;
  private static final int MAX_NUMBER = 20;

  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Two spaces, line feeds, one at the end, on every machine. */
  static byte[] bytes(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return Utf8.bytes(MAPPER.writer().with(printer).writeValueAsString(node) + "\n");
  }

  static JsonNode read(byte[] bytes, String file) throws RefusedException {
    String text = Utf8.text(bytes, Refusal.JSON_INVALID, file);
    try {
      return MAPPER.readTree(text);
    } catch (StreamConstraintsException tooMuch) {
      throw new RefusedException(Refusal.JSON_TOO_DEEP, file);
    } catch (JacksonException invalid) {
      throw new RefusedException(Refusal.JSON_INVALID, file);
    }
  }

  private static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxDocumentLength(MAX_LENGTH)
            .maxTokenCount(MAX_TOKENS)
            .maxStringLength(MAX_STRING)
            .maxNameLength(MAX_NAME)
            .maxNumberLength(MAX_NUMBER)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
