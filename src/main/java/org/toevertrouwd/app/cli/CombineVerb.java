package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.PublishedCodebooks;
import org.toevertrouwd.exchange.AcceptedPackage;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.RefusedPackage;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.pool.PoolFiles;
import org.toevertrouwd.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code combine}: the bureau adds up the packages of a pool. */
@Command(name = "combine")
final class CombineVerb extends Verb {

  @Parameters(arity = "1..*", paramLabel = "ZIP", descriptionKey = "option.packages")
  private List<Path> packages = List.of();

  @Option(names = "--codebook", paramLabel = "C", descriptionKey = "option.codebooks")
  private List<Path> codebooks = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "option.out-folder")
  private Path out = Path.of("");

  @Option(names = "--public", paramLabel = "DIR", descriptionKey = "option.public")
  private Optional<Path> open = Optional.empty();

  CombineVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, IOException {
    try {
      KnownCodebooks known = known();
      Combined combined =
          Combination.of(packages, known.current(), known.older(), RosterFile.in(out));
      if (combined.accepted().isEmpty()) {
        return nothing(combined);
      }
      PoolFiles.write(out, combined, Language.of(context().messages().language()));
      Outcome outcome = outcome(combined).say(text("combine.written", out));
      return open.isPresent()
          ? new PublicPart(context(), out, open.get()).make(combined, outcome)
          : outcome;
    } catch (RosterFile.UnreadableException e) {
      throw new Refusal("refused.roster", out);
    }
  }

  private KnownCodebooks known() throws Refusal {
    return switch (PublishedCodebooks.read(codebooks)) {
      case PublishedCodebooks.Outcome.Known(var known, var signers) -> {
        signers.forEach(one -> tell(text("codebook.signed", one.fingerprint().text())));
        yield known;
      }
      case PublishedCodebooks.Outcome.Refused(var file, var objections) -> {
        Language language = Language.of(context().messages().language());
        objections.forEach(one -> tell("%s: %s".formatted(file, one.text(language))));
        throw new Refusal("refused.codebook");
      }
    };
  }

  private Outcome nothing(Combined combined) {
    tell(text("combine.nothing"));
    return outcome(combined).refused();
  }

  private Outcome outcome(Combined combined) {
    Outcome outcome =
        new Outcome()
            .with("year", Hidden.orNull(combined.year()))
            .with("accepted", combined.accepted().stream().map(this::accepted).toList())
            .with("refused", combined.refused().stream().map(this::refused).toList())
            .with("missing", combined.missing().stream().map(Confidant::name).toList())
            .with("cells", combined.cells().stream().map(CombineVerb::cell).toList());
    outcome.say(
        text(
            "combine.summary",
            combined.accepted().size(),
            combined.refused().size(),
            combined.missing().size()));
    for (RefusedPackage refused : combined.refused()) {
      outcome.say(
          "  %s: %s"
              .formatted(
                  refused.file().getFileName(),
                  refused.reason().text(context().messages().language())));
    }
    List<String> unaudited =
        combined.accepted().stream()
            .filter(one -> !one.audited() && !one.belowFloor())
            .map(one -> String.valueOf(one.file().getFileName()))
            .toList();
    if (!unaudited.isEmpty()) {
      outcome.say(text("combine.not-audited", String.join(", ", unaudited)));
    }
    return outcome;
  }

  private Map<String, Object> accepted(AcceptedPackage accepted) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", String.valueOf(accepted.file()));
    object.put("signer", accepted.confidant().key().hex());
    object.put("name", accepted.confidant().name());
    object.put("firstSeen", accepted.firstSeen());
    object.put("belowFloor", accepted.belowFloor());
    object.put("audited", accepted.audited());
    return object;
  }

  private Map<String, Object> refused(RefusedPackage refused) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", String.valueOf(refused.file()));
    object.put("reason", refused.reason().name());
    object.put("details", refused.details());
    return object;
  }

  private static Map<String, @Nullable Object> cell(CombinedCell cell) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("table", cell.table());
    object.put("codes", cell.codes());
    object.put("low", cell.low());
    object.put("high", Hidden.orNull(cell.high()));
    return object;
  }
}
