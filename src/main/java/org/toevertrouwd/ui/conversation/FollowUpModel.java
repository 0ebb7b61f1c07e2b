package org.toevertrouwd.ui.conversation;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/**
 * The line on which something to be done later is written. In a dossier it is planned at once;
 * before that it waits for the dossier.
 */
final class FollowUpModel {

  private final Desk desk;
  private final ConversationModel conversation;
  private final ObjectProperty<Optional<LocalDate>> day =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectProperty<AfterFiling> waiting =
      new SimpleObjectProperty<>(AfterFiling.NOTHING);

  FollowUpModel(Desk desk, ConversationModel conversation) {
    this.desk = desk;
    this.conversation = conversation;
    conversation.home().addListener((_, _, _) -> refresh());
  }

  /** The day it is to be done. */
  ObjectProperty<Optional<LocalDate>> day() {
    return day;
  }

  /** Why, in words. */
  StringProperty reason() {
    return reason;
  }

  /** What waits until the conversation is in a dossier. */
  ObjectProperty<AfterFiling> waiting() {
    return waiting;
  }

  /** Reads what waits. */
  void refresh() {
    desk.read(transaction -> AfterFiling.find(transaction, conversation.id()))
        .then(waiting::set)
        .start();
  }

  /** Plans what stands on the line, if there is a day. */
  void plan() {
    day.get().ifPresent(on -> plan(new AfterFiling.Task(on, reason.get().strip())));
  }

  /** What waited is not needed any more. */
  void cancel() {
    keep(Optional.empty());
  }

  private void plan(AfterFiling.Task task) {
    conversation.insist();
    conversation
        .home()
        .get()
        .ifPresentOrElse(home -> insert(home, task), () -> keep(Optional.of(task)));
    day.set(Optional.empty());
    reason.set("");
  }

  private void keep(Optional<AfterFiling.Task> task) {
    ConversationId id = conversation.id();
    desk.write(
            transaction -> {
              AfterFiling after = AfterFiling.find(transaction, id).with(task);
              after.keep(transaction, id, desk.kit().clock().instant());
              return after;
            })
        .then(waiting::set)
        .start();
  }

  private void insert(ConversationModel.Home home, AfterFiling.Task task) {
    FollowUp followUp = task.in(home.id());
    desk.write(transaction -> inserted(transaction, followUp)).then(this::tell).start();
  }

  private static FollowUp inserted(Transaction transaction, FollowUp followUp) {
    new FollowUpRepository(transaction).insert(followUp);
    return followUp;
  }

  private void tell(FollowUp planned) {
    Wording wording = desk.kit().wording(FollowUpModel.class);
    String day = desk.kit().formats().day(planned.dueOn());
    desk.kit()
        .dialogs()
        .done(
            wording.text("follow-up.planned", day),
            () ->
                desk.write(
                        transaction -> {
                          new FollowUpRepository(transaction).delete(planned.id());
                          return true;
                        })
                    .start());
  }
}
