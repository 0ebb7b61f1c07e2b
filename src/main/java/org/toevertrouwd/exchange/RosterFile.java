package org.toevertrouwd.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.files.AtomicFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code roster.json}: {@code format}, and {@code confidants} with {@code key}, {@code fingerprint}
 * and {@code name}. The bureau may change the names; the fingerprint is there to be compared by
 * phone and must be the key's own.
 */
public final class RosterFile {

  /** Its name in the folder of the bureau. */
  public static final String NAME = "roster.json";

  private static final String FORMAT = "toevertrouwd-roster-1";
  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private RosterFile() {}

  /** A roster that cannot be trusted; nothing was combined. */
  public static final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableException() {
      super("The roster is damaged or changed in a way that is not allowed");
    }
  }

  /**
   * The roster in a folder, or an empty one if there is none yet.
   *
   * @throws UnreadableException if there is one but it does not follow the format, names a key
   *     twice, or bears a fingerprint of another key
   * @throws IOException if the disk fails
   */
  public static Roster in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.exists(file) ? read(file) : Roster.empty();
  }

  /**
   * The roster in a file.
   *
   * @throws UnreadableException as for {@link #in}
   * @throws IOException if the disk fails
   */
  public static Roster read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return parse(stream.readNBytes(MAX_BYTES));
    } catch (RefusedException | IllegalArgumentException invalid) {
      throw new UnreadableException();
    }
  }

  /**
   * Writes a roster into a folder, whole or not at all.
   *
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, Roster roster) throws IOException {
    AtomicFiles.write(folder, Map.of(NAME, bytes(roster)));
  }

  static byte[] bytes(Roster roster) {
    ObjectNode root = Json.object();
    root.put("format", FORMAT);
    ArrayNode confidants = root.putArray("confidants");
    for (Confidant confidant : roster.confidants()) {
      confidants
          .addObject()
          .put("key", confidant.key().hex())
          .put("fingerprint", confidant.key().fingerprint().text())
          .put("name", confidant.name());
    }
    return Json.bytes(root);
  }

  private static Roster parse(byte[] bytes) throws RefusedException {
    JsonNode root = Json.read(bytes, NAME);
    boolean ours =
        root.path("format").stringValue("").equals(FORMAT) && root.path("confidants").isArray();
    RefusedException.unless(ours, Refusal.JSON_INVALID, NAME);
    List<Confidant> confidants = new ArrayList<>();
    for (JsonNode line : root.path("confidants")) {
      SignerKey key = new SignerKey(line.path("key").stringValue(""));
      String fingerprint = line.path("fingerprint").stringValue("");
      RefusedException.unless(
          fingerprint.equals(key.fingerprint().text()), Refusal.JSON_INVALID, NAME);
      confidants.add(new Confidant(key, line.path("name").stringValue("")));
    }
    return new Roster(confidants);
  }
}
