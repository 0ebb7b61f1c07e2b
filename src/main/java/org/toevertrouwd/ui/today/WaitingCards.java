package org.toevertrouwd.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Today;
import org.toevertrouwd.casework.Today.OpenDrafts;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What was begun and not finished: drafts, and conversations in no dossier. */
final class WaitingCards {

  private static final int PREVIEW = 90;

  private final Desk desk;
  private final Lists lists;
  private final Wording wording;
  private final Formats formats;
  private final Rows rows;

  WaitingCards(Desk desk, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.wording = desk.kit().wording(WaitingCards.class);
    this.formats = desk.kit().formats();
    this.rows = new Rows(desk);
  }

  /** The cards there is something to say in. */
  List<Node> view(Today today) {
    List<Node> cards = new ArrayList<>();
    if (!today.drafts().isEmpty()) {
      cards.add(drafts(today.drafts()));
    }
    if (!today.unfiled().isEmpty()) {
      cards.add(unfiled(today.unfiled()));
    }
    return cards;
  }

  private Card drafts(List<OpenDrafts> drafts) {
    List<Node> made = new ArrayList<>();
    drafts.forEach(one -> made.add(draft("draft-" + made.size(), one)));
    return Card.titled(wording.text("drafts"), lists.of("drafts", made));
  }

  private Card unfiled(List<Conversation> unfiled) {
    List<Node> made = new ArrayList<>();
    unfiled.forEach(one -> made.add(unfiled("unfiled-" + made.size(), one)));
    return Card.titled(
        wording.text("unfiled"),
        Words.muted(wording.text("unfiled.why")),
        lists.of("unfiled", made));
  }

  private Node draft(String id, OpenDrafts drafts) {
    String of =
        DraftPlaces.dossier(drafts.owner())
            .map(dossier -> wording.text("draft.of", dossier.code().toString()))
            .orElseGet(() -> wording.text("draft.loose"));
    String when = formats.moment(drafts.texts().getFirst().changedAt());
    Label words = preview(drafts.texts().getFirst().words());
    return Rows.row(
        Rows.words(words, Words.small(wording.text("draft.when", of, when))),
        go(id, wording.text("draft.open"), of, DraftPlaces.of(drafts)));
  }

  private Node unfiled(String id, Conversation one) {
    String when =
        one.when().on().map(formats::day).orElseGet(() -> wording.text("unfiled.undated"))
            + one.when().at().map(at -> " " + formats.time(at)).orElse("");
    return Rows.row(
        Rows.words(preview(one.text().narrative()), Words.small(when)),
        go(id, wording.text("unfiled.open"), when, new Place.OneConversation(one.id())));
  }

  private Button go(String id, String text, String about, Place place) {
    Button go = Buttons.quiet(id, text, () -> desk.navigator().goTo(place));
    go.setAccessibleText(text + ": " + about);
    return go;
  }

  /** The first words of a line, never half a word. */
  static String cut(String line) {
    if (line.length() <= PREVIEW) {
      return line;
    }
    int end = line.lastIndexOf(' ', PREVIEW);
    return line.substring(0, end > 0 ? end : wholeBefore(line, PREVIEW)) + " …";
  }

  /** An emoji is two characters; half of one is none. */
  private static int wholeBefore(String line, int end) {
    return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
  }

  private Label preview(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return rows.veiled(
        Words.body(""), line.isEmpty() ? wording.text("nothing.written") : cut(line));
  }
}
