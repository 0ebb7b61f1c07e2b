package org.toevertrouwd.directory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Jackson, set so that it takes exactly what the format says, within limits, and guesses nothing.
 */
final class DirectoryMapper {

  /** Most bytes of a file. The bundled one has about a tenth. */
  static final int MAX_BYTES = 1 << 20;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(12)
          .maxStringLength(2_000)
          .maxNameLength(60)
          .maxNumberLength(10)
          .maxDocumentLength(MAX_BYTES)
          .build();

  private DirectoryMapper() {}

  static JsonMapper create() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    JsonMapper.Builder builder =
        JsonMapper.builder(factory)
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withConfigOverride(
                LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)))
            .addMixIn(Scope.class, ScopeFields.class)
            .addModule(codes());
    forbidGuessing(builder);
    return builder.build();
  }

  private static void forbidGuessing(JsonMapper.Builder builder) {
    for (LogicalType type :
        new LogicalType[] {LogicalType.Textual, LogicalType.Integer, LogicalType.Boolean}) {
      builder.withCoercionConfig(
          type,
          coercions -> {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
              coercions.setCoercion(shape, CoercionAction.Fail);
            }
          });
    }
  }

  private static SimpleModule codes() {
    return new SimpleModule()
        .addDeserializer(ServiceCode.class, new ServiceCodeReader())
        .addDeserializer(ServiceKind.class, new CodedReader<>(ServiceKind.class))
        .addDeserializer(Audience.class, new CodedReader<>(Audience.class))
        .addDeserializer(Area.class, new CodedReader<>(Area.class))
        .addKeyDeserializer(FactKind.class, new FactKindReader());
  }

  /** A condition that was left out is not the same as a condition that is not there. */
  private interface ScopeFields {

    @JsonProperty(required = true)
    boolean readForWhom();
  }

  private static final class CodedReader<E extends Enum<E> & Coded> extends ValueDeserializer<E> {

    private final Class<E> type;

    CodedReader(Class<E> type) {
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) {
      return Coded.of(type, parser.getString())
          .orElseThrow(() -> context.weirdStringException("", type, "unknown code"));
    }
  }

  private static final class ServiceCodeReader extends ValueDeserializer<ServiceCode> {

    @Override
    public ServiceCode deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getString();
      if (!ServiceCode.isCode(text)) {
        throw context.weirdStringException("", ServiceCode.class, "not a code");
      }
      return new ServiceCode(text);
    }
  }

  private static final class FactKindReader extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return Coded.of(FactKind.class, key)
          .orElseThrow(() -> context.weirdKeyException(FactKind.class, "", "unknown code"));
    }
  }
}
