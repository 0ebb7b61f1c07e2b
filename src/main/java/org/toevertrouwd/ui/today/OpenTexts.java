package org.toevertrouwd.ui.today;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftOwner;
import org.toevertrouwd.casework.Today.OpenDrafts;
import org.toevertrouwd.ui.conversation.AfterFiling;

/** Drafts as a person knows them: what was typed, not what the program noted down beside it. */
final class OpenTexts {

  private OpenTexts() {}

  /** The drafts without what is only kept among them. */
  static List<OpenDrafts> of(List<OpenDrafts> drafts) {
    return drafts.stream().flatMap(one -> typed(one).stream()).toList();
  }

  private static Optional<OpenDrafts> typed(OpenDrafts drafts) {
    List<Draft> texts = drafts.texts().stream().filter(OpenTexts::isTyped).toList();
    if (!texts.isEmpty()) {
      return Optional.of(new OpenDrafts(drafts.owner(), texts));
    }
    // A conversation that is saved stands among those without a dossier; one that is not saved
    // would be lost from sight with what was noted down for it.
    return drafts.owner() instanceof DraftOwner.Elsewhere
        ? Optional.of(new OpenDrafts(drafts.owner(), List.of(blank(drafts.texts().getFirst()))))
        : Optional.empty();
  }

  private static boolean isTyped(Draft draft) {
    return !draft.field().equals(AfterFiling.FIELD);
  }

  private static Draft blank(Draft note) {
    return new Draft(note.subject(), note.field(), "", note.changedAt());
  }
}
