package org.toevertrouwd.app.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedWriter;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.session.OwnerOnlyFile;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.SheetImport;
import org.toevertrouwd.sheets.SheetRefusedException;

/**
 * Plays a year of a small pool: every confidant has a kluis and sends figures, the bureau combines
 * them.
 */
public final class Demonstration {

  /** Sizes of practices in a pool: most are small, a few are large. */
  private static final List<Integer> SIZES = List.of(34, 58, 22, 80, 41, 64, 28, 7, 52, 37, 71, 46);

  private static final int PASSPHRASE_BYTES = 12;

  private final Codebook codebook;
  private final Directory directory;
  private final KluisOptions options;
  private final Clock clock;
  private final SecureRandom secure = new SecureRandom();

  /**
   * A demonstration.
   *
   * @param codebook what to count by
   * @param directory services to refer to
   * @param options of the kluizen
   * @param clock the year before its year is played
   */
  public Demonstration(Codebook codebook, Directory directory, KluisOptions options, Clock clock) {
    this.codebook = codebook;
    this.directory = directory;
    this.options = options;
    this.clock = clock;
  }

  /** Listens to the story while it is played. */
  public interface Listener {

    /** The first confidant made a kluis and brought in last year's registration sheet. */
    void imported(ImportReport report);

    /** A confidant made a kluis and filled it. */
    void filled(int confidant, int dossiers, int conversations);

    /** Her figures left. */
    void released(int confidant, ReleasedFigures figures);

    /** The bureau combined what came in. */
    void combined(Combined combined);
  }

  /** The year that is played. */
  public int year() {
    return LocalDate.now(clock).getYear() - 1;
  }

  /**
   * Plays the year.
   *
   * @param folder new or empty
   * @param confidants how many, from 1
   * @param seed decides every dossier; keys and passphrases are always new
   * @return the files that were made
   */
  public List<Path> play(Path folder, int confidants, long seed, Listener listener)
      throws IOException, KluisException, ReleaseRefusedException, SheetRefusedException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    List<Path> packages = new ArrayList<>();
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int confidant = 1; confidant <= confidants; confidant++) {
      packages.add(confidant(folder, confidant, seeds.nextLong(), listener, files));
    }
    Combined combined = Combination.of(packages, codebook, Roster.empty());
    Path bureau = folder.resolve("bureau");
    CombinedWriter.write(bureau, combined);
    listener.combined(combined);
    try (var written = Files.list(bureau)) {
      files.addAll(written.sorted().toList());
    }
    return List.copyOf(files);
  }

  private Path confidant(Path folder, int confidant, long seed, Listener listener, List<Path> files)
      throws IOException, KluisException, ReleaseRefusedException, SheetRefusedException {
    String name = "confidant-%02d".formatted(confidant);
    Path kluis = folder.resolve(name + ".kluis");
    Path zip = folder.resolve(name + ".figures.zip");
    MadeUpPractice practice =
        new PracticeMaker(seed, services()).make(year(), SIZES.get((confidant - 1) % SIZES.size()));
    files.add(kluis);
    try (OpenKluis open = make(kluis, folder.resolve(name + ".passphrase.txt"), files)) {
      if (confidant == 1) {
        bringIn(open, practice, folder.resolve(name + ".sheet.csv"), listener, files);
      } else {
        PracticeWriter.write(open.store(), practice);
        listener.filled(confidant, practice.dossiers().size(), practice.conversations());
      }
      YearFigures.Leaving leaving =
          new YearFigures(open, codebook, directory, clock)
              .release(year(), Audience.BUREAU, content -> {});
      Files.write(zip, leaving.content());
      listener.released(confidant, leaving.figures());
    }
    files.add(zip);
    return zip;
  }

  /** Makes a kluis, and leaves its passphrase beside it, which nobody should do with a real one. */
  private OpenKluis make(Path kluis, Path secret, List<Path> files)
      throws IOException, KluisException {
    char[] passphrase = passphrase();
    try (OutputStream out = OwnerOnlyFile.create(secret)) {
      out.write(new String(passphrase).getBytes(StandardCharsets.UTF_8));
    }
    files.add(secret);
    OpenKluis.Made made = OpenKluis.create(kluis, passphrase, WorkArea.BE, options);
    Arrays.fill(passphrase, '\0');
    made.recoveryCode().close();
    return made.kluis();
  }

  /** The first confidant comes from a spreadsheet, as most do. */
  private void bringIn(
      OpenKluis open, MadeUpPractice practice, Path sheet, Listener listener, List<Path> files)
      throws IOException, SheetRefusedException {
    Files.write(sheet, new RegistrationSheet(codebook).of(practice));
    files.add(sheet);
    listener.imported(
        new SheetImport(open.store(), codebook, directory, clock).run(sheet, Mapping.none()));
  }

  private List<String> services() {
    return directory.services().stream()
        .filter(service -> service.until().isEmpty())
        .map(Service::code)
        .map(code -> code.value())
        .toList();
  }

  private char[] passphrase() {
    byte[] bytes = new byte[PASSPHRASE_BYTES];
    secure.nextBytes(bytes);
    return HexFormat.ofDelimiter(" ").formatHex(bytes).toCharArray();
  }
}
