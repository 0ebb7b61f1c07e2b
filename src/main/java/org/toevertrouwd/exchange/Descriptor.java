package org.toevertrouwd.exchange;

import java.util.Map;
import org.toevertrouwd.figures.Figures.CodebookRef;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code datapackage.json}: Data Package version 2, with the terms of release. No time but
 * the year counted.
 */
final class Descriptor {

  static final String FORMAT = "toevertrouwd-figures-1";
  static final String BELOW_FLOOR = "<2T";
  static final String FLOOR_REACHED = "reached";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String CSV_TYPE = "text/csv";

  private Descriptor() {}

  /** The file, from what it states and the files it describes. */
  static byte[] bytes(Statement statement, Map<PackageEntry, byte[]> contents) {
    ObjectNode root = Json.object();
    root.put("$schema", PROFILE);
    root.put("name", FORMAT);
    root.put("timePeriod", Integer.toString(statement.year()));
    root.put("audience", statement.terms().audience().code());
    root.put("mode", statement.terms().mode().code());
    root.put("threshold", statement.terms().threshold());
    root.put("floor", statement.belowFloor() ? BELOW_FLOOR : FLOOR_REACHED);
    rules(root.putObject("rules"), statement.terms().audience());
    codebook(root.putObject("codebook"), statement.codebook());
    root.put("generator", statement.terms().generator());
    resources(root.putArray("resources"), contents);
    return Json.bytes(root);
  }

  /** FIGURES.md, "Open release: rules". */
  private static void rules(ObjectNode rules, Audience audience) {
    rules.put("counted", "distinct reporters");
    rules.put("hidden", "0..T-1 and what would give it away; one mark whatever the reason");
    switch (audience) {
      case BUREAU, PUBLIC -> {
        rules.put("contributors", 3);
        rules.put("largestContributorPercent", 85);
        rules.put("allButOne", 1);
        rules.put("floor", "2T reporters, 3 contributors, T reporters outside the largest");
      }
      case ORGANISATION -> {
        rules.put("allButOne", 1);
        rules.put("floor", "T reporters, an organisation of 50 workers");
      }
    }
  }

  private static void codebook(ObjectNode node, CodebookRef codebook) {
    node.put("id", codebook.id());
    node.put("version", codebook.version());
    node.put("sha256", codebook.sha256());
  }

  private static void resources(ArrayNode resources, Map<PackageEntry, byte[]> contents) {
    ObjectNode observations = resources.addObject();
    resource(observations, "observations", PackageEntry.OBSERVATIONS, contents);
    observationsSchema(observations.put("mediatype", CSV_TYPE).putObject("schema"));
    ObjectNode codelists = resources.addObject();
    resource(codelists, "codelists", PackageEntry.CODELISTS, contents);
    ArrayNode fields = codelists.put("mediatype", CSV_TYPE).putObject("schema").putArray("fields");
    Codelists.COLUMNS.forEach(column -> field(fields, column, "string"));
    ObjectNode audit = resources.addObject();
    resource(audit, "audit", PackageEntry.AUDIT, contents);
    audit.put("mediatype", "application/json");
  }

  private static void resource(
      ObjectNode node, String name, PackageEntry entry, Map<PackageEntry, byte[]> contents) {
    byte[] content = contents.getOrDefault(entry, new byte[0]);
    node.put("name", name);
    node.put("path", entry.fileName());
    node.put("encoding", "utf-8");
    node.put("bytes", content.length);
    node.put("hash", hash(content));
  }

  static String hash(byte[] content) {
    return "sha256:" + Sha256.hex(content);
  }

  private static void observationsSchema(ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : Column.values()) {
      ObjectNode field = field(fields, column.name(), column.type());
      column.description().ifPresent(text -> field.put("description", text));
    }
  }

  private static ObjectNode field(ArrayNode fields, String name, String type) {
    return fields.addObject().put("name", name).put("type", type);
  }
}
