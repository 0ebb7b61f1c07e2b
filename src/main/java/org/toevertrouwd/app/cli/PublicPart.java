package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.pool.AuditedFile;
import org.toevertrouwd.pool.PublicFiles;
import org.toevertrouwd.pool.PublicVersion;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.release.ProgramVersion;

/** The part of {@code combine} that makes what everybody may see, once a year. */
final class PublicPart {

  private static final int THRESHOLD = Audience.PUBLIC.leastThreshold();

  private final Context context;
  private final Path bureau;
  private final Path folder;

  /**
   * For one pool.
   *
   * @param bureau where the roster is, which remembers that it was made
   * @param folder where it goes
   */
  PublicPart(Context context, Path bureau, Path folder) {
    this.context = context;
    this.bureau = bureau;
    this.folder = folder;
  }

  /** Makes it and adds to an outcome what came of it. */
  Outcome make(Combined combined, Outcome outcome) throws IOException {
    int year = combined.year().orElse(0);
    if (PublicFiles.there(folder, year) || PublicFiles.there(bureau, year)) {
      return refused(outcome, "ALREADY");
    }
    return switch (versions().make(combined, THRESHOLD)) {
      case PublicVersion.Nothing(PublicVersion.Why why) -> refused(outcome, why.name());
      case PublicVersion.Ready ready -> {
        PublicFiles.remember(bureau, ready);
        PublicFiles.write(folder, ready, combined.codebook());
        yield written(outcome, ready);
      }
    };
  }

  private static PublicVersion versions() {
    return new PublicVersion(
        new ExactSuppression(Effort.normal()), new AuditedFile(), ProgramVersion.generator());
  }

  private Outcome refused(Outcome outcome, String why) {
    return outcome
        .with("public", Map.of("outcome", why))
        .say(context.text("combine.public." + why))
        .refused();
  }

  private Outcome written(Outcome outcome, PublicVersion.Ready ready) {
    long numbers =
        ready.figures().tables().stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> cell.value().isPresent())
            .count();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("outcome", "READY");
    said.put("threshold", ready.threshold());
    said.put("numbers", numbers);
    return outcome
        .with("public", said)
        .say(context.text("combine.public.written", folder, numbers));
  }
}
