package org.toevertrouwd.ui.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;

/**
 * The three texts of a conversation, each drafted while it is typed.
 *
 * @param narrative the account
 * @param agreements what was agreed
 * @param note personal notes, which no document holds
 */
record ConversationTexts(DraftedText narrative, DraftedText agreements, DraftedText note) {

  static final String NARRATIVE = "narrative";
  static final String AGREEMENTS = "agreements";
  static final String NOTE = "personal-note";

  /**
   * What the three say.
   *
   * @param narrative the account
   * @param agreements what was agreed
   * @param note personal notes
   */
  record Words(String narrative, String agreements, String note) {

    static final Words NONE = new Words("", "", "");

    boolean blank() {
      return narrative.isBlank() && agreements.isBlank() && note.isBlank();
    }
  }

  static ConversationTexts of(Desk desk, UUID subject) {
    return new ConversationTexts(
        new DraftedText(desk, subject, NARRATIVE),
        new DraftedText(desk, subject, AGREEMENTS),
        new DraftedText(desk, subject, NOTE));
  }

  Words words() {
    return new Words(narrative.words().get(), agreements.words().get(), note.words().get());
  }

  boolean changed() {
    return all().stream().anyMatch(DraftedText::changed);
  }

  /** Begins with what was saved and what was typed after it. */
  void begin(Words saved, Map<String, Draft> drafts) {
    narrative.begin(saved.narrative(), typed(drafts, NARRATIVE, saved.narrative()));
    agreements.begin(saved.agreements(), typed(drafts, AGREEMENTS, saved.agreements()));
    note.begin(saved.note(), typed(drafts, NOTE, saved.note()));
  }

  /** What is on the screen is what is saved. */
  void saved(Words words) {
    narrative.saved(words.narrative());
    agreements.saved(words.agreements());
    note.saved(words.note());
  }

  /** What was handed over was not saved; the screen keeps what it says. */
  void notSaved(Words before) {
    narrative.notSaved(before.narrative());
    agreements.notSaved(before.agreements());
    note.notSaved(before.note());
  }

  void keep() {
    each(DraftedText::keep);
  }

  void each(Consumer<DraftedText> work) {
    all().forEach(work);
  }

  List<DraftedText> all() {
    return List.of(narrative, agreements, note);
  }

  private static String typed(Map<String, Draft> drafts, String field, String saved) {
    Draft draft = drafts.get(field);
    return draft == null ? saved : draft.words();
  }
}
