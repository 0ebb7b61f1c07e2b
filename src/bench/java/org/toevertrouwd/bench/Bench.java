package org.toevertrouwd.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.toevertrouwd.casework.SearchRepository;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.kluis.AesGcmWarmUp;
import org.toevertrouwd.pool.PoolFiles;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;
import org.toevertrouwd.release.ReleaseRefusedException;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.wording.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what a person waits for and writes {@code bench.json}: one object, name to {@code p50},
 * {@code p95} (both in milliseconds) and {@code runs}; {@code share-kept} says what it counts.
 */
final class Bench {

  private static final long MIB = 1 << 20;
  private static final int YEAR = 2025;
  private static final int STARTS = 25;
  private static final String START = "start-lock-screen";

  private final Map<String, Object> results = new LinkedHashMap<>();
  private final Path folder;
  private final Wanted wanted;

  private Bench(Path folder, Wanted wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws Exception {
    Path result = Path.of(arguments[0]).toAbsolutePath();
    Path target = Objects.requireNonNull(result.getParent());
    // Beside the result and not in the temporary folder, which may be in memory: the disk is part
    // of what is measured.
    Path folder = Files.createTempDirectory(target, "bench-");
    try {
      Bench bench = new Bench(folder, Wanted.from(System.getProperty("bench.only", "")));
      bench.measureStart(target);
      bench.run();
      Files.writeString(
          result,
          JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(bench.results));
    } finally {
      try (var left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void run() throws Exception {
    AesGcmWarmUp.start();
    if (wanted.any("commit-13MiB", "open-13MiB")) {
      try (Practice practice = Practice.empty(folder, "ten-years").growToBytes(13 * MIB)) {
        measure("commit-13MiB", 200, practice::addConversation);
        measureOpening(practice);
      }
    }
    if (wanted.any("commit-50MiB")) {
      try (Practice practice = Practice.empty(folder, "forty-years").growToBytes(50 * MIB)) {
        measure("commit-50MiB", 100, practice::addConversation);
      }
    }
    measureSearching();
    measureFigures();
    measureProtecting();
    measureKept();
    measureOneWay();
    measureCombining();
    measurePublic();
    if (wanted.any("audit-400")) {
      result("audit-400", new AuditBench().measure(40));
    }
    measureWindow();
  }

  /** First, while nothing else fills the memory of the computer. */
  private void measureStart(Path target) throws Exception {
    if (!wanted.any(START)) {
      return;
    }
    Optional<String> missing = Start.missing(target);
    if (missing.isPresent()) {
      System.out.printf("%s: left out, there is no %s%n", START, missing.get());
      return;
    }
    Path settings = Files.createDirectory(folder.resolve("settings"));
    Practice.empty(folder, "start").close();
    result(START, new Start(target, settings, folder.resolve("start.kluis")).measure(STARTS));
  }

  private void measureWindow() throws Exception {
    if (!wanted.any(WindowBench.NAMES)) {
      return;
    }
    try (Practice practice = Practice.empty(folder, "window").growToBytes(13 * MIB)) {
      WindowBench window = WindowBench.with(practice, folder);
      measure("unlock-13MiB", 20, window::unlock, window::lock);
      window.unlock();
      measure("screen-change", 140, window::changeScreen);
      measure("dossier-open", 40, window::openDossier);
      measure("conversation-open", 40, window::openConversation);
      if (wanted.any("fx-stall")) {
        result("fx-stall", window.stalls());
      }
      window.lock();
      window.close();
    }
  }

  private void measureOpening(Practice practice) throws Exception {
    practice.lock();
    measure("open-13MiB", 40, practice::unlock, practice::lock);
    practice.unlock();
  }

  private void measureSearching() throws Exception {
    if (!wanted.any("search-2500", "search-10000")) {
      return;
    }
    try (Practice practice = Practice.empty(folder, "search").growToConversations(2_500)) {
      measureSearch("search-2500", practice);
      if (wanted.any("search-10000")) {
        measureSearch("search-10000", practice.growToConversations(10_000));
      }
    }
  }

  private void measureSearch(String name, Practice practice) throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    measure(
        name,
        300,
        () -> {
          // As typed: two words, the second not finished.
          String second = Longer.word(random);
          String typed = Longer.word(random) + " " + second.substring(0, 1 + second.length() / 2);
          practice
              .kluis()
              .store()
              .read(transaction -> new SearchRepository(transaction).conversations(typed, 50));
        });
  }

  private void measureFigures() throws Exception {
    measureLooking();
    if (!wanted.any("figures-80", "release-80")) {
      return;
    }
    try (Practice practice = Practice.empty(folder, "year")) {
      practice.addYear(YEAR);
      measureFigures(practice);
    }
  }

  /** The first look at a year after something was saved: 2,500 dossiers over ten years. */
  private void measureLooking() throws Exception {
    if (!wanted.any("figures-look-2500")) {
      return;
    }
    try (Practice practice = Practice.empty(folder, "years")) {
      for (int year = YEAR - 9; year <= YEAR; year++) {
        practice.addYear(year, 250);
      }
      YearFigures figures =
          new YearFigures(
              practice.kluis(), BundledCodebook.load(), BundledDirectory.load(), Clock.systemUTC());
      Measured.Action look =
          () -> {
            figures.years();
            figures.counted(YEAR);
          };
      measure("figures-look-2500", 40, look, practice::addConversation);
    }
  }

  private void measureFigures(Practice practice) throws Exception {
    YearFigures figures =
        new YearFigures(
            practice.kluis(), BundledCodebook.load(), BundledDirectory.load(), Clock.systemUTC());
    measure("figures-80", 100, () -> figures.leaving(YEAR, Audience.BUREAU));
    measure("release-80", 20, () -> releaseAndUndo(figures));
  }

  /** The straight line up to the moment something would leave: protected, packed and audited. */
  private static void releaseAndUndo(YearFigures figures) throws ReleaseRefusedException {
    try {
      figures.release(
          YEAR,
          Audience.BUREAU,
          content -> {
            throw new CancellationException();
          });
    } catch (CancellationException _) {
      // So that it can be measured again.
    }
  }

  /** The whole bundled layout of a year, with rules and readers; and one bare system as large. */
  private void measureProtecting() throws Exception {
    Suppressor engine = new ExactSuppression(Effort.normal());
    if (wanted.any("protect-400")) {
      List<List<LinkedSystem>> years = LayoutSystems.years(20);
      Iterator<List<LinkedSystem>> year =
          Stream.generate(() -> years).flatMap(List::stream).iterator();
      measure("protect-400", years.size(), () -> year.next().forEach(engine::suppress));
    }
    List<LinkedSystem> systems = LongStream.range(0, 20).mapToObj(LinkedTables::of).toList();
    Iterator<LinkedSystem> next = Stream.generate(() -> systems).flatMap(List::stream).iterator();
    measure("protect-400-bare", systems.size(), () -> requireProven(engine.suppress(next.next())));
  }

  private static void requireProven(Suppression found) {
    if (!(found instanceof Suppression.Proven)) {
      throw new IllegalStateException("not proven");
    }
  }

  /** What leaves of a year at T = 5, and the time of protecting its whole layout. */
  private void measureKept() {
    if (!wanted.any("share-kept")) {
      return;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("generator", "bench: " + BenchYear.DESCRIPTION);
    kept.put(
        "counted",
        "per cent of the mass of all one-way tables of cases, 20 years of each size; 'enough' is"
            + " what stands in cells of T reporters or more");
    for (int dossiers : new int[] {20, 40, 80}) {
      ShareKept.Kept one = new ShareKept().of(dossiers, 20);
      kept.put(Integer.toString(dossiers), one);
      System.out.printf(
          "share-kept-%d    %.1f %% of %.1f %%; %.1f two-way tables; p95 %.0f ms%n",
          dossiers, one.kept(), one.enough(), one.twoWay(), one.time().p95());
    }
    results.put("share-kept", kept);
  }

  /** The one-way tables of a year of 80 dossiers. */
  private void measureOneWay() throws Exception {
    if (!wanted.any("release-one-way")) {
      return;
    }
    Codebook all = BundledCodebook.load();
    Codebook oneWay =
        new Codebook(
            all.id(),
            all.version(),
            all.sha256(),
            all.dimensions(),
            all.layout().stream().filter(table -> table.axes().size() == 1).toList());
    List<CountedYear> years =
        LongStream.rangeClosed(1, 20).mapToObj(seed -> BenchYear.of(oneWay, 80, seed)).toList();
    Iterator<CountedYear> next = Stream.generate(() -> years).flatMap(List::stream).iterator();
    measure("release-one-way", 60, () -> ShareKept.released(oneWay, next.next(), 1));
  }

  /** What everybody may see of pools of packages at T = 5, in per cent. */
  private void measurePublic() throws Exception {
    if (!wanted.any("public-kept")) {
      return;
    }
    PublicKept kept = new PublicKept(folder);
    for (int confidants : new int[] {12, 40, 100}) {
      PublicKept.Kept one = kept.of(confidants);
      result("public-kept-" + confidants, Measured.of(new double[] {one.milliseconds()}));
      System.out.printf(
          "public-kept-%d: %s, %.1f %% of all in %d tables; the bureau knows %.1f %% exactly, and"
              + " %.1f %% at least%n",
          confidants, one.outcome(), one.everybody(), one.tables(), one.bureau(), one.least());
    }
  }

  private void measureCombining() throws Exception {
    if (!wanted.any("combine-500")) {
      return;
    }
    List<Path> packages = new Pool(folder, YEAR).packages(500);
    measure(
        "combine-500",
        10,
        () ->
            PoolFiles.write(
                folder.resolve("combined"),
                Combination.of(packages, BundledCodebook.load(), Roster.empty()),
                Language.NL));
  }

  private void measure(String name, int runs, Measured.Action action) throws Exception {
    measure(name, runs, action, () -> {});
  }

  private void measure(String name, int runs, Measured.Action action, Measured.Action after)
      throws Exception {
    if (wanted.any(name)) {
      result(name, Measured.of(runs, action, after));
    }
  }

  private void result(String name, Measured measured) {
    results.put(name, measured);
    System.out.printf("%-16s p50 %8.2f ms  p95 %8.2f ms%n", name, measured.p50(), measured.p95());
  }
}
