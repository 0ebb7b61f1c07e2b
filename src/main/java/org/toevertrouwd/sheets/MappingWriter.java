package org.toevertrouwd.sheets;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a mapping in the form that {@link MappingFile} reads. */
final class MappingWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MappingWriter() {}

  static String write(Mapping mapping) {
    ObjectNode root = NODES.objectNode();
    ObjectNode columns = root.putObject(MappingFile.COLUMNS);
    mapping
        .columns()
        .forEach(
            (heading, meaning) ->
                columns.put(heading, meaning.map(Meaning::code).orElse(MappingFile.IGNORE)));
    ObjectNode values = root.putObject(MappingFile.VALUES);
    mapping
        .values()
        .forEach(
            (heading, texts) -> {
              ObjectNode column = values.putObject(heading);
              texts.forEach(
                  (text, codes) ->
                      column.set(text, codes.map(MappingWriter::node).orElseGet(NODES::nullNode)));
            });
    return root.toPrettyString() + "\n";
  }

  private static JsonNode node(Map<String, Set<String>> codes) {
    ObjectNode node = NODES.objectNode();
    codes.forEach(
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
