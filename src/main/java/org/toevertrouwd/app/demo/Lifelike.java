package org.toevertrouwd.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * What made-up dossiers are drawn from. No person, organisation or sentence in it is real.
 *
 * @param weights how often a category occurs, by dimension and category code
 * @param organisations codes by dimension, and a name
 * @param aliases of reporters
 * @param narratives first sentences of conversations
 * @param agreements what was agreed
 * @param personalNotes notes of the confidant
 * @param followUps reasons of tasks
 */
record Lifelike(
    Map<String, Map<String, Integer>> weights,
    List<Map<String, String>> organisations,
    List<String> aliases,
    List<String> narratives,
    List<String> agreements,
    List<String> personalNotes,
    List<String> followUps) {

  static Lifelike load() {
    try (InputStream data =
        Objects.requireNonNull(Lifelike.class.getResourceAsStream("lifelike.json"))) {
      return JsonMapper.shared().readValue(data, Lifelike.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
