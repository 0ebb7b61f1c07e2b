package org.toevertrouwd.ui.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.Referral.Sharing;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;

/**
 * The texts of a referral, each drafted while it is typed.
 *
 * @param shared what this recipient may know
 * @param outcome what came of it
 * @param notes for the confidant
 */
record ReferralTexts(DraftedText shared, DraftedText outcome, DraftedText notes) {

  static final String SHARED = "may-be-shared";
  static final String OUTCOME = "outcome";
  static final String NOTES = "notes";

  static ReferralTexts of(Desk desk, UUID subject) {
    return new ReferralTexts(
        new DraftedText(desk, subject, SHARED),
        new DraftedText(desk, subject, OUTCOME),
        new DraftedText(desk, subject, NOTES));
  }

  List<DraftedText> all() {
    return List.of(shared, outcome, notes);
  }

  boolean changed() {
    return all().stream().anyMatch(DraftedText::changed);
  }

  void begin(Sharing saved, Map<String, Draft> drafts) {
    begin(shared, saved.mayBeShared(), drafts);
    begin(outcome, saved.outcome(), drafts);
    begin(notes, saved.notes(), drafts);
  }

  /** The texts of the screen are the saved ones, or on their way to be. */
  void saved() {
    all().forEach(text -> text.saved(text.words().get()));
  }

  /** Nothing was saved after all; the screen keeps what it says. */
  void notSaved(Sharing before) {
    shared.notSaved(before.mayBeShared());
    outcome.notSaved(before.outcome());
    notes.notSaved(before.notes());
  }

  private static void begin(DraftedText text, String saved, Map<String, Draft> drafts) {
    Draft draft = drafts.get(text.field());
    text.begin(saved, draft == null ? saved : draft.words());
  }
}
