package org.toevertrouwd.ui.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.practice.SupervisionId;
import org.toevertrouwd.practice.SupervisionRepository;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.SupervisionSession.About;
import org.toevertrouwd.practice.SupervisionSession.Kind;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** The sessions of supervision, intervision and training, and the one that is open. */
final class SupervisionModel {

  private static final int USUAL_MINUTES = 120;

  private final Desk desk;
  private final Wording wording;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SessionModel>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What is shown, as it was read at one moment.
   *
   * @param sessions newest first
   * @param progress where she stands
   * @param codes of dossiers that can be said to have been discussed, open ones first
   * @param drafts typed and not saved, by session
   */
  record Shown(
      List<SupervisionSession> sessions,
      SupervisionProgress progress,
      List<String> codes,
      Map<UUID, Map<String, Draft>> drafts) {}

  SupervisionModel(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(SupervisionModel.class);
  }

  ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The session that is being written on. */
  ReadOnlyObjectProperty<Optional<SessionModel>> open() {
    return open.getReadOnlyProperty();
  }

  /** Reads everything; a session of which only a draft was left is opened. */
  void load() {
    LocalDate today = desk.kit().today();
    desk.read(transaction -> read(transaction, today))
        .then(
            read -> {
              shown.set(Optional.of(read));
              if (open.get().isEmpty()) {
                openLeftBehind(read);
              }
            })
        .start();
  }

  /** A new session, today, of the usual length. */
  void add() {
    open.set(Optional.of(fresh(SupervisionId.random(), Map.of())));
  }

  /** Opens a session. */
  void edit(SupervisionSession session) {
    Map<String, Draft> drafts =
        shown
            .get()
            .map(Shown::drafts)
            .orElse(Map.of())
            .getOrDefault(session.id().value(), Map.of());
    open.set(Optional.of(new SessionModel(desk, session, true, drafts)));
  }

  /** Saves what is open and goes back to the list, unless its length says nothing. */
  void close() {
    open.get().ifPresent(SessionModel::saveAnyway);
    if (open.get().filter(session -> !session.minutesProblem().get().isEmpty()).isPresent()) {
      return;
    }
    open.set(Optional.empty());
    load();
  }

  /** Saves what is open, if anything of it was changed. */
  void save() {
    open.get().ifPresent(SessionModel::save);
  }

  /** Goes back to the list without the new session that was begun, even if some of it is saved. */
  void dismiss() {
    Optional<SessionModel> begun = open.get();
    begun.ifPresent(SessionModel::abandon);
    open.set(Optional.empty());
    begun.ifPresent(
        session -> {
          if (session.stored().get()) {
            delete(session.session());
          } else {
            forget(session.session().id().value());
          }
        });
  }

  /** Deletes a session; it can be undone. */
  void delete(SupervisionSession session) {
    open.get().ifPresent(SessionModel::abandon);
    open.set(Optional.empty());
    desk.write(
            transaction -> {
              new SupervisionRepository(transaction).delete(session.id());
              new DraftRepository(transaction).remove(session.id().value());
              return true;
            })
        .then(
            _ -> {
              load();
              desk.kit().dialogs().done(wording.text("done.deleted"), () -> putBack(session));
            })
        .start();
  }

  /** Sets the first day of the four years that count in the Netherlands. */
  void setPeriodStart(LocalDate start) {
    write(
        transaction -> {
          new SettingRepository(transaction).put(SupervisionProgress.PERIOD, start.toString());
          return true;
        });
  }

  private void putBack(SupervisionSession session) {
    write(
        transaction -> {
          new SupervisionRepository(transaction).insert(session);
          return true;
        });
  }

  private void forget(UUID subject) {
    write(
        transaction -> {
          new DraftRepository(transaction).remove(subject);
          return true;
        });
  }

  private void write(Work<Boolean> change) {
    desk.write(change).then(_ -> load()).start();
  }

  private void openLeftBehind(Shown read) {
    List<SupervisionId> known = read.sessions().stream().map(SupervisionSession::id).toList();
    read.drafts().entrySet().stream()
        .filter(entry -> !known.contains(new SupervisionId(entry.getKey())))
        .findFirst()
        .ifPresent(
            left ->
                open.set(Optional.of(fresh(new SupervisionId(left.getKey()), left.getValue()))));
  }

  private SessionModel fresh(SupervisionId id, Map<String, Draft> drafts) {
    SupervisionSession session =
        new SupervisionSession(
            id,
            Kind.SUPERVISION,
            desk.kit().today(),
            USUAL_MINUTES,
            new About("", "", "", ""),
            List.of());
    return new SessionModel(desk, session, false, drafts);
  }

  private static Shown read(Transaction transaction, LocalDate today) {
    List<SupervisionSession> sessions = new SupervisionRepository(transaction).all().reversed();
    List<String> codes =
        new DossierListRepository(transaction)
            .all().stream()
                .sorted(Comparator.comparing(summary -> summary.progress().closed()))
                .map(summary -> summary.code().toString())
                .toList();
    return new Shown(
        sessions,
        SupervisionProgress.read(transaction, OpenKluis.workArea(transaction), today),
        codes,
        drafts(transaction));
  }

  private static Map<UUID, Map<String, Draft>> drafts(Transaction transaction) {
    return new DraftRepository(transaction)
        .all().stream()
            .filter(draft -> draft.field().startsWith(SupervisionScreen.DRAFTS))
            .collect(
                Collectors.groupingBy(
                    Draft::subject, Collectors.toMap(Draft::field, draft -> draft)));
  }
}
