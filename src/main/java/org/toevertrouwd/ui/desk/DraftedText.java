package org.toevertrouwd.ui.desk;

import java.time.Duration;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.ui.kit.Delays.Delay;

/**
 * A text that is kept as a draft in the kluis while it is typed: a second after the typing stops,
 * when the focus leaves, and before the kluis locks. The screen decides when the draft becomes the
 * text itself.
 */
public final class DraftedText {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Desk desk;
  private final UUID subject;
  private final String field;
  private final StringProperty words = new SimpleStringProperty("");
  private final Delay pause;
  private String saved = "";
  private String kept = "";

  /**
   * A text, empty as yet.
   *
   * @param subject identity of what it belongs to
   * @param field which text of the subject it is
   */
  public DraftedText(Desk desk, UUID subject, String field) {
    this.desk = desk;
    this.subject = subject;
    this.field = field;
    this.pause = desk.kit().delays().after(PAUSE, this::keep);
    words.addListener((_, _, _) -> typed());
  }

  /** What stands on the screen. */
  public StringProperty words() {
    return words;
  }

  /** Which text of the subject it is. */
  public String field() {
    return field;
  }

  /**
   * Begins with what was saved and, where there is one, the draft typed after it.
   *
   * @param text what was saved
   * @param draft what stands on the screen; equals the text if there is no draft
   */
  public void begin(String text, String draft) {
    saved = text;
    kept = draft;
    words.set(draft);
    pause.stop();
  }

  /** Whether the screen says something else than what was saved. */
  public boolean changed() {
    return !words.get().equals(saved);
  }

  /** This text is now the saved one and its draft is gone; what was typed since is kept in turn. */
  public void saved(String text) {
    saved = text;
    kept = text;
    if (words.get().equals(text)) {
      pause.stop();
    } else {
      pause.restart();
    }
  }

  /** Keeps the draft now, if there is anything to keep. */
  public void keep() {
    pause.stop();
    String now = words.get();
    if (now.equals(kept)) {
      return;
    }
    String before = kept;
    kept = now;
    boolean same = now.equals(saved);
    Draft draft = new Draft(subject, field, now, desk.kit().clock().instant());
    desk.writeQuietly(
            transaction -> {
              DraftRepository drafts = new DraftRepository(transaction);
              if (same) {
                drafts.remove(subject, field);
              } else {
                drafts.put(draft);
              }
              return true;
            })
        .otherwise(() -> kept = kept.equals(now) ? before : kept)
        .start();
  }

  private void typed() {
    if (!words.get().equals(kept)) {
      desk.saving().typing();
      pause.restart();
    }
  }
}
