package org.toevertrouwd.exchange;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code datapackage.json} beside {@code combined.csv}: Data Package version 2. It says that
 * these are working figures, which are not for everybody.
 */
final class CombinedDescriptor {

  static final String TABLE = "combined.csv";
  static final String LISTS = "codelists.csv";

  private static final String FORMAT = "toevertrouwd-combined-1";
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private CombinedDescriptor() {}

  static byte[] bytes(Combined combined, byte[] table, byte[] lists) {
    ObjectNode root = Json.object();
    root.put("$schema", PROFILE);
    root.put("name", FORMAT);
    root.put("description", Wording.inAll("explain.working"));
    combined.year().ifPresent(year -> root.put("timePeriod", Integer.toString(year)));
    root.put("audience", "bureau");
    root.put("working", true);
    ObjectNode codebook = root.putObject("codebook");
    codebook.put("id", combined.codebook().id());
    codebook.put("version", combined.codebook().version());
    codebook.put("sha256", combined.codebook().sha256());
    ArrayNode resources = root.putArray("resources");
    ArrayNode fields = resource(resources, "combined", TABLE, table);
    for (String column : CombinedRows.HEADING) {
      boolean number = CombinedRows.NUMBERS.contains(CombinedRows.HEADING.indexOf(column));
      ObjectNode field = fields.addObject().put("name", column);
      field.put("type", number ? "integer" : "string");
      field.put("description", Wording.inAll("column." + column));
    }
    ArrayNode columns = resource(resources, "codelists", LISTS, lists);
    Codelists.COLUMNS.forEach(
        column -> columns.addObject().put("name", column).put("type", "string"));
    return Json.bytes(root);
  }

  /** Describes a file; gives the fields to fill. */
  private static ArrayNode resource(ArrayNode all, String name, String path, byte[] content) {
    ObjectNode resource = all.addObject();
    resource.put("name", name);
    resource.put("path", path);
    resource.put("encoding", "utf-8");
    resource.put("bytes", content.length);
    resource.put("hash", Descriptor.hash(content));
    resource.put("mediatype", "text/csv");
    return resource.putObject("schema").putArray("fields");
  }
}
