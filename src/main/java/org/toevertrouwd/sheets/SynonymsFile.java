package org.toevertrouwd.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the synonyms that ship with the program and holds their codes against the vocabulary. */
final class SynonymsFile {

  private static final String RESOURCE = "synonyms.json";

  private final Vocabulary vocabulary;

  private SynonymsFile(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The bundled synonyms.
   *
   * @throws IllegalStateException when the program is damaged, or names a code that does not exist
   */
  static Synonyms load(Vocabulary vocabulary) {
    try (InputStream file = SynonymsFile.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("damaged program: no " + RESOURCE);
      }
      return new SynonymsFile(vocabulary).read(JsonMapper.shared().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Synonyms read(JsonNode root) {
    Map<String, List<Band>> bands = new HashMap<>();
    for (Map.Entry<String, JsonNode> dimension : root.get("bands").properties()) {
      bands.put(dimension.getKey(), bands(dimension.getKey(), dimension.getValue()));
    }
    return new Synonyms(
        headings(root.get("headings"), true),
        headings(root.get("weakHeadings"), false),
        values(root),
        keys(root.get("nothing")),
        keys(root.get("unknown")),
        bands);
  }

  private Map<String, Map<String, Sense>> values(JsonNode root) {
    Map<String, Map<String, Sense>> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> meaning : root.get("values").properties()) {
      values.put(meaning.getKey(), senses(meaning.getValue()));
    }
    for (Map.Entry<String, JsonNode> same : root.get("sameValues").properties()) {
      values.put(same.getKey(), renamed(values, same.getValue().asString(), same.getKey()));
    }
    values.put(Meaning.LAST_FACT.code(), times(root.get("timesSince")));
    addLabels(values);
    return values;
  }

  private HeadingWords headings(JsonNode node, boolean labels) {
    Map<String, Set<Meaning>> headings = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Meaning meaning = Meaning.of(entry.getKey()).orElseThrow();
      for (String key : keys(entry.getValue())) {
        headings.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(meaning);
      }
    }
    if (labels) {
      addQuestions(headings);
    }
    return new HeadingWords(headings);
  }

  /** Questions as the codebook itself writes them, where the list does not say otherwise. */
  private void addQuestions(Map<String, Set<Meaning>> headings) {
    for (Meaning meaning : Meaning.values()) {
      if (meaning.kind() != Meaning.Kind.DATE) {
        vocabulary
            .names(meaning.dimension())
            .forEach(name -> headings.putIfAbsent(Words.key(name), Set.of(meaning)));
      }
    }
  }

  private Map<String, Sense> senses(JsonNode list) {
    Map<String, Sense> senses = new HashMap<>();
    for (JsonNode entry : list) {
      Sense sense = new Sense(codes(entry.path("means")), codes(entry.path("candidates")), true);
      // What ended without one successor is not understood; what says nothing on purpose is.
      boolean ended = sense.equals(Sense.NOTHING) && says(entry);
      if (!ended) {
        keys(entry.get("texts")).forEach(key -> senses.put(key, sense));
      }
    }
    return senses;
  }

  private static boolean says(JsonNode entry) {
    return !entry.path("means").isEmpty() || !entry.path("candidates").isEmpty();
  }

  private Map<String, Sense> times(JsonNode list) {
    Map<String, Sense> senses = new HashMap<>();
    for (JsonNode entry : list) {
      today(TimeSince.DIMENSION, entry.get("code").asString())
          .map(code -> Sense.of(TimeSince.DIMENSION, code))
          .ifPresent(sense -> keys(entry.get("texts")).forEach(key -> senses.put(key, sense)));
    }
    return senses;
  }

  /** The values of one meaning for another, with the codes of the other's dimension. */
  private Map<String, Sense> renamed(
      Map<String, Map<String, Sense>> values, String from, String to) {
    Map<String, Sense> renamed = new HashMap<>();
    values
        .getOrDefault(from, Map.of())
        .forEach(
            (key, sense) ->
                renamed.put(
                    key,
                    new Sense(
                        renamedCodes(sense.means(), from, to),
                        renamedCodes(sense.candidates(), from, to),
                        true)));
    return renamed;
  }

  private Map<String, Set<String>> renamedCodes(
      Map<String, Set<String>> codes, String from, String to) {
    Map<String, Set<String>> renamed = new LinkedHashMap<>();
    codes.forEach((name, chosen) -> renamed.put(name.equals(from) ? to : name, chosen));
    renamed.computeIfPresent(to, (_, chosen) -> today(to, chosen));
    renamed.values().removeIf(Set::isEmpty);
    return renamed;
  }

  /** Codes and labels of the codebook itself, where the list does not say otherwise. */
  private void addLabels(Map<String, Map<String, Sense>> values) {
    for (Meaning meaning : Meaning.values()) {
      Map<String, Sense> senses = values.computeIfAbsent(meaning.code(), _ -> new HashMap<>());
      vocabulary
          .labels(meaning.dimension())
          .forEach(
              (text, code) ->
                  senses.putIfAbsent(Words.key(text), Sense.of(meaning.dimension(), code)));
    }
  }

  private List<Band> bands(String dimension, JsonNode list) {
    List<Band> bands = new ArrayList<>();
    for (JsonNode entry : list) {
      today(dimension, entry.get("code").asString())
          .map(code -> new Band(code, entry.get("from").asInt(), entry.get("to").asInt()))
          .ifPresent(bands::add);
    }
    return bands;
  }

  private Map<String, Set<String>> codes(JsonNode node) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Set<String> chosen = new LinkedHashSet<>();
      if (entry.getValue().isArray()) {
        entry
            .getValue()
            .forEach(code -> today(entry.getKey(), code.asString()).ifPresent(chosen::add));
      } else {
        today(entry.getKey(), entry.getValue().asString()).ifPresent(chosen::add);
      }
      if (!chosen.isEmpty()) {
        codes.put(entry.getKey(), chosen);
      }
    }
    return codes;
  }

  private Set<String> today(String dimension, Set<String> codes) {
    Set<String> now = new LinkedHashSet<>();
    codes.forEach(code -> today(dimension, code).ifPresent(now::add));
    return now;
  }

  /** A code of a later codebook for one that ended; a code that never was is a fault of ours. */
  private Optional<String> today(String dimension, String code) {
    try {
      return vocabulary.today(dimension, code);
    } catch (IllegalArgumentException never) {
      throw new IllegalStateException(
          RESOURCE + " names an unknown code: " + dimension + "/" + code, never);
    }
  }

  private static Set<String> keys(JsonNode list) {
    Set<String> keys = new HashSet<>();
    list.forEach(text -> keys.add(Words.key(text.asString())));
    keys.remove("");
    return keys;
  }
}
