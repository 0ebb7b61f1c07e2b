package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.toevertrouwd.app.demo.Demonstration;
import org.toevertrouwd.app.release.ReleaseRefusedException;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KluisException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a year of a small pool with made-up dossiers, told step by step. */
@Command(name = "demo")
final class DemoVerb extends Verb {

  private static final int MOST = 500;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "option.out-folder")
  private Path out = Path.of("");

  @Option(names = "--confidants", defaultValue = "12", descriptionKey = "option.confidants")
  private int confidants;

  @Option(names = "--seed", defaultValue = "1", descriptionKey = "option.seed")
  private long seed;

  DemoVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    if (confidants < 1 || confidants > MOST) {
      throw new Refusal("refused.confidants", MOST);
    }
    Codebook codebook = BundledCodebook.load();
    Demonstration demonstration =
        new Demonstration(
            codebook,
            BundledDirectory.load(),
            context().kluisOptions(),
            context().terminal().clock());
    DemoFolder folder = new DemoFolder(out);
    folder.prepare();
    tell(text("demo.begin", confidants, String.valueOf(demonstration.year())));
    try {
      List<Path> files = demonstration.play(out, confidants, seed, new Story());
      return new Outcome()
          .with("files", files.stream().map(Path::toString).toList())
          .say(text("demo.end", files.size(), out));
    } catch (ReleaseRefusedException e) {
      throw new Refusal(
          "refused.release." + e.reason().name(), String.valueOf(demonstration.year()));
    }
  }

  /** Tells the story while it is played. */
  private final class Story implements Demonstration.Listener {

    @Override
    public void filled(int confidant, int dossiers, int conversations) {
      tell(text("demo.filled", confidant, dossiers, conversations));
    }

    @Override
    public void released(int confidant, ReleasedFigures figures) {
      if (figures.figures().belowFloor()) {
        tell(text("demo.below-floor", 2 * figures.threshold()));
        return;
      }
      int tables = figures.figures().tables().size();
      tell(
          text("demo.released", tables - figures.stayedHome().size(), figures.stayedHome().size()));
    }

    @Override
    public void combined(Combined combined) {
      long exact = combined.cells().stream().filter(CombinedCell::exact).count();
      tell(
          text(
              "demo.combined", combined.accepted().size(), exact, combined.cells().size() - exact));
    }
  }
}
