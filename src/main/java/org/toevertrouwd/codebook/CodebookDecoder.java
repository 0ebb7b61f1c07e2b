package org.toevertrouwd.codebook;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/** Turns the fields of the file into records; what does not fit becomes a finding. */
final class CodebookDecoder {

  static final Set<String> CODEBOOK = Set.of("id", "version", "dimensions", "layout");
  static final Set<String> DIMENSION =
      Set.of("code", "unit", "multi", "label", "definition", "source", "categories", "broader");
  static final Set<String> CATEGORY =
      Set.of("code", "label", "definition", "source", "since", "until", "broader", "equivalents");
  static final Set<String> TABLE = Set.of("id", "unit", "axes", "contributorRule", "linkedTo");
  static final Set<String> AXIS = Set.of("dimension", "broader");

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");
  private static final int MAX_CODE = 48;

  private CodebookDecoder() {}

  static Codebook decode(Fields file, String sha256) {
    file.only(CODEBOOK);
    return new Codebook(
        code(file, "id"),
        version(file, "version"),
        sha256,
        file.objects("dimensions", CodebookDecoder::dimension),
        file.objects("layout", CodebookDecoder::table));
  }

  private static Dimension dimension(Fields fields) {
    fields.only(DIMENSION);
    return new Dimension(
        code(fields, "code"),
        unit(fields),
        fields.flag("multi"),
        fields.texts("label"),
        fields.texts("definition"),
        source(fields),
        fields.objects("categories", CodebookDecoder::category),
        fields.objects("broader", CodebookDecoder::category));
  }

  private static Category category(Fields fields) {
    fields.only(CATEGORY);
    return new Category(
        code(fields, "code"),
        fields.texts("label"),
        fields.texts("definition"),
        source(fields),
        version(fields, "since"),
        fields.has("until") ? Optional.of(version(fields, "until")) : Optional.empty(),
        fields.optionalText("broader"),
        fields.optionalMap("equivalents"));
  }

  private static TableDefinition table(Fields fields) {
    fields.only(TABLE);
    return new TableDefinition(
        code(fields, "id"),
        unit(fields),
        fields.objects("axes", CodebookDecoder::axis),
        fields.flag("contributorRule"),
        fields.strings("linkedTo"));
  }

  private static Axis axis(Fields fields) {
    fields.only(AXIS);
    return new Axis(fields.text("dimension"), fields.flag("broader"));
  }

  private static Unit unit(Fields fields) {
    String name = fields.text("unit");
    Optional<Unit> known =
        Arrays.stream(Unit.values()).filter(unit -> unit.name().equals(name)).findFirst();
    if (known.isEmpty() && fields.has("unit")) {
      fields.refuse(Reason.WRONG_VALUE, fields.at("unit"), "unit");
    }
    return known.orElse(Unit.CASES);
  }

  private static String source(Fields fields) {
    String source = fields.text("source");
    if (source.isBlank() && fields.has("source")) {
      fields.refuse(Reason.WRONG_VALUE, fields.at("source"), "source");
    }
    return source;
  }

  private static String code(Fields fields, String name) {
    String code = fields.text(name);
    if (fields.has(name) && (code.length() > MAX_CODE || !CODE.matcher(code).matches())) {
      fields.refuse(Reason.BAD_CODE, fields.at(name), "");
    }
    return code;
  }

  private static String version(Fields fields, String name) {
    String version = fields.text(name);
    if (fields.has(name) && !VERSION.matcher(version).matches()) {
      fields.refuse(Reason.BAD_VERSION, fields.at(name), "");
    }
    return version;
  }
}
