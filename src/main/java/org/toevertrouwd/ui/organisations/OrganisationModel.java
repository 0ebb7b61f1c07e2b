package org.toevertrouwd.ui.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.MandateId;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Saves;

/** One client on the screen, with its mandates. */
final class OrganisationModel {

  private static final String NOTES = OrganisationsScreen.DRAFTS + "-notes";

  private final Desk desk;
  private final Runnable changed;
  private final StringProperty name;
  private final Map<String, String> answers;
  private final DraftedText notes;
  private final ObservableList<Mandate> mandates;
  private final BooleanProperty stored;
  private final Saves<Held> held;

  /** A client as it was handed over, and whether the kluis has it. */
  private record Held(Organisation organisation, boolean stored) {}

  /**
   * A client to be written on.
   *
   * @param changed hears that the list shows something else now
   * @param organisation a new one has no name yet
   * @param mandates oldest first
   * @param drafts typed and not saved, by field
   */
  OrganisationModel(
      Desk desk,
      Runnable changed,
      Organisation organisation,
      List<Mandate> mandates,
      Map<String, Draft> drafts) {
    this.desk = desk;
    this.changed = changed;
    this.held = new Saves<>(desk, new Held(organisation, !organisation.name().isEmpty()));
    this.stored = new SimpleBooleanProperty(held.now().stored());
    this.name = new SimpleStringProperty(organisation.name());
    this.answers = new TreeMap<>(organisation.answers());
    this.mandates = FXCollections.observableArrayList(mandates.reversed());
    this.notes = new DraftedText(desk, organisation.id().value(), NOTES);
    notes.begin(
        organisation.notes(),
        Optional.ofNullable(drafts.get(NOTES)).map(Draft::words).orElse(organisation.notes()));
  }

  OrganisationId id() {
    return organisation().id();
  }

  /** As it was last saved. */
  Organisation organisation() {
    return held.now().organisation();
  }

  /** Whether it is in the kluis, which it is once it has a name. */
  ReadOnlyBooleanProperty stored() {
    return stored;
  }

  StringProperty name() {
    return name;
  }

  DraftedText notes() {
    return notes;
  }

  /** The mandates, newest first. */
  ObservableList<Mandate> mandates() {
    return mandates;
  }

  /** What its dossiers take over in a dimension, unless they say otherwise. */
  Optional<String> answer(String dimension) {
    return Optional.ofNullable(answers.get(dimension));
  }

  /** Answers a dimension, or leaves it open. */
  void answer(String dimension, Optional<String> code) {
    code.ifPresentOrElse(chosen -> answers.put(dimension, chosen), () -> answers.remove(dimension));
    save();
  }

  /** Saves what changed; a client keeps the name it had when that was emptied. */
  void save() {
    Organisation saved = organisation();
    String named = name.get().isBlank() ? saved.name() : name.get().strip();
    Organisation now = new Organisation(saved.id(), named, answers, notes.words().get());
    if (named.isEmpty() || now.equals(saved)) {
      return;
    }
    boolean fresh = !stored.get();
    stored.set(true);
    notes.saved(now.notes());
    held.hand(new Held(now, true), writing(now, fresh), changed, this::notSaved);
  }

  private static Work<Boolean> writing(Organisation now, boolean fresh) {
    return transaction -> {
      OrganisationRepository organisations = new OrganisationRepository(transaction);
      if (fresh) {
        organisations.insert(now);
      } else {
        organisations.update(now);
      }
      new DraftRepository(transaction).remove(now.id().value());
      return true;
    };
  }

  /** What is on the screen is saved the next time; nothing of it is lost meanwhile. */
  private void notSaved() {
    stored.set(held.now().stored());
    notes.notSaved(organisation().notes());
  }

  /** Nothing more is kept of what was typed. */
  void abandon() {
    notes.saved(notes.words().get());
    name.set(organisation().name());
  }

  /** A new mandate that begins today. */
  void addMandate() {
    Mandate fresh = new Mandate(MandateId.random(), id(), desk.kit().today(), Optional.empty(), "");
    mandates.addFirst(fresh);
    desk.write(
            transaction -> {
              new MandateRepository(transaction).insert(fresh);
              return true;
            })
        .then(_ -> changed.run())
        .start();
  }

  /** Writes a mandate over what it was; false, and nothing happens, if it ends before it begins. */
  boolean change(Mandate mandate) {
    if (mandate.until().filter(until -> until.isBefore(mandate.from())).isPresent()) {
      return false;
    }
    int at = position(mandate.id());
    if (at < 0 || mandates.get(at).equals(mandate)) {
      return true;
    }
    mandates.set(at, mandate);
    desk.write(
            transaction -> {
              new MandateRepository(transaction).update(mandate);
              return true;
            })
        .then(_ -> changed.run())
        .start();
    return true;
  }

  /** Deletes a mandate with its hours; it can be undone. */
  void delete(Mandate mandate) {
    int at = position(mandate.id());
    if (at < 0) {
      return;
    }
    mandates.remove(at);
    desk.write(transaction -> removed(transaction, mandate))
        .then(
            hours -> {
              changed.run();
              desk.kit()
                  .dialogs()
                  .done(
                      desk.kit().wording(OrganisationModel.class).text("done.mandate.deleted"),
                      () -> putBack(mandate, hours));
            })
        .start();
  }

  private static List<Hours> removed(Transaction transaction, Mandate mandate) {
    List<Hours> hours = MandateHours.all(transaction, mandate.id());
    new MandateRepository(transaction).delete(mandate.id());
    return hours;
  }

  private void putBack(Mandate mandate, List<Hours> hours) {
    mandates.add(mandate);
    mandates.sort(Comparator.comparing(Mandate::from).reversed());
    desk.write(
            transaction -> {
              new MandateRepository(transaction).insert(mandate);
              hours.forEach(new HoursRepository(transaction)::insert);
              return true;
            })
        .then(_ -> changed.run())
        .start();
  }

  private int position(MandateId id) {
    for (int i = 0; i < mandates.size(); i++) {
      if (mandates.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
