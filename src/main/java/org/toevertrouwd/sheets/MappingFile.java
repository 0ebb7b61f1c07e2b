package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mapping file: {@code {"columns": {"Rol": "reporter-role", "Kleur": "ignore"}, "values":
 * {"Rol": {"mama": "relative", "chef": {"dossier-kind": "advice", "advice-role": "manager"}, "?":
 * null}}}}. A plain code is one of the column's own question; {@code null} leaves a value to the
 * program.
 */
public final class MappingFile {

  /** Most bytes of a mapping file. */
  public static final int MAX_BYTES = 5_000_000;

  private static final String IGNORE = "ignore";
  private static final String COLUMNS = "columns";
  private static final String VALUES = "values";

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

  private final Vocabulary vocabulary;

  /** A reader of mapping files that knows the codes of this codebook and directory. */
  public MappingFile(Codebook codebook, Directory directory) {
    vocabulary = new Vocabulary(codebook, directory);
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
      String path = "/" + VALUES + "/" + column.getKey();
      Map<String, Optional<Map<String, Set<String>>>> texts = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> text : members(column.getValue(), path)) {
        String at = path + "/" + text.getKey();
        Optional<Meaning> meaning = columns.getOrDefault(column.getKey(), Optional.empty());
        texts.put(
            text.getKey(),
            text.getValue().isNull()
                ? Optional.empty()
                : Optional.of(codes(text.getValue(), meaning, at)));
      }
      values.put(column.getKey(), texts);
    }
    return values;
  }

  private Map<String, Set<String>> codes(JsonNode node, Optional<Meaning> meaning, String path)
      throws SheetRefusedException {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    if (!node.isObject()) {
      if (meaning.isEmpty()) {
        // The column's meaning is guessed later; the code is held against it then.
        codes.put(Mapping.OWN_DIMENSION, Set.of(text(node, path)));
      } else {
        String own = meaning.get().dimension();
        codes.put(own, dimension(node, own, path));
      }
      return codes;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      codes.put(
          entry.getKey(), dimension(entry.getValue(), entry.getKey(), path + "/" + entry.getKey()));
    }
    return codes;
  }

  private Set<String> dimension(JsonNode node, String dimension, String path)
      throws SheetRefusedException {
    if (!vocabulary.has(dimension)) {
      throw refused(Message.MAPPING_UNKNOWN_DIMENSION, path);
    }
    Set<String> codes = new LinkedHashSet<>();
    if (node.isArray()) {
      for (JsonNode element : node) {
        codes.add(text(element, path));
      }
    } else {
      codes.add(text(node, path));
    }
    for (String code : codes) {
      if (!vocabulary.has(dimension, code)) {
        throw refused(Message.MAPPING_UNKNOWN_CODE, path + ": " + code);
      }
    }
    if (codes.size() > 1 && vocabulary.isSingle(dimension)) {
      throw refused(Message.MAPPING_SEVERAL_CODES, path);
    }
    return codes;
  }

  private static Iterable<Map.Entry<String, JsonNode>> members(JsonNode node, String path)
      throws SheetRefusedException {
    if (node.isMissingNode()) {
      return Set.of();
    }
    requireObject(node, path);
    return node.properties();
  }

  private static void requireObject(JsonNode node, String path) throws SheetRefusedException {
    if (!node.isObject()) {
      throw refused(Message.MAPPING_WRONG_SHAPE, path);
    }
  }

  private static String text(JsonNode node, String path) throws SheetRefusedException {
    if (!node.isString()) {
      throw refused(Message.MAPPING_WRONG_SHAPE, path);
    }
    return node.asString();
  }

  private static SheetRefusedException refused(Message message, String place) {
    return new SheetRefusedException(message, Words.shown(place));
  }

  /** Writes a mapping so that a person can correct it; undecided values are {@code null}. */
  public static String write(Mapping mapping) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode root = nodes.objectNode();
    ObjectNode columns = root.putObject(COLUMNS);
    mapping
        .columns()
        .forEach(
            (heading, meaning) -> columns.put(heading, meaning.map(Meaning::code).orElse(IGNORE)));
    ObjectNode values = root.putObject(VALUES);
    mapping
        .values()
        .forEach(
            (heading, texts) -> {
              ObjectNode column = values.putObject(heading);
              texts.forEach((text, codes) -> column.set(text, node(nodes, codes)));
            });
    return root.toPrettyString() + "\n";
  }

  private static JsonNode node(JsonNodeFactory nodes, Optional<Map<String, Set<String>>> codes) {
    if (codes.isEmpty()) {
      return nodes.nullNode();
    }
    ObjectNode node = nodes.objectNode();
    codes
        .get()
        .forEach(
            (dimension, chosen) -> {
              if (chosen.size() == 1) {
                node.put(dimension, chosen.iterator().next());
              } else {
                chosen.forEach(node.putArray(dimension)::add);
              }
            });
    return node;
  }
}
