package org.toevertrouwd.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.toevertrouwd.app.window.Surroundings;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.PreferencesFile;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.FxDelays;

/**
 * A computer for a journey: its own folder, a clock that moves when the test says so, passphrases
 * that cost nothing to check, and a person who chooses what the test said she would.
 */
public final class World extends Clock implements Choosers {

  /** Opens every kluis of a journey. */
  public static final String PASSPHRASE = "stoel regen kaas trein boom";

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  /** What the person will choose, in order; when there is nothing left, nothing. */
  public final Deque<Path> chosen = new ConcurrentLinkedDeque<>();

  /** The way to the disk; a test may make it fail. */
  public KluisFiles files = KluisFiles.system();

  private final Path folder;
  private volatile Instant now = Instant.parse("2026-11-20T13:12:00Z");

  /** A computer with an empty folder, on a Friday afternoon in November. */
  public World(Path folder) {
    this.folder = folder;
  }

  /** A file in the folder of the journey. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Where this computer remembers things. */
  public Path settings() {
    return folder.resolve("settings");
  }

  /** How kluizen are made and opened here. */
  public KluisOptions options() {
    return new KluisOptions(KeyDerivation.cheapForTestsOnly(), this, "journeys", files);
  }

  /** What the window is given. */
  public Surroundings surroundings() {
    return new Surroundings(
        settings(), this, Locale.forLanguageTag("nl-BE"), options(), this, new FxDelays());
  }

  /** A new kluis, open; it opens with {@link #PASSPHRASE}. */
  public OpenKluis make(Path file) throws KluisException {
    OpenKluis.Made made = OpenKluis.create(file, PASSPHRASE.toCharArray(), WorkArea.BE, options());
    made.recoveryCode().close();
    return made.kluis();
  }

  /** This computer had these open before, the last one first: the window begins with it. */
  public void hadOpen(Path... files) {
    PreferencesFile preferences = new PreferencesFile(settings(), this);
    for (int i = files.length - 1; i >= 0; i--) {
      preferences.save(preferences.load().opened(files[i]));
    }
  }

  /** The day it is here. */
  public LocalDate today() {
    return LocalDate.now(this);
  }

  /** Time passes. */
  public void passes(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Optional<Path> save(String title, String name, Kind kind) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
