package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.exchange.AcceptedPackage;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.exchange.RosterOfPool;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.ui.bureau.Participant.Standing;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.ui.kit.Dialogs.Question;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.wording.Wording;

/** The list of participants: who is on it, under which name, and where it is kept. */
final class RosterModel {

  private final Kit kit;
  private final Wording wording;
  private final ObjectProperty<Optional<Combined>> pool;
  private final RosterKeeping keeping;
  private final ObjectProperty<Roster> roster = new SimpleObjectProperty<>(Roster.empty());

  /** What was chosen or changed by hand: whom one combines with. */
  private Roster used = Roster.empty();

  /**
   * Nobody yet.
   *
   * @param pool what was put together, which follows the list
   */
  RosterModel(Kit kit, ObjectProperty<Optional<Combined>> pool) {
    this.kit = kit;
    this.wording = kit.wording(RosterModel.class);
    this.pool = pool;
    this.keeping = new RosterKeeping(kit);
  }

  /** Who is on it now. */
  ObjectProperty<Roster> roster() {
    return roster;
  }

  /** Where it is kept. */
  RosterKeeping keeping() {
    return keeping;
  }

  /** The list that packages are put together with. */
  Roster used() {
    return used;
  }

  /** A list that stands in a folder. */
  void from(Path folder, Roster there) {
    keeping.from(folder, there);
    used = there;
    roster.set(there);
  }

  /** Packages were put together: who was seen for the first time is on the list. */
  void combined(Combined combined) {
    keeping.asChosen();
    roster.set(combined.roster());
  }

  /** What was put together is looked at no more, and who was only in it leaves the list. */
  void left() {
    keeping.asChosen();
    roster.set(used);
  }

  /** Everybody, what is to be done first, then by name. */
  List<Participant> everybody() {
    List<Participant> all = new ArrayList<>(Participant.of(roster.get(), pool.get()));
    Comparator<String> alphabet = Collator.getInstance(wording.language().locale())::compare;
    all.sort(
        Comparator.comparing(Participant::standing)
            .thenComparing(one -> one.confidant().name(), alphabet));
    return all;
  }

  /** How many there are of a standing. */
  long number(Standing standing) {
    return everybody().stream().filter(one -> one.standing() == standing).count();
  }

  /** What is wrong with a name for somebody, in words; empty when nothing is. */
  String problem(SignerKey key, String typed) {
    String name = typed.strip();
    if (name.length() > Confidant.MAX_NAME) {
      return wording.text("name.long", Confidant.MAX_NAME);
    }
    boolean taken =
        roster.get().confidants().stream()
            .anyMatch(one -> one.name().equalsIgnoreCase(name) && !one.key().equals(key));
    return taken ? wording.text("name.taken") : "";
  }

  /**
   * Gives somebody a name.
   *
   * @return whether it is one
   */
  boolean name(SignerKey key, String typed) {
    String name = typed.strip();
    boolean blank = name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl);
    if (blank || !problem(key, name).isEmpty()) {
      return false;
    }
    if (roster.get().confidant(key).filter(one -> one.name().equals(name)).isEmpty()) {
      change(roster.get().named(key, name), wording.text("name.done", name));
    }
    return true;
  }

  /** Whether somebody may leave the list: not while their package counts. */
  boolean mayLeave(SignerKey key) {
    return pool.get().filter(one -> RosterOfPool.present(one).contains(key)).isEmpty();
  }

  /** Takes somebody off the list; it can be undone. */
  void remove(SignerKey key) {
    roster
        .get()
        .confidant(key)
        .filter(_ -> mayLeave(key))
        .ifPresent(
            one -> change(roster.get().without(key), wording.text("remove.done", one.name())));
  }

  /** Whose new kluis a key can be: those with a name of whom nothing came. */
  List<Confidant> predecessors(SignerKey key) {
    return roster.get().confidants().stream()
        .filter(one -> one.isNamed() && !one.key().equals(key) && mayLeave(one.key()))
        .toList();
  }

  /**
   * Asks whether the fingerprint was read aloud, and lets the new key take the place of the old.
   */
  void succeed(Confidant before, SignerKey after) {
    String name = before.name();
    kit.dialogs()
        .ask(
            Question.of(
                wording.text("succeed.ask", name),
                wording.text("succeed.ask.what", name, after.fingerprint().text()),
                wording.text("succeed.yes")),
            () ->
                change(
                    roster.get().succeeded(before.key(), after),
                    wording.text("succeed.done", name)));
  }

  /** Asks for a list in a file, of which everybody comes on this one. */
  void join() {
    kit.choosers()
        .open(wording.text("roster.import"), new Kind(wording.text("roster.kind"), "json"))
        .ifPresent(this::join);
  }

  private void join(Path file) {
    kit.jobs()
        .job(() -> RosterFile.read(file))
        .then(this::join)
        .onFailure(RosterFile.UnreadableException.class, _ -> unreadable())
        .start();
  }

  private void unreadable() {
    kit.dialogs()
        .problem(wording.text("import.unreadable"), wording.text("import.unreadable.what"));
  }

  /** Takes over what another list knows besides. */
  void join(Roster other) {
    Roster joined = roster.get().joined(other);
    long fresh = joined.confidants().size() - roster.get().confidants().size();
    if (joined.equals(roster.get())) {
      kit.dialogs().done(wording.text("import.nothing"));
    } else {
      change(joined, wording.text("import.done", fresh));
    }
  }

  /** Keeps the list, or a copy of it, in a folder that one chooses. */
  void export() {
    keeping.copy(roster.get());
  }

  private void change(Roster now, String done) {
    Roster before = roster.get();
    set(now);
    kit.dialogs().done(done, () -> set(before));
  }

  private void set(Roster wanted) {
    Roster now = withAllPresent(wanted);
    used = now;
    pool.set(pool.get().map(combined -> RosterOfPool.changed(combined, now)));
    roster.set(now);
    keeping.keep(now);
  }

  /** Whoever takes part is on the list, whatever is undone. */
  private Roster withAllPresent(Roster wanted) {
    Roster all = wanted;
    for (AcceptedPackage one : pool.get().map(Combined::accepted).orElse(List.of())) {
      all = all.with(one.confidant().key());
    }
    return all;
  }
}
