package org.toevertrouwd.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.input.KeyCode;
import org.toevertrouwd.ui.desk.Place;

/** What a person waits for at the window, with ten years of dossiers in the kluis. */
final class WindowBench {

  /** What is measured at the window. */
  static final String[] NAMES = {
    "unlock-13MiB", "screen-change", "dossier-open", "conversation-open", "fx-stall"
  };

  /** Longer than the search waits for another letter. */
  private static final Duration THINKING = Duration.ofMillis(200);

  private static final List<String> SECTIONS =
      List.of(
          "dossiers", "directory", "supervision", "organisations", "figures", "settings", "today");

  private static final int MINUTES = 60;

  private final Practice practice;
  private final BenchWindow window;
  private final SplittableRandom random = new SplittableRandom(4);
  private int section;

  private WindowBench(Practice practice, BenchWindow window) {
    this.practice = practice;
    this.window = window;
  }

  /** A window with a kluis that is locked. */
  static WindowBench with(Practice practice, Path folder) throws Exception {
    practice.lock();
    Path settings = Files.createDirectories(folder.resolve("settings"));
    return new WindowBench(practice, BenchWindow.shown(settings));
  }

  /** From the key to a painted Vandaag; deriving the key from the passphrase is left out. */
  void unlock() throws Exception {
    practice.unlock();
    window.open(practice.kluis(), practice.file());
  }

  void lock() throws Exception {
    window.lock();
  }

  /** From a click on the rail to a page that is read and painted, each part in turn. */
  void changeScreen() throws Exception {
    window.go(SECTIONS.get(section++ % SECTIONS.size()));
  }

  /** A dossier of any age, read and painted. */
  void openDossier() throws Exception {
    window.go(new Place.OneDossier(any(practice.dossiers())));
  }

  /** A conversation of any age, read and painted. */
  void openConversation() throws Exception {
    window.go(new Place.OneConversation(any(practice.notes())));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * The longest time between two pulses in each minute of an hour of work: a new conversation, a
   * page of typing, searching letter by letter, going to another part. What a person takes a minute
   * for is done as fast as the window follows.
   */
  Measured stalls() throws Exception {
    BenchWindow.Pulses pulses = window.pulses();
    minute();
    pulses.longest();
    double[] longest = new double[MINUTES];
    for (int minute = 0; minute < MINUTES; minute++) {
      minute();
      longest[minute] = pulses.longest();
    }
    return Measured.of(longest);
  }

  private void minute() throws Exception {
    window.press(KeyCode.N);
    window.settled();
    type(Longer.word(random) + " " + Longer.word(random) + " " + Longer.word(random));
    window.press(KeyCode.S);
    window.press(KeyCode.F);
    window.settled();
    type(Longer.word(random).substring(0, 3));
    Thread.sleep(THINKING);
    window.settled();
    changeScreen();
    openDossier();
  }

  private void type(String text) throws Exception {
    window.empty();
    for (int i = 0; i < text.length(); i++) {
      window.type(text.substring(i, i + 1));
    }
  }

  void close() throws Exception {
    window.close();
  }
}
