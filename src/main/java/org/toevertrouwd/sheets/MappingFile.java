package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mapping file: {@code {"columns": {"Rol": "reporter-role", "Kleur": "ignore"}, "values":
 * {"Rol": {"mama": "relative", "chef": {"dossier-kind": "advice", "advice-role": "manager"}, "?":
 * null}}}}. A plain code is one of the column's own question; {@code null} leaves a value to the
 * program.
 */
public final class MappingFile {

  /** Most bytes of a mapping file. */
  public static final int MAX_BYTES = 5_000_000;

  static final String IGNORE = "ignore";
  static final String COLUMNS = "columns";
  static final String VALUES = "values";

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxDocumentLength(MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final MappingCodes codes;

  /** A reader of mapping files that knows the codes of this codebook and directory. */
  public MappingFile(Codebook codebook, Directory directory) {
    codes = new MappingCodes(new Vocabulary(codebook, directory));
  }

  /**
   * Reads a mapping.
   *
   * @throws SheetRefusedException with the line, or the path and the unknown name
   */
  public Mapping read(byte[] file) throws SheetRefusedException {
    JsonNode root = parse(file);
    requireObject(root, "/");
    for (String part : root.propertyNames()) {
      if (!part.equals(COLUMNS) && !part.equals(VALUES)) {
        throw refused(Message.MAPPING_UNKNOWN_FIELD, "/" + part);
      }
    }
    Map<String, Optional<Meaning>> columns = columns(root.path(COLUMNS));
    return new Mapping(columns, values(root.path(VALUES), columns));
  }

  private static JsonNode parse(byte[] file) throws SheetRefusedException {
    if (file.length > MAX_BYTES) {
      throw refused(Message.MAPPING_NOT_JSON, MAX_BYTES + " bytes");
    }
    try {
      return JSON.readTree(file);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw refused(Message.MAPPING_NOT_JSON, Integer.toString(line));
    }
  }

  private static Map<String, Optional<Meaning>> columns(JsonNode node)
      throws SheetRefusedException {
    Map<String, Optional<Meaning>> columns = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : members(node, "/" + COLUMNS)) {
      String path = "/" + COLUMNS + "/" + entry.getKey();
      String code = text(entry.getValue(), path);
      Optional<Meaning> meaning = Meaning.of(code);
      if (meaning.isEmpty() && !code.equals(IGNORE)) {
        throw refused(Message.MAPPING_UNKNOWN_MEANING, path + ": " + code);
      }
      columns.put(entry.getKey(), meaning);
    }
    return columns;
  }

  private Map<String, Map<String, Optional<Map<String, Set<String>>>>> values(
      JsonNode node, Map<String, Optional<Meaning>> columns) throws SheetRefusedException {
    Map<String, Map<String, Optional<Map<String, Set<String>>>>> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> column : members(node, "/" + VALUES)) {
      Optional<Meaning> meaning = columns.getOrDefault(column.getKey(), Optional.empty());
      values.put(
          column.getKey(), texts(column.getValue(), meaning, "/" + VALUES + "/" + column.getKey()));
    }
    return values;
  }

  private Map<String, Optional<Map<String, Set<String>>>> texts(
      JsonNode node, Optional<Meaning> meaning, String path) throws SheetRefusedException {
    Map<String, Optional<Map<String, Set<String>>>> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> text : members(node, path)) {
      JsonNode given = text.getValue();
      texts.put(
          text.getKey(),
          given.isNull()
              ? Optional.empty()
              : Optional.of(codes.of(given, meaning, path + "/" + text.getKey())));
    }
    return texts;
  }

  static Iterable<Map.Entry<String, JsonNode>> members(JsonNode node, String path)
      throws SheetRefusedException {
    if (node.isMissingNode()) {
      return Set.of();
    }
    requireObject(node, path);
    return node.properties();
  }

  static void requireObject(JsonNode node, String path) throws SheetRefusedException {
    if (!node.isObject()) {
      throw refused(Message.MAPPING_WRONG_SHAPE, path);
    }
  }

  static String text(JsonNode node, String path) throws SheetRefusedException {
    if (!node.isString()) {
      throw refused(Message.MAPPING_WRONG_SHAPE, path);
    }
    return node.asString();
  }

  static SheetRefusedException refused(Message message, String place) {
    return new SheetRefusedException(message, Words.shown(place));
  }

  /** Writes a mapping so that a person can correct it; undecided values are {@code null}. */
  public static String write(Mapping mapping) {
    return MappingWriter.write(mapping);
  }
}
