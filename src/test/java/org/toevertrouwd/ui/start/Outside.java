package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** Before a kluis is open, in a test: an entrance that writes down where one went. */
final class Outside implements Entrance {

  static final String PASSPHRASE = "stoel regen kaas trein boom";

  final Stand stand = new Stand();
  final List<String> went = new ArrayList<>();
  Optional<OpenKluis> opened = Optional.empty();
  Optional<Place> first = Optional.empty();

  private final Path folder;

  Outside(Path folder) {
    this.folder = folder;
  }

  Doorway doorway() {
    return new Doorway(stand.kit(), this, options(), known(), List.of());
  }

  static KluisOptions options() {
    return new KluisOptions(
        KeyDerivation.cheapForTestsOnly(), Kluizen.CLOCK, "tests", KluisFiles.system());
  }

  KnownKluizen known() {
    return new KnownKluizen(folder.resolve("settings"), Kluizen.CLOCK);
  }

  Path file() {
    return folder.resolve("praktijk.kluis");
  }

  /** A kluis at {@link #file()}, open, with its recovery code. */
  OpenKluis.Made make() throws KluisException {
    return OpenKluis.create(file(), PASSPHRASE.toCharArray(), WorkArea.BE, options());
  }

  /** Closes what was opened. */
  void close() {
    opened.ifPresent(OpenKluis::close);
  }

  @Override
  public void start() {
    went.add("start");
  }

  @Override
  public void setUp() {
    went.add("setUp");
  }

  @Override
  public void unlock(Path kluis) {
    went.add("unlock " + kluis.getFileName());
  }

  @Override
  public void bureau() {
    went.add("bureau");
  }

  @Override
  public void speak(Language language) {
    went.add(language.code());
  }

  @Override
  public void forget(Path kluis) {
    went.add("forget " + kluis.getFileName());
  }

  @Override
  public void opened(OpenKluis kluis, Path file, Place place) {
    opened = Optional.of(kluis);
    first = Optional.of(place);
  }
}
