package org.toevertrouwd.kluis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.Slot.PassphraseSlot;
import org.toevertrouwd.kluis.Slot.RecoverySlot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a header. It comes before any authentication, so it is read as hostile. */
final class HeaderJson {

  static final int MAXIMUM_BYTES = 8_000;

  private static final JsonMapper MAPPER = mapper();

  private HeaderJson() {}

  static FileHeader read(byte[] json)
      throws KluisDamagedException, UnsupportedFormatException, KeyDerivationRefusedException {
    try {
      JsonNode root = MAPPER.readTree(json);
      long format = number(root, "format", Long.MAX_VALUE);
      if (format != FileHeader.FORMAT) {
        throw new UnsupportedFormatException(format, FileHeader.FORMAT);
      }
      return new FileHeader(
          uuid(text(root, "vaultId")),
          number(root, "generation", Long.MAX_VALUE),
          octets(root, "fileSalt", FileHeader.FILE_SALT_BYTES),
          writer(root),
          slots(root));
    } catch (JacksonException | IllegalArgumentException e) {
      // The cause would quote the header; what is wrong in it helps nobody who opens a file.
      throw new KluisDamagedException(Damage.HEADER);
    }
  }

  static byte[] write(FileHeader header) {
    byte[] json = MAPPER.writeValueAsBytes(HeaderFields.of(header));
    if (json.length > MAXIMUM_BYTES) {
      throw new IllegalStateException("the header does not fit");
    }
    return json;
  }

  private static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxDocumentLength(MAXIMUM_BYTES)
            .maxNestingDepth(3)
            .maxNumberLength(20)
            .maxStringLength(MAXIMUM_BYTES)
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits).build();
    return JsonMapper.builder(factory)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  private static List<Slot> slots(JsonNode root) throws KeyDerivationRefusedException {
    JsonNode array = field(root, "slots");
    require(array.isArray() && !array.isEmpty() && array.size() <= FileHeader.MAXIMUM_SLOTS);
    List<Slot> slots = new ArrayList<>();
    for (JsonNode slot : array) {
      slots.add(slot(slot));
    }
    return slots;
  }

  private static Slot slot(JsonNode slot) throws KeyDerivationRefusedException {
    Octets salt = octets(slot, "salt", Slot.SALT_BYTES);
    Octets nonce = octets(slot, "nonce", Slot.NONCE_BYTES);
    Octets wrapped = octets(slot, "wrappedKey", Slot.WRAPPED_BYTES);
    String kind = text(slot, "type") + " " + text(slot, "kdf");
    return switch (kind) {
      case "passphrase argon2id" -> new PassphraseSlot(parameters(slot), salt, nonce, wrapped);
      case "recovery hkdf-sha256" -> new RecoverySlot(salt, nonce, wrapped);
      default -> throw new IllegalArgumentException("a slot of an unknown kind");
    };
  }

  private static Argon2Parameters parameters(JsonNode slot) throws KeyDerivationRefusedException {
    require(number(slot, "version", Integer.MAX_VALUE) == Argon2id.VERSION);
    Argon2Parameters parameters =
        new Argon2Parameters(
            (int) number(slot, "memoryKiB", Integer.MAX_VALUE),
            (int) number(slot, "iterations", Integer.MAX_VALUE),
            (int) number(slot, "parallelism", Integer.MAX_VALUE));
    parameters.requireAcceptable();
    return parameters;
  }

  private static String writer(JsonNode root) {
    String writer = text(root, "writer");
    require(writer.length() <= FileHeader.MAXIMUM_WRITER_LENGTH);
    return writer;
  }

  private static UUID uuid(String text) {
    UUID id = UUID.fromString(text);
    require(id.toString().equalsIgnoreCase(text));
    return id;
  }

  private static Octets octets(JsonNode parent, String name, int length) {
    return Octets.fromBase64(text(parent, name), length);
  }

  private static String text(JsonNode parent, String name) {
    JsonNode field = field(parent, name);
    require(field.isString());
    return field.stringValue();
  }

  /** A whole number from 1; one beyond the maximum is the maximum, for the limits to refuse. */
  private static long number(JsonNode parent, String name, long maximum) {
    JsonNode field = field(parent, name);
    require(field.isIntegralNumber() && field.bigIntegerValue().signum() > 0);
    return field.bigIntegerValue().bitLength() < Long.SIZE
        ? Math.min(field.longValue(), maximum)
        : maximum;
  }

  private static JsonNode field(JsonNode parent, String name) {
    JsonNode field = parent.get(name);
    if (field == null) {
      throw new IllegalArgumentException("a field is missing");
    }
    return field;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("not a header of format 1");
    }
  }
}
