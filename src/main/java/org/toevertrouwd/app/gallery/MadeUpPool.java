package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.toevertrouwd.app.demo.Demonstration;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.release.ProgramVersion;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.SheetRefusedException;

/**
 * Yearly returns of a made-up pool in a folder for the moment: most are fine, one was cut off on
 * its way, one came twice, and of one confidant there is none.
 *
 * @param roster the folder with the list of participants of an earlier result
 * @param packages the folder with the returns
 */
record MadeUpPool(Path roster, Path packages) {

  private static final int CONFIDANTS = 10;
  private static final long SEED = 11;
  private static final List<String> REGIONS =
      List.of(
          "Antwerpen",
          "Gent",
          "Brussel",
          "Leuven",
          "Hasselt",
          "Brugge",
          "Mechelen",
          "Kortrijk",
          "Aalst",
          "Turnhout");

  /** Of kluizen that protect nothing. */
  static KluisOptions options() {
    return new KluisOptions(
        KeyDerivation.cheapForTestsOnly(),
        GalleryPractice.CLOCK,
        ProgramVersion.generator(),
        KluisFiles.system());
  }

  /** Makes the returns; the kluizen they came from are thrown away. */
  static MadeUpPool make() {
    try {
      Path folder = Files.createTempDirectory("toevertrouwd-pool-");
      new Demonstration(
              BundledCodebook.load(), BundledDirectory.load(), options(), GalleryPractice.CLOCK)
          .play(folder, CONFIDANTS, SEED, new Silent());
      Path packages = Files.createDirectory(folder.resolve("jaaropgaven"));
      gather(folder, packages);
      name(folder.resolve("bureau").resolve(RosterFile.NAME));
      forget(folder);
      return new MadeUpPool(folder.resolve("bureau"), packages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (KluisException | ReleaseRefusedException | SheetRefusedException e) {
      throw new IllegalStateException("a made-up pool is always complete", e);
    }
  }

  private static void gather(Path folder, Path packages) throws IOException {
    List<Path> zips = with(folder, ".figures.zip");
    for (int i = 0; i < zips.size(); i++) {
      byte[] content = Files.readAllBytes(zips.get(i));
      String name = "jaaropgave-" + REGIONS.get(i).toLowerCase(Locale.ROOT);
      if (i == 1) {
        Files.write(packages.resolve(name + " (2).zip"), content);
      }
      if (i == 4) {
        content = Arrays.copyOf(content, content.length / 2);
      }
      if (i < zips.size() - 1) {
        Files.write(packages.resolve(name + ".zip"), content);
      }
    }
  }

  /** The bureau gave everybody a name. */
  private static void name(Path roster) throws IOException {
    Iterator<String> names = REGIONS.iterator();
    Matcher lines =
        Pattern.compile("(\"name\"\\s*:\\s*)\"[^\"]*\"").matcher(Files.readString(roster));
    Files.writeString(
        roster, lines.replaceAll(line -> line.group(1) + "\"Pool " + names.next() + "\""));
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        file.toFile().deleteOnExit();
      }
    }
    for (Path kluis : with(folder, "")) {
      Files.delete(kluis);
    }
  }

  private static List<Path> with(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }

  /** Nobody listens. */
  private record Silent() implements Demonstration.Listener {

    @Override
    public void imported(ImportReport report) {}

    @Override
    public void filled(int confidant, int dossiers, int conversations) {}

    @Override
    public void released(int confidant, ReleasedFigures figures) {}

    @Override
    public void combined(Combined combined) {}
  }
}
