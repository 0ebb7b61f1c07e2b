import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ types of the tables: {@code MIGRATIONS TARGET}. Flyway runs the migrations on an
 * empty file, and the generator reads that. Nothing happens while the migrations are those of the
 * last run.
 */
final class JooqTypes {

  private static final String PACKAGE = "org.toevertrouwd.store.schema";

  private JooqTypes() {}

  public static void main(String[] arguments) throws Exception {
    Path migrations = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    String fingerprint = fingerprint(migrations);
    Path stamp = target.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
      return;
    }
    Files.createDirectories(target);
    Path schema = target.resolveSibling("schema.sqlite");
    Files.deleteIfExists(schema);
    String url = "jdbc:sqlite:" + schema.toAbsolutePath();
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("filesystem:" + migrations.toAbsolutePath())
        .load()
        .migrate();
    generate(url, target);
    Files.writeString(stamp, fingerprint);
  }

  private static void generate(String url, Path target) throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                            .withExcludes(
                                "flyway_schema_history|sqlite_.*|.*_search|.*_(data|idx|content|docsize|config)")
                            .withForcedTypes(columnTypes()))
                    .withGenerate(
                        new Generate()
                            .withRecords(true)
                            .withPojos(false)
                            .withDaos(false)
                            .withJavadoc(false))
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(target.toString()))));
  }

  /** What a column holds, by how it is named; the migrations say how it is written. */
  private static List<ForcedType> columnTypes() {
    String values = "org.toevertrouwd.store.values.ColumnValues::";
    String identities =
        "id|blob_id|subject|dossier|conversation|reporter|organisation|situation|mandate|supervision";
    return List.of(
        column("java.util.UUID", identities, values + "uuid", values + "bytes"),
        column("java.time.Instant", ".*_at", values + "instant", values + "text"),
        column(
            "java.time.LocalDate",
            ".*_on",
            "java.time.LocalDate::parse",
            "java.time.LocalDate::toString"),
        column(
            "java.time.LocalTime",
            "start_time",
            "java.time.LocalTime::parse",
            "java.time.LocalTime::toString"),
        new ForcedType().withName("BIGINT").withIncludeExpression(".*\\.length"),
        new ForcedType()
            .withName("BOOLEAN")
            .withIncludeExpression(
                ".*\\.(welfare_act|earlier_confidant_counts|example|warm|hidden"
                    + "|told_can_come_back|aftercare)"));
  }

  private static ForcedType column(String type, String names, String from, String to) {
    return new ForcedType()
        .withUserType(type)
        .withLambdaConverter(new LambdaConverter().withFrom(from).withTo(to))
        .withIncludeExpression(".*\\.(" + names + ")");
  }

  private static String fingerprint(Path migrations) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> files;
    try (var found = Files.list(migrations)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(bytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
