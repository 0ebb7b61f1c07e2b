package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.AuditFinding;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.ReachedCell;
import org.toevertrouwd.exchange.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: attacks a package, beside what left before, and says what can be found out. */
@Command(name = "audit")
final class AuditVerb extends Verb {

  @Parameters(paramLabel = "ZIP", descriptionKey = "option.package")
  private Path file = Path.of("");

  @Option(names = "--ledger", paramLabel = "DIR", descriptionKey = "option.ledger")
  private Optional<Path> ledger = Optional.empty();

  private final List<Codebook> codebooks = List.of(BundledCodebook.load());

  AuditVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws IOException {
    byte[] content = bytes(file);
    Audit audit = new Auditor(codebooks).audit(content, earlier(), List.of());
    Outcome outcome = new Outcome().with("verdict", audit.verdict().name());
    outcome.with("refusal", audit.refusal().map(Enum::name).orElse(null));
    outcome.with("readers", audit.readers().stream().sorted().map(PlayedReader::code).toList());
    outcome.with("findings", audit.findings().stream().map(AuditVerb::finding).toList());
    outcome.with("intervals", audit.reached().stream().map(AuditVerb::reached).toList());
    outcome.say(text("audit.verdict." + audit.verdict()));
    audit.refusal().ifPresent(why -> outcome.say(why.text(context().messages().language())));
    audit.findings().forEach(finding -> outcome.say("  " + line(finding)));
    compare(content, audit, outcome);
    return audit.verdict() == Verdict.PASS && agrees(content, audit) ? outcome : outcome.refused();
  }

  private void compare(byte[] content, Audit audit, Outcome outcome) {
    said(content)
        .ifPresent(
            said -> {
              String key =
                  said instanceof AuditStatement.NotTested
                      ? "audit.said-nothing"
                      : audit.agrees(said) ? "audit.agrees" : "audit.differs";
              outcome.with("statementAgrees", audit.agrees(said)).say(text(key));
            });
  }

  private boolean agrees(byte[] content, Audit audit) {
    return said(content).map(audit::agrees).orElse(false);
  }

  private Optional<AuditStatement> said(byte[] content) {
    return switch (new PackageReader(codebooks).read(content)) {
      case Reading.Accepted accepted -> Optional.of(accepted.content().audit());
      case Reading.Refused refused -> Optional.empty();
    };
  }

  private List<byte[]> earlier() throws IOException {
    List<byte[]> files = new ArrayList<>();
    if (ledger.isPresent()) {
      try (Stream<Path> found = Files.list(ledger.get())) {
        for (Path path : found.filter(AuditVerb::isZip).sorted().toList()) {
          files.add(bytes(path));
        }
      }
    }
    return files;
  }

  /** However its name is written: what is passed over in silence is not attacked. */
  private static boolean isZip(Path path) {
    return Files.isRegularFile(path) && path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** One byte more than allowed is enough for the reader to refuse it. */
  private static byte[] bytes(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(PackageReader.MAX_FILE_BYTES + 1);
    }
  }

  private String line(AuditFinding finding) {
    String place = finding.table() + " " + String.join("/", finding.codes());
    String what = text("audit.finding." + finding.kind());
    String reader = text("audit.reader." + finding.reader());
    return text("audit.line", place.strip(), what, reader, text(finding.learns()));
  }

  private String text(Interval interval) {
    return interval.high().isPresent()
        ? interval.low() + "–" + interval.high().getAsLong()
        : text("audit.from", interval.low());
  }

  private static Map<String, @Nullable Object> finding(AuditFinding finding) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("kind", finding.kind().name());
    object.put("reader", finding.reader().code());
    object.putAll(cell(finding.table(), finding.codes(), finding.learns()));
    return object;
  }

  private static Map<String, @Nullable Object> reached(ReachedCell cell) {
    return cell(cell.table(), cell.codes(), cell.interval());
  }

  private static Map<String, @Nullable Object> cell(
      String table, List<String> codes, Interval interval) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("table", table);
    object.put("codes", codes);
    object.put("low", interval.low());
    object.put("high", Hidden.orNull(interval.high()));
    return object;
  }
}
