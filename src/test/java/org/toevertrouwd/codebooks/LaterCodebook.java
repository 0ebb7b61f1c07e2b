package org.toevertrouwd.codebooks;

import java.nio.charset.StandardCharsets;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookReader;
import org.toevertrouwd.codebook.CodebookReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The codebook of the program as a bureau would change it. */
public final class LaterCodebook {

  private final ObjectNode root;

  private LaterCodebook(ObjectNode root) {
    this.root = root;
  }

  /** The same lists under another version. */
  public static LaterCodebook version(int version) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(BundledCodebook.bytes());
    root.put("version", Integer.toString(version));
    return new LaterCodebook(root);
  }

  /** Version 2: circus counts with the arts, games are new, bullying is described otherwise. */
  public static LaterCodebook second() {
    return version(2)
        .ended("sector", "circus", "arts", 1)
        .added("sector", "games", "film-and-media", 2)
        .ended("referral-status", "contacted", "accepted", 1)
        .ended("channel", "form", "email", 1)
        .reworded("behaviour", "bullying", "pesten en uitsluiten");
  }

  /** An answer that ends after a version and counts as another one. */
  public LaterCodebook ended(String dimension, String code, String into, int until) {
    category(dimension, code).put("until", Integer.toString(until)).put("broader", into);
    return this;
  }

  /** A wider answer that ends after a version. */
  public LaterCodebook endedWider(String dimension, String code, int until) {
    ((ObjectNode) found(dimension(dimension).get("broader"), code))
        .put("until", Integer.toString(until));
    return this;
  }

  /** An answer that begins, first in its list. */
  public LaterCodebook added(String dimension, String code, String broader, int since) {
    ArrayNode list = (ArrayNode) dimension(dimension).get("categories");
    ObjectNode fresh = ((ObjectNode) list.get(0)).deepCopy();
    fresh.put("code", code).put("since", Integer.toString(since)).put("broader", broader);
    ObjectNode label = fresh.putObject("label");
    label.put("nl", code + " (nl)").put("fr", code + " (fr)").put("en", code + " (en)");
    list.insert(0, fresh);
    return this;
  }

  /** An answer under another Dutch label. */
  public LaterCodebook reworded(String dimension, String code, String label) {
    ((ObjectNode) category(dimension, code).get("label")).put("nl", label);
    return this;
  }

  /** An answer that is taken out. */
  public LaterCodebook without(String dimension, String code) {
    ArrayNode list = (ArrayNode) dimension(dimension).get("categories");
    for (int place = 0; place < list.size(); place++) {
      if (list.get(place).get("code").stringValue().equals(code)) {
        list.remove(place);
        return this;
      }
    }
    throw new AssertionError(code);
  }

  /** A field of the whole. */
  public LaterCodebook with(String field, String value) {
    root.put(field, value);
    return this;
  }

  /** A field of an answer. */
  public LaterCodebook with(String dimension, String code, String field, String value) {
    category(dimension, code).put(field, value);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(root)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As it is read. */
  public Codebook codebook() {
    return switch (CodebookReader.read(bytes())) {
      case CodebookReading.Accepted(Codebook codebook) -> codebook;
      case CodebookReading.Refused(var findings) -> throw new AssertionError(findings);
    };
  }

  private JsonNode dimension(String code) {
    return found(root.get("dimensions"), code);
  }

  private ObjectNode category(String dimension, String code) {
    return (ObjectNode) found(dimension(dimension).get("categories"), code);
  }

  private static JsonNode found(JsonNode list, String code) {
    for (JsonNode one : list) {
      if (one.get("code").stringValue().equals(code)) {
        return one;
      }
    }
    throw new AssertionError(code);
  }
}
