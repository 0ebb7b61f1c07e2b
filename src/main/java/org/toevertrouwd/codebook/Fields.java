package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.toevertrouwd.codebook.CodebookFinding.Reason;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read strictly. What is wrong becomes a finding and reads as an
 * empty value, so that one reading finds everything; whoever reads looks at the findings before
 * using the result.
 */
record Fields(JsonNode node, String path, List<CodebookFinding> findings) {

  private static final int MAX_TEXT = 600;

  /** Refuses a node that is no object, and each field that is not among the known ones. */
  void only(Set<String> known) {
    if (!node.isObject()) {
      refuse(Reason.WRONG_VALUE, path, "object");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        refuse(Reason.UNKNOWN_FIELD, path, name);
      }
    }
  }

  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    return scalar(name, "text", JsonNode::isString, this::checked).orElse("");
  }

  Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  boolean flag(String name) {
    return scalar(name, "true or false", JsonNode::isBoolean, (at, value) -> value.booleanValue())
        .orElse(false);
  }

  /** The three languages of a text. */
  Texts texts(String name) {
    Fields languages = new Fields(node.path(name), at(name), findings);
    if (!has(name)) {
      refuse(Reason.MISSING_FIELD, path, name);
      return new Texts("", "", "");
    }
    languages.only(Set.of("nl", "fr", "en"));
    return new Texts(languages.language("nl"), languages.language("fr"), languages.language("en"));
  }

  <T> List<T> objects(String name, Function<Fields, T> decode) {
    return elements(name, decode);
  }

  List<String> strings(String name) {
    return elements(name, Fields::itself);
  }

  /** Texts by name; empty when the field is not there. */
  Map<String, String> optionalMap(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    Fields entries = new Fields(node.path(name), at(name), findings);
    for (String key : entries.node.propertyNames()) {
      map.put(key, entries.text(key));
    }
    if (has(name) && !entries.node.isObject()) {
      refuse(Reason.WRONG_VALUE, at(name), "object");
    }
    return map;
  }

  void refuse(Reason reason, String where, String about) {
    findings.add(new CodebookFinding(reason, where, about));
  }

  String at(String name) {
    return path + "/" + name;
  }

  private String itself() {
    if (!node.isString()) {
      refuse(Reason.WRONG_VALUE, path, "text");
      return "";
    }
    return checked(path, node);
  }

  private String language(String language) {
    String text = node.path(language).isString() ? checked(at(language), node.path(language)) : "";
    if (text.isBlank()) {
      refuse(Reason.MISSING_LANGUAGE, has(language) ? at(language) : path, language);
    }
    return text;
  }

  private String checked(String where, JsonNode value) {
    String text = value.stringValue();
    if (text.length() > MAX_TEXT || text.chars().anyMatch(Character::isISOControl)) {
      refuse(Reason.BAD_TEXT, where, "");
    }
    return text;
  }

  private <T> Optional<T> scalar(
      String name, String kind, Predicate<JsonNode> is, BiFunction<String, JsonNode, T> read) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) {
      refuse(Reason.MISSING_FIELD, path, name);
    } else if (!is.test(value)) {
      refuse(Reason.WRONG_VALUE, at(name), kind);
    } else {
      return Optional.of(read.apply(at(name), value));
    }
    return Optional.empty();
  }

  private <T> List<T> elements(String name, Function<Fields, T> decode) {
    List<T> all = new ArrayList<>();
    if (!has(name)) {
      refuse(Reason.MISSING_FIELD, path, name);
    } else if (!node.path(name).isArray()) {
      refuse(Reason.WRONG_VALUE, at(name), "list");
    } else {
      for (JsonNode element : node.path(name)) {
        all.add(decode.apply(new Fields(element, at(name) + "/" + all.size(), findings)));
      }
    }
    return all;
  }
}
