package org.toevertrouwd.exchange;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code report.json}: who took part, what was refused and why, and who is missing. Files are named
 * without the folder they stood in.
 */
final class CombinedReport {

  private CombinedReport() {}

  static byte[] bytes(Combined combined) {
    ObjectNode root = Json.object();
    combined.year().ifPresent(year -> root.put("year", year));
    root.put("codebook", combined.codebook().id());
    root.put("codebookVersion", combined.codebook().version());
    ArrayNode accepted = root.putArray("accepted");
    combined.accepted().forEach(one -> accepted(accepted.addObject(), one));
    ArrayNode refused = root.putArray("refused");
    combined.refused().forEach(one -> refused(refused.addObject(), one));
    ArrayNode missing = root.putArray("missing");
    combined.missing().forEach(one -> confidant(missing.addObject(), one));
    return Json.bytes(root);
  }

  private static void accepted(ObjectNode node, AcceptedPackage one) {
    node.put("file", String.valueOf(one.file().getFileName()));
    confidant(node, one.confidant());
    node.put("firstSeen", one.firstSeen());
    node.put("belowFloor", one.belowFloor());
    node.put("threshold", one.threshold());
    node.put("codebookVersion", one.codebookVersion());
    node.put("audited", one.audited());
  }

  private static void refused(ObjectNode node, RefusedPackage one) {
    node.put("file", String.valueOf(one.file().getFileName()));
    node.put("reason", one.reason().name());
    ArrayNode details = node.putArray("details");
    one.details().forEach(details::add);
    node.put("explanation", one.reason().text("nl"));
  }

  private static void confidant(ObjectNode node, Confidant confidant) {
    node.put("name", confidant.name());
    node.put("fingerprint", confidant.key().fingerprint().text());
  }
}
