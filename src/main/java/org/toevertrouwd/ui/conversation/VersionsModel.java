package org.toevertrouwd.ui.conversation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;

/** What the texts of a conversation said before they were changed. */
final class VersionsModel {

  private final Desk desk;
  private final ConversationModel conversation;
  private final ReadOnlyObjectWrapper<Map<String, List<EarlierText>>> versions =
      new ReadOnlyObjectWrapper<>(Map.of());

  VersionsModel(Desk desk, ConversationModel conversation) {
    this.desk = desk;
    this.conversation = conversation;
    conversation.saves().addListener((_, _, _) -> refresh());
  }

  /** The earlier versions by text, newest first; none under a text that was never changed. */
  ReadOnlyObjectProperty<Map<String, List<EarlierText>>> versions() {
    return versions.getReadOnlyProperty();
  }

  List<EarlierText> of(DraftedText text) {
    return versions.get().getOrDefault(text.field(), List.of());
  }

  /** Reads them. */
  void refresh() {
    List<String> fields = conversation.texts().all().stream().map(DraftedText::field).toList();
    desk.read(
            transaction -> {
              EarlierTextRepository earlier = new EarlierTextRepository(transaction);
              return fields.stream()
                  .collect(
                      Collectors.toMap(
                          field -> field,
                          field -> earlier.of(conversation.id().value(), field)));
            })
        .then(versions::set)
        .start();
  }

  /** Puts an earlier version on the screen; what stood there can be put back. */
  void takeBack(DraftedText text, EarlierText version) {
    String now = text.words().get();
    text.words().set(version.words());
    desk.kit()
        .dialogs()
        .done(
            desk.kit().wording(VersionsModel.class).text("versions.taken-back"),
            () -> text.words().set(now));
  }
}
