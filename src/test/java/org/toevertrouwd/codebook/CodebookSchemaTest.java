package org.toevertrouwd.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.codebook.SmallCodebook.good;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says the same as the reader, as far as a schema can. */
final class CodebookSchemaTest {

  private static String text = "";

  @BeforeAll
  static void read() throws IOException {
    try (InputStream file = Codebook.class.getResourceAsStream("codebook.schema.json")) {
      text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Error> errors(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void accepts_the_bundled_codebook() {
    assertThat(errors(new String(BundledCodebook.bytes(), StandardCharsets.UTF_8))).isEmpty();
    assertThat(errors(good().json())).isEmpty();
  }

  @Test
  void has_exactly_the_fields_that_the_reader_reads() {
    JsonNode schema = JsonMapper.shared().readTree(text);

    assertThat(fields(schema)).isEqualTo(CodebookDecoder.CODEBOOK);
    assertThat(fields(schema.at("/$defs/dimension"))).isEqualTo(CodebookDecoder.DIMENSION);
    assertThat(fields(schema.at("/$defs/category"))).isEqualTo(CodebookDecoder.CATEGORY);
    assertThat(fields(schema.at("/$defs/table"))).isEqualTo(CodebookDecoder.TABLE);
    assertThat(fields(schema.at("/$defs/axis"))).isEqualTo(CodebookDecoder.AXIS);
    assertThat(schema.at("/$defs/unit/enum").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Unit.values()).map(Unit::name).toList());
  }

  private static Set<String> fields(JsonNode object) {
    return Set.copyOf(object.path("properties").propertyNames());
  }

  @Test
  void knows_the_same_public_figures() {
    JsonNode schemes =
        JsonMapper.shared().readTree(text).at("/$defs/category/properties/equivalents/properties");

    assertThat(schemes.propertyNames())
        .allSatisfy(
            scheme ->
                assertThat(schemes.path(scheme).path("enum").valueStream())
                    .extracting(JsonNode::stringValue)
                    .containsExactlyInAnyOrderElementsOf(PublicFigures.classes(scheme)));
  }

  @Test
  void refuses_with_the_reader_what_has_the_wrong_shape() {
    List<SmallCodebook> wrong =
        List.of(
            good().with("\"round\",", "\"round\", \"color\": \"x\","),
            good().with("\"linkedTo\": [\"smells\"],", ""),
            good().with("\"multi\": true", "\"multi\": \"true\""),
            good().with("\"code\": \"round\"", "\"code\": \"Round\""),
            good().with("\"version\": \"3\"", "\"version\": \"3.0\""),
            good().with("\"mores\": \"pesten\"", "\"mores\": \"plagen\""),
            good()
                .with(
                    "\"round\", \"label\": {\"nl\": \"n\"",
                    "\"round\", \"label\": {\"nl\": \" \""));

    assertThat(wrong)
        .allSatisfy(
            codebook -> {
              assertThat(codebook.findings()).isNotEmpty();
              assertThat(errors(codebook.json())).isNotEmpty();
            });
  }
}
