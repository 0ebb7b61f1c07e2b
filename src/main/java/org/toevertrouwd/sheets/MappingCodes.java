package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the codes that a mapping file gives to a value, and refuses those that do not exist. */
final class MappingCodes {

  private final Vocabulary vocabulary;

  MappingCodes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Codes by dimension.
   *
   * @param meaning of the column, where the file gives it
   * @param path for a refusal
   * @throws SheetRefusedException with the path and the name that is not known
   */
  Map<String, Set<String>> of(JsonNode node, Optional<Meaning> meaning, String path)
      throws SheetRefusedException {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        String dimension = entry.getKey();
        codes.put(dimension, checked(entry.getValue(), dimension, path + "/" + dimension));
      }
    } else if (meaning.isEmpty()) {
      // The column's meaning is guessed later; the code is held against it then.
      codes.put(Mapping.OWN_DIMENSION, Set.of(MappingFile.text(node, path)));
    } else {
      String own = meaning.get().dimension();
      codes.put(own, checked(node, own, path));
    }
    return codes;
  }

  private Set<String> checked(JsonNode node, String dimension, String path)
      throws SheetRefusedException {
    if (!vocabulary.has(dimension)) {
      throw MappingFile.refused(Message.MAPPING_UNKNOWN_DIMENSION, path);
    }
    Set<String> codes = texts(node, path);
    for (String code : codes) {
      if (!vocabulary.has(dimension, code)) {
        throw MappingFile.refused(Message.MAPPING_UNKNOWN_CODE, path + ": " + code);
      }
    }
    if (codes.size() > 1 && vocabulary.isSingle(dimension)) {
      throw MappingFile.refused(Message.MAPPING_SEVERAL_CODES, path);
    }
    return codes;
  }

  private static Set<String> texts(JsonNode node, String path) throws SheetRefusedException {
    if (!node.isArray()) {
      return Set.of(MappingFile.text(node, path));
    }
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode element : node) {
      texts.add(MappingFile.text(element, path));
    }
    return texts;
  }
}
