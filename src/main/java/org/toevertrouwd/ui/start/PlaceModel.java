package org.toevertrouwd.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.ui.kit.Jobs;

/** Where a new kluis will live. The disk is only looked at; nothing is written yet. */
final class PlaceModel {

  private static final int TRIES = 99;

  /** Folders that a service keeps alike on several computers, by how they are called. */
  private static final List<String> SYNCHRONISED =
      List.of(
          "OneDrive",
          "Dropbox",
          "Google Drive",
          "GoogleDrive",
          "iCloud",
          "Mobile Documents",
          "Nextcloud",
          "ownCloud",
          "Proton Drive",
          "pCloud",
          "Tresorit",
          "STACK");

  /** What is at a place. */
  enum State {
    /** Not known yet. */
    LOOKING,
    /** Nothing, in a folder that can be written to. */
    FREE,
    /** A file, which will be left alone. */
    TAKEN,
    /** No folder. */
    NO_FOLDER,
    /** A folder in which nothing can be made. */
    CLOSED
  }

  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Path> file;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);

  /**
   * Begins with a suggestion.
   *
   * @param name of the file, without its ending
   */
  PlaceModel(Jobs jobs, Path folder, String name) {
    this.jobs = jobs;
    this.file = new ReadOnlyObjectWrapper<>(KluisFile.withEnding(folder.resolve(name)));
    jobs.job(() -> free(folder, name)).then(this::choose).start();
  }

  /** The usual folder for documents of a person, or her home if there is none. */
  static Path documents(Path home) {
    return List.of("Documents", "Documenten").stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home);
  }

  ReadOnlyObjectProperty<Path> file() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** The service that synchronises the folder, if its name tells. */
  Optional<String> synchronisedBy() {
    String folder = String.valueOf(file.get().getParent()).toLowerCase(Locale.ROOT);
    return SYNCHRONISED.stream()
        .filter(service -> folder.contains(service.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Chooses a place, and looks what is there. */
  void choose(Path wanted) {
    Path place = KluisFile.withEnding(wanted.toAbsolutePath());
    file.set(place);
    state.set(State.LOOKING);
    jobs.job(() -> look(place)).then(found -> found(place, found)).start();
  }

  private void found(Path place, State found) {
    if (place.equals(file.get())) {
      state.set(found);
    }
  }

  private static Path free(Path folder, String name) {
    for (int number = 1; number <= TRIES; number++) {
      Path candidate = KluisFile.withEnding(folder.resolve(number == 1 ? name : name + "-" + number));
      if (Files.notExists(candidate)) {
        return candidate;
      }
    }
    return KluisFile.withEnding(folder.resolve(name));
  }

  private static State look(Path place) {
    Path folder = place.getParent();
    if (Files.exists(place)) {
      return State.TAKEN;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return State.NO_FOLDER;
    }
    return Files.isWritable(folder) ? State.FREE : State.CLOSED;
  }
}
