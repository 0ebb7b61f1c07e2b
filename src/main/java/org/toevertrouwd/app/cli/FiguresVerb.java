package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.KluisCodebooks;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.release.PackageFile;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.OpenKluis;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figures}: a year as it would leave, as counted, or leaving. */
@Command(name = "figures")
final class FiguresVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
  private int year;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private What what = new What();

  /** Raw figures never leave: the two exclude each other. */
  private static final class What {

    @Option(names = "--raw", descriptionKey = "option.raw")
    private boolean raw;

    @Option(names = "--out", paramLabel = "ZIP", descriptionKey = "option.out-package")
    private Optional<Path> out = Optional.empty();
  }

  FiguresVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    return new Kluizen(context(), this::tell).<Outcome, IOException>open(arguments, this::figures);
  }

  private Outcome figures(OpenKluis kluis) throws Refusal, IOException {
    KnownCodebooks codebooks = KluisCodebooks.of(kluis.store());
    YearFigures figures =
        new YearFigures(kluis, codebooks, BundledDirectory.load(), context().terminal().clock());
    FiguresText text = new FiguresText(codebooks.current(), context());
    if (what.raw) {
      CountedYear counted = figures.counted(year);
      return text.raw(counted);
    }
    if (what.out.isEmpty()) {
      ReleasedFigures leaving = figures.leaving(year, Audience.BUREAU);
      return text.leaving(leaving);
    }
    return release(figures, what.out.get(), text);
  }

  private Outcome release(YearFigures figures, Path out, FiguresText text)
      throws Refusal, IOException {
    try (PackageFile file = PackageFile.at(out)) {
      ReleasedFigures left = figures.release(year, Audience.BUREAU, file::fill).figures();
      file.publish();
      return text.leaving(left).say(text("figures.released", out));
    } catch (ReleaseRefusedException e) {
      throw new Refusal("refused.release." + e.reason().name(), String.valueOf(year));
    } catch (FileAlreadyExistsException e) {
      throw new Refusal("refused.file-exists", out);
    } catch (NoSuchFileException e) {
      throw new Refusal("refused.folder-missing", e.getFile());
    } catch (PackageFile.StayedBesideException e) {
      throw new Refusal("refused.package-beside", e.beside());
    }
  }
}
