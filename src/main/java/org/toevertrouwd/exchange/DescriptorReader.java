package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Map;
import org.toevertrouwd.figures.Figures.CodebookRef;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code datapackage.json}. Only the statement is taken from it; then the file is made again
 * from that statement and must be the same to the byte, so that nothing else can stand in it.
 */
final class DescriptorReader {

  private static final String FILE = PackageEntry.DESCRIPTOR.fileName();
  private static final String CODE = "[a-z0-9][a-z0-9.-]{0,59}";
  private static final String DIGEST = "[0-9a-f]{64}";

  private DescriptorReader() {}

  static Statement read(Map<PackageEntry, byte[]> contents) throws RefusedException {
    byte[] bytes = contents.getOrDefault(PackageEntry.DESCRIPTOR, new byte[0]);
    JsonNode root = Json.read(bytes, FILE);
    RefusedException.unless(
        text(root, "name").equals(Descriptor.FORMAT), Refusal.DESCRIPTION_INVALID, FILE);
    checkHashes(root.path("resources"), contents);
    Statement statement = statement(root);
    boolean same = Arrays.equals(Descriptor.bytes(statement, contents), bytes);
    RefusedException.unless(same, Refusal.DESCRIPTION_INVALID, FILE);
    return statement;
  }

  private static void checkHashes(JsonNode resources, Map<PackageEntry, byte[]> contents)
      throws RefusedException {
    for (JsonNode resource : resources) {
      String path = text(resource, "path");
      PackageEntry entry =
          PackageEntry.named(path)
              .orElseThrow(() -> new RefusedException(Refusal.DESCRIPTION_INVALID, FILE));
      byte[] content = contents.getOrDefault(entry, new byte[0]);
      boolean same =
          text(resource, "hash").equals(Descriptor.hash(content))
              && number(resource, "bytes") == content.length;
      RefusedException.unless(same, Refusal.HASH_WRONG, entry.fileName());
    }
  }

  private static Statement statement(JsonNode root) throws RefusedException {
    String period = text(root, "timePeriod");
    RefusedException.unless(period.matches("2[0-9]{3}"), Refusal.DESCRIPTION_INVALID, "timePeriod");
    boolean belowFloor = text(root, "floor").equals(Descriptor.BELOW_FLOOR);
    ReleaseTerms terms = terms(root);
    // Of an organisation with too few reporters nothing leaves, not even that they are too few.
    boolean mayBe = !belowFloor || terms.audience() != Audience.ORGANISATION;
    RefusedException.unless(mayBe, Refusal.TERMS_INVALID, "floor");
    return new Statement(Integer.parseInt(period), terms, codebook(root), belowFloor);
  }

  private static ReleaseTerms terms(JsonNode root) throws RefusedException {
    Audience audience =
        Audience.of(text(root, "audience"))
            .orElseThrow(() -> new RefusedException(Refusal.TERMS_INVALID, "audience"));
    ReleaseMode mode =
        ReleaseMode.of(text(root, "mode"))
            .orElseThrow(() -> new RefusedException(Refusal.TERMS_INVALID, "mode"));
    try {
      return new ReleaseTerms(number(root, "threshold"), audience, mode, text(root, "generator"));
    } catch (IllegalArgumentException notAllowed) {
      throw new RefusedException(Refusal.TERMS_INVALID, "threshold");
    }
  }

  private static CodebookRef codebook(JsonNode root) throws RefusedException {
    JsonNode node = root.path("codebook");
    CodebookRef codebook =
        new CodebookRef(text(node, "id"), text(node, "version"), text(node, "sha256"));
    boolean fine =
        codebook.id().matches(CODE)
            && codebook.version().matches(CODE)
            && codebook.sha256().matches(DIGEST);
    RefusedException.unless(fine, Refusal.DESCRIPTION_INVALID, "codebook");
    return codebook;
  }

  private static String text(JsonNode node, String name) throws RefusedException {
    return node.path(name)
        .stringValueOpt()
        .orElseThrow(() -> new RefusedException(Refusal.DESCRIPTION_INVALID, name));
  }

  private static int number(JsonNode node, String name) throws RefusedException {
    return node.path(name)
        .intValueOpt()
        .orElseThrow(() -> new RefusedException(Refusal.DESCRIPTION_INVALID, name));
  }
}
