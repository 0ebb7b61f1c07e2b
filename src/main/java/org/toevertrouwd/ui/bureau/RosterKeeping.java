package org.toevertrouwd.ui.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/**
 * Where a list of participants is kept. Once it stands in a folder, every change is written there;
 * what somebody else put there meanwhile is never replaced.
 */
final class RosterKeeping {

  private final Kit kit;
  private final Wording wording;
  private final ObjectProperty<Optional<Path>> folder =
      new SimpleObjectProperty<>(Optional.empty());

  /** Where it will be kept, and what stands there; after writing a result, where that is. */
  private Place place = Place.NOWHERE;

  /** Where it was when packages were put together. */
  private Place chosen = Place.NOWHERE;

  /** A place, with what stands there as far as is known. */
  private record Place(Optional<Path> folder, Roster there) {
    static final Place NOWHERE = new Place(Optional.empty(), Roster.empty());
  }

  RosterKeeping(Kit kit) {
    this.kit = kit;
    this.wording = kit.wording(RosterKeeping.class);
  }

  /** The folder of the list that was chosen. */
  ReadOnlyObjectProperty<Optional<Path>> folder() {
    return folder;
  }

  /** Whether every change is written somewhere. */
  boolean isKept() {
    return place.folder().isPresent();
  }

  /** Where every change is written, if anywhere. */
  Optional<Path> keptIn() {
    return place.folder();
  }

  /** Whether a list is one that may be replaced, for it was read here. */
  boolean isKnown(Roster there) {
    return there.equals(place.there());
  }

  /** The list comes from a folder. */
  void from(Path from, Roster there) {
    place = new Place(Optional.of(from), there);
    choose();
  }

  /** The list was written with a result: what changes from now on belongs there. */
  void written(Path into, Roster there) {
    place = new Place(Optional.of(into), there);
  }

  /** Back to where the list came from. */
  void asChosen() {
    place = chosen;
  }

  /** Keeps a changed list, where there is a place for it. */
  void keep(Roster now) {
    place.folder().ifPresent(into -> keep(into, now));
  }

  private void keep(Path into, Roster now) {
    Roster expected = place.there();
    place = new Place(Optional.of(into), now);
    choose();
    kit.jobs()
        .job(() -> write(into, expected, now))
        .then(done -> kept(done, into))
        .otherwise(this::forget)
        .start();
  }

  private void kept(boolean done, Path into) {
    if (!done) {
      forget();
      problem("keep.other", "keep.other.what", into);
    }
  }

  /** It is no longer sure what stands there, so nothing is written there any more. */
  private void forget() {
    place = Place.NOWHERE;
    choose();
  }

  private void choose() {
    chosen = place;
    folder.set(place.folder());
  }

  /** Asks for a folder and writes the list into it; the first such folder becomes its place. */
  void copy(Roster now) {
    kit.choosers().folder(wording.text("roster.export")).ifPresent(into -> copy(into, now));
  }

  private void copy(Path into, Roster now) {
    Roster expected = place.there();
    kit.jobs()
        .job(() -> write(into, expected, now))
        .then(done -> copied(done, into, now))
        .onFailure(
            RosterFile.UnreadableException.class,
            _ -> problem("roster.unreadable", "roster.unreadable.what", into))
        .start();
  }

  private void problem(String title, String what, Path folder) {
    kit.dialogs()
        .problem(wording.text(title), wording.text(what, String.valueOf(folder.getFileName())));
  }

  private void copied(boolean done, Path into, Roster now) {
    if (!done) {
      problem("export.other", "export.other.what", into);
      return;
    }
    if (!isKept()) {
      from(into, now);
    }
    kit.dialogs().done(wording.text("export.done", String.valueOf(into.getFileName())));
  }

  /** Not on the window's thread; whether it was written, which only what is known gives way to. */
  private static boolean write(Path into, Roster expected, Roster now) throws IOException {
    Roster there = RosterFile.in(into);
    boolean free = there.equals(Roster.empty()) || there.equals(expected) || there.equals(now);
    if (free) {
      RosterFile.write(into, now);
    }
    return free;
  }
}
