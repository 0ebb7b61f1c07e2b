package org.toevertrouwd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.release.YearFigures;

/** Packages of many confidants: ten different practices, each signed by many keys. */
final class Pool {

  private static final int DIFFERENT = 10;

  private final Path folder;
  private final int year;
  private final Codebook codebook = BundledCodebook.load();

  Pool(Path folder, int year) {
    this.folder = folder;
    this.year = year;
  }

  List<Path> packages(int number) throws IOException, KluisException {
    List<Figures> figures = new ArrayList<>();
    try (Practice practice = Practice.empty(folder, "pool")) {
      for (int i = 0; i < DIFFERENT; i++) {
        practice.addYear(year - i);
        figures.add(leaving(practice, year - i));
      }
    }
    ReleaseTerms terms =
        new ReleaseTerms(5, Audience.BUREAU, ReleaseMode.OPEN, "toevertrouwd 0.1.0");
    List<Path> packages = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      try (SigningKey key = SigningKey.generate()) {
        Figures one = figures.get(i % DIFFERENT);
        Figures sameYear = new Figures(year, one.codebook(), one.belowFloor(), one.tables());
        byte[] content = new PackageWriter(codebook).write(sameYear, terms, key);
        packages.add(Files.write(folder.resolve("package-%03d.zip".formatted(i)), content));
      }
    }
    return packages;
  }

  private Figures leaving(Practice practice, int of) {
    return new YearFigures(practice.kluis(), codebook, BundledDirectory.load(), Clock.systemUTC())
        .leaving(of, Audience.BUREAU)
        .figures();
  }
}
