package org.toevertrouwd.ui.firstcall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.toevertrouwd.report.Confidentiality;
import org.toevertrouwd.ui.conversation.LimitsExplained;
import org.toevertrouwd.ui.conversation.LimitsExplained.Listener;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/**
 * What is said in a first call, in the language of the person who calls, and to whom it was said:
 * the dossier in front, or the conversation that is being written.
 */
final class FirstCallModel {

  private final Desk desk;
  private final Place place;
  private final ObjectProperty<Language> language;
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What is said at a place.
   *
   * @param place what lies under the card
   */
  FirstCallModel(Desk desk, Place place) {
    this.desk = desk;
    this.place = place;
    this.language = new SimpleObjectProperty<>(desk.kit().language());
  }

  /** What the caller speaks. */
  ObjectProperty<Language> language() {
    return language;
  }

  /** The sentences in the language of the caller. */
  ObservableValue<List<String>> sentences() {
    return language.map(Confidentiality::sentences);
  }

  /** The day it was said before, if it was. */
  ReadOnlyObjectProperty<Optional<LocalDate>> said() {
    return said.getReadOnlyProperty();
  }

  /** To whom it is said; nobody where neither a dossier nor a conversation is in front. */
  Optional<Listener> listener() {
    return switch (place) {
      case Place.NewConversation(var conversation, var wanted) ->
          Optional.of(new Listener.OfConversation(conversation, wanted));
      case Place.OneConversation(var conversation) ->
          Optional.of(new Listener.OfConversation(conversation, Optional.empty()));
      case Place.OneDossier(var dossier) -> Optional.of(new Listener.OfDossier(dossier));
      case Place.Closing(var dossier) -> Optional.of(new Listener.OfDossier(dossier));
      case Place.NewReferral(var _, var dossier, var _) ->
          Optional.of(new Listener.OfDossier(dossier));
      case Place.OneReferral(var dossier, var _) -> Optional.of(new Listener.OfDossier(dossier));
      case Place.Directory(var dossier) -> dossier.map(Listener.OfDossier::new);
      default -> Optional.empty();
    };
  }

  /** Reads when it was said before. */
  void open() {
    listener()
        .ifPresent(
            to ->
                desk.read(
                        transaction -> new LimitsExplained(transaction, desk.kit().clock()).day(to))
                    .then(said::set)
                    .start());
  }

  /** It was said now: the dossier in front gets the date, at once or when there is one. */
  void tell() {
    listener()
        .ifPresent(
            to ->
                desk.write(
                        transaction ->
                            new LimitsExplained(transaction, desk.kit().clock()).today(to))
                    .then(_ -> told())
                    .start());
  }

  /** A dossier page shows the date at once; a conversation is left as it is being written. */
  private void told() {
    if (place instanceof Place.OneDossier) {
      desk.navigator().goTo(place);
    }
    desk.kit().dialogs().done(desk.kit().wording(FirstCallModel.class).text("noted"));
  }
}
