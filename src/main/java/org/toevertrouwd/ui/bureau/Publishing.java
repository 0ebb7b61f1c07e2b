package org.toevertrouwd.ui.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.BiConsumer;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.pool.AuditedFile;
import org.toevertrouwd.pool.PublicFiles;
import org.toevertrouwd.pool.PublicVersion;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.ProgramVersion;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/** Makes what everybody may see of a pool, and writes it into a folder. */
final class Publishing {

  private final Kit kit;
  private final Wording wording;
  private final BiConsumer<String, Job<?>> lasting;

  /**
   * For one window.
   *
   * @param lasting starts a job that may be stopped and is shown when it lasts
   */
  Publishing(Kit kit, BiConsumer<String, Job<?>> lasting) {
    this.kit = kit;
    this.wording = kit.wording(Publishing.class);
    this.lasting = lasting;
  }

  /** What came of it. */
  private sealed interface End {}

  private record Written(long numbers) implements End {}

  private record Not(String key) implements End {}

  /** Asks for a folder and makes the public version in it, once a year. */
  void publish(Combined combined) {
    kit.choosers()
        .folder(wording.text("public.choose"))
        .ifPresent(
            folder ->
                lasting.accept(
                    wording.text("public.making"),
                    kit.jobs()
                        .longJob(progress -> work(combined, folder, progress))
                        .then(this::tell)));
  }

  private static End work(Combined combined, Path folder, Progress progress) throws IOException {
    if (PublicFiles.there(folder, combined.year().orElse(0))) {
      return new Not("public.already");
    }
    PublicVersion versions =
        new PublicVersion(
            new ExactSuppression(Effort.normal()), new AuditedFile(), ProgramVersion.generator());
    Seed seed = Seed.draw(new SecureRandom());
    return switch (versions.make(combined, Audience.PUBLIC.leastThreshold(), seed)) {
      case PublicVersion.Nothing(PublicVersion.Why why) -> new Not("public." + why);
      case PublicVersion.Ready ready -> {
        progress.at(1);
        PublicFiles.write(folder, ready, combined.codebook());
        yield new Written(
            ready.figures().tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.value().isPresent())
                .count());
      }
    };
  }

  private void tell(End end) {
    switch (end) {
      case Written(long numbers) -> kit.dialogs().done(wording.text("public.done", numbers));
      case Not(String key) -> kit.dialogs().problem(wording.text(key), wording.text(key + ".what"));
    }
  }
}
