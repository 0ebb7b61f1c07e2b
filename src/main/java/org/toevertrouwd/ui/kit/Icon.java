package org.toevertrouwd.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.feather.Feather;

/** The icons of the program, all of one family. An icon never stands alone for a state. */
public enum Icon {
  /** What is due and new. */
  TODAY(Feather.SUN),
  /** Dossiers. */
  DOSSIERS(Feather.FOLDER),
  /** Contact points. */
  DIRECTORY(Feather.COMPASS),
  /** Supervision. */
  SUPERVISION(Feather.USERS),
  /** Clients and hours. */
  ORGANISATIONS(Feather.BRIEFCASE),
  /** Figures, and what counts in them. */
  FIGURES(Feather.BAR_CHART_2),
  /** Settings. */
  SETTINGS(Feather.SETTINGS),
  /** Locking, and what stays in the kluis. */
  LOCK(Feather.LOCK),
  /** Opening. */
  UNLOCK(Feather.UNLOCK),
  /** A key, a recovery code. */
  KEY(Feather.KEY),
  /** A conversation. */
  CONVERSATION(Feather.MESSAGE_CIRCLE),
  /** By telephone. */
  TELEPHONE(Feather.PHONE),
  /** A referral. */
  REFERRAL(Feather.CORNER_UP_RIGHT),
  /** Something to do. */
  FOLLOW_UP(Feather.CHECK_CIRCLE),
  /** A document. */
  DOCUMENT(Feather.PAPERCLIP),
  /** Something that is still to be done. */
  TO_DO(Feather.CIRCLE),
  /** Closing, being done. */
  CLOSED(Feather.CHECK),
  /** Searching. */
  SEARCH(Feather.SEARCH),
  /** Adding. */
  ADD(Feather.PLUS),
  /** Removing one thing. */
  REMOVE(Feather.X),
  /** The bin. */
  BIN(Feather.TRASH_2),
  /** Going back. */
  BACK(Feather.ARROW_LEFT),
  /** Going on. */
  FORWARD(Feather.CHEVRON_RIGHT),
  /** Unfolding. */
  DOWN(Feather.CHEVRON_DOWN),
  /** Changing. */
  EDIT(Feather.EDIT_3),
  /** What was written before. */
  HISTORY(Feather.CLOCK),
  /** A day. */
  CALENDAR(Feather.CALENDAR),
  /** Something to know. */
  INFORMATION(Feather.INFO),
  /** Something to look at. */
  WARNING(Feather.ALERT_TRIANGLE),
  /** Something that went wrong. */
  PROBLEM(Feather.ALERT_OCTAGON),
  /** Something that is well. */
  GOOD(Feather.CHECK_CIRCLE),
  /** Bringing in. */
  IMPORT(Feather.DOWNLOAD),
  /** Taking out. */
  EXPORT(Feather.SHARE),
  /** A paper. */
  PAPER(Feather.PRINTER),
  /** A file. */
  FILE(Feather.FILE_TEXT),
  /** Another folder or computer. */
  FOLDER(Feather.FOLDER_PLUS),
  /** Language. */
  LANGUAGE(Feather.GLOBE),
  /** Help. */
  HELP(Feather.HELP_CIRCLE),
  /** Keys. */
  SHORTCUTS(Feather.COMMAND),
  /** Showing. */
  SHOW(Feather.EYE),
  /** Hiding, discretion. */
  HIDE(Feather.EYE_OFF),
  /** A safety net, care. */
  CARE(Feather.HEART),
  /** The bureau's pool. */
  POOL(Feather.LAYERS),
  /** More to choose from. */
  MORE(Feather.MORE_HORIZONTAL),
  /** Undoing. */
  UNDO(Feather.ROTATE_CCW),
  /** Filtering. */
  FILTER(Feather.FILTER);

  private static final String FONT = "/META-INF/resources/feather/4.28/fonts/feather.ttf";

  private final Feather glyph;

  Icon(Feather glyph) {
    this.glyph = glyph;
  }

  /** A picture of it, in the colour and size of the text around it. */
  public Text picture() {
    Text picture = new Text(Character.toString(glyph.getCode()));
    picture.getStyleClass().add("icon");
    picture.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    return picture;
  }

  /** Makes the pictures known; once, before the first of them. */
  static void loadFont() {
    Font.loadFont(Feather.class.getResourceAsStream(FONT), 0);
  }
}
