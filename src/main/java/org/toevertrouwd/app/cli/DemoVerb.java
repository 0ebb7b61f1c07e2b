package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toevertrouwd.app.demo.Demonstration;
import org.toevertrouwd.app.gallery.Exhibition;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.SheetRefusedException;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a year of a small pool with made-up dossiers, told step by step. */
@Command(name = "demo")
final class DemoVerb extends Verb {

  private static final int MOST = 500;

  /** The table of the bureau that the story shows. */
  private static final String SHOWN = "cases-discipline";

  private static final String DIMENSION = "discipline";

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
      List<Path> files =
          new ArrayList<>(demonstration.play(out, confidants, seed, new Story(codebook)));
      files.addAll(screens(codebook));
      return new Outcome()
          .with("files", files.stream().map(Path::toString).toList())
          .say(text("demo.end", files.size(), out));
    } catch (SheetRefusedException e) {
      throw new Refusal("refused.sheet", e.text(Locale.of(context().messages().language())));
    } catch (ReleaseRefusedException e) {
      throw new Refusal(
          "refused.release." + e.reason().name(), String.valueOf(demonstration.year()));
    }
  }

  private List<Path> screens(Codebook codebook) throws IOException, KluisException {
    Path folder = out.resolve("screens");
    Language language = Language.of(context().messages().language());
    Reference reference = new Reference(codebook, BundledDirectory.load());
    List<Path> drawn = Exhibition.write(folder, reference, language);
    tell(text("demo.screens", drawn.size(), folder));
    return drawn;
  }

  /** Tells the story while it is played. */
  private final class Story implements Demonstration.Listener {

    private final Codebook codebook;

    Story(Codebook codebook) {
      this.codebook = codebook;
    }

    @Override
    public void imported(ImportReport report) {
      tell(text("demo.imported", report.rows(), report.imported(), report.unmapped().size()));
    }

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
      combined.cells().stream()
          .filter(cell -> cell.table().equals(SHOWN))
          .forEach(cell -> tell("    " + line(cell)));
    }

    private String line(CombinedCell cell) {
      String code = cell.codes().getFirst();
      String label =
          codebook.dimension(DIMENSION).orElseThrow().category(code).stream()
              .map(category -> category.label().in(context().messages().language()))
              .findFirst()
              .orElse(text("figures.total"));
      String high = cell.high().isPresent() ? String.valueOf(cell.high().getAsLong()) : "?";
      return cell.exact()
          ? "%-36s %d".formatted(label, cell.low())
          : text("demo.interval", "%-36s".formatted(label), cell.low(), high);
    }
  }
}
