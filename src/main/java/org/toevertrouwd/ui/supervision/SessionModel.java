package org.toevertrouwd.ui.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.practice.SupervisionRepository;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.SupervisionSession.About;
import org.toevertrouwd.practice.SupervisionSession.Kind;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Saves;
import org.toevertrouwd.ui.kit.TypedMinutes;

/** One session on the screen; a new one is in the kluis only once something of it was saved. */
final class SessionModel {

  private static final String NOTES = SupervisionScreen.DRAFTS + "-notes";
  private static final String LESSONS = SupervisionScreen.DRAFTS + "-lessons";

  private final Desk desk;
  private final ObjectProperty<Optional<String>> kind;
  private final ObjectProperty<Optional<LocalDate>> on;
  private final StringProperty minutes;
  private final StringProperty host;
  private final StringProperty theme;
  private final DraftedText notes;
  private final DraftedText lessons;
  private final ObservableList<String> codes;
  private final ReadOnlyStringWrapper minutesProblem = new ReadOnlyStringWrapper("");
  private final BooleanProperty stored;
  private final Saves<Held> held;

  /** A session as it was handed over, and whether the kluis has it. */
  private record Held(SupervisionSession session, boolean stored) {}

  /**
   * A session to be written on.
   *
   * @param session as it is in the kluis, or as a new one begins
   * @param isStored whether it is in the kluis
   * @param drafts what was typed and not saved, by field
   */
  SessionModel(Desk desk, SupervisionSession session, boolean isStored, Map<String, Draft> drafts) {
    this.desk = desk;
    this.held = new Saves<>(desk, new Held(session, isStored));
    this.stored = new SimpleBooleanProperty(isStored);
    this.kind = new SimpleObjectProperty<>(Optional.of(session.kind().name()));
    this.on = new SimpleObjectProperty<>(Optional.of(session.on()));
    this.minutes = new SimpleStringProperty(desk.kit().formats().minutes(session.minutes()));
    this.host = new SimpleStringProperty(session.about().host());
    this.theme = new SimpleStringProperty(session.about().theme());
    this.codes = FXCollections.observableArrayList(session.dossierCodes());
    this.notes = drafted(NOTES, session.about().notes(), drafts);
    this.lessons = drafted(LESSONS, session.about().lessons(), drafts);
    minutes.addListener((_, _, _) -> minutesProblem.set(""));
  }

  private DraftedText drafted(String field, String text, Map<String, Draft> drafts) {
    DraftedText drafted = new DraftedText(desk, session().id().value(), field);
    drafted.begin(text, Optional.ofNullable(drafts.get(field)).map(Draft::words).orElse(text));
    return drafted;
  }

  /** The session as it was last saved. */
  SupervisionSession session() {
    return held.now().session();
  }

  BooleanProperty stored() {
    return stored;
  }

  ObjectProperty<Optional<String>> kind() {
    return kind;
  }

  ObjectProperty<Optional<LocalDate>> on() {
    return on;
  }

  /** How long it took, as it is typed. */
  StringProperty minutes() {
    return minutes;
  }

  /** What is wrong with that; empty as long as nothing is. */
  ReadOnlyStringProperty minutesProblem() {
    return minutesProblem.getReadOnlyProperty();
  }

  StringProperty host() {
    return host;
  }

  StringProperty theme() {
    return theme;
  }

  DraftedText notes() {
    return notes;
  }

  DraftedText lessons() {
    return lessons;
  }

  /** Codes of the dossiers that were discussed. */
  ObservableList<String> codes() {
    return codes;
  }

  /** Adds a code, once. */
  void discuss(String code) {
    if (!codes.contains(code)) {
      codes.add(code);
      save();
    }
  }

  /** Takes a code away. */
  void leaveOut(String code) {
    if (codes.remove(code)) {
      save();
    }
  }

  /** Saves what changed; what is no amount of time stays as it was and says so. */
  void save() {
    if (!value().equals(session())) {
      saveAnyway();
    }
  }

  /** Saves, also a new session in which nothing was changed. */
  void saveAnyway() {
    SupervisionSession now = value();
    if (held.now().equals(new Held(now, true))) {
      return;
    }
    boolean fresh = !stored.get();
    stored.set(true);
    notes.saved(now.about().notes());
    lessons.saved(now.about().lessons());
    held.hand(new Held(now, true), writing(now, fresh), () -> {}, this::notSaved);
  }

  private static Work<Boolean> writing(SupervisionSession now, boolean fresh) {
    return transaction -> {
      SupervisionRepository sessions = new SupervisionRepository(transaction);
      if (fresh) {
        sessions.insert(now);
      } else {
        sessions.update(now);
      }
      new DraftRepository(transaction).remove(now.id().value());
      return true;
    };
  }

  /** The screen keeps what it says, and saving it again tries again. */
  private void notSaved() {
    stored.set(held.now().stored());
    notes.notSaved(session().about().notes());
    lessons.notSaved(session().about().lessons());
  }

  /** Nothing more is kept of what was typed. */
  void abandon() {
    notes.saved(notes.words().get());
    lessons.saved(lessons.words().get());
  }

  private SupervisionSession value() {
    Optional<Integer> typed = TypedMinutes.of(minutes.get());
    if (typed.isEmpty()) {
      minutesProblem.set(desk.kit().wording(SessionModel.class).text("session.minutes.problem"));
    }
    List<String> discussed = new ArrayList<>(codes);
    SupervisionSession saved = session();
    return new SupervisionSession(
        saved.id(),
        kind.get().map(Kind::valueOf).orElse(saved.kind()),
        on.get().orElse(saved.on()),
        typed.orElse(saved.minutes()),
        new About(
            host.get().strip(), theme.get().strip(), notes.words().get(), lessons.words().get()),
        discussed);
  }
}
