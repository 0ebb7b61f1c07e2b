package org.toevertrouwd.ui.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.kit.Delays.Delay;

/**
 * A text that is kept as a draft in the kluis while it is typed: a second after the typing stops,
 * when the focus leaves, and before the kluis locks. The screen decides when the draft becomes the
 * text itself.
 */
public final class DraftedText {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONG_PAUSE = Duration.ofSeconds(8);

  /**
   * From this length on a draft is written less often: the kluis takes the whole text each time.
   */
  private static final int LONG = 60_000;

  private final Desk desk;
  private final UUID subject;
  private final String field;
  private final StringProperty words = new SimpleStringProperty("");
  private final Delay pause;
  private final Delay longPause;
  private String saved = "";
  private Optional<String> kept = Optional.of("");

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
    this.longPause = desk.kit().delays().after(LONG_PAUSE, this::keep);
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
    kept = Optional.of(draft);
    words.set(draft);
    rest();
  }

  /** Whether the screen says something else than what was saved. */
  public boolean changed() {
    return !words.get().equals(saved);
  }

  /**
   * A text is the saved one, or on its way to be; its draft is gone. What was typed after it is
   * kept as a draft like before.
   */
  public void saved(String text) {
    saved = text;
    kept = Optional.of(text);
    if (changed()) {
      typed();
    } else {
      rest();
    }
  }

  /**
   * A text that was on its way could not be saved. What stands on the screen stays there, and is a
   * draft as soon as one can be kept.
   *
   * @param text what is saved still
   */
  public void notSaved(String text) {
    saved = text;
    if (changed()) {
      kept = Optional.empty();
    }
  }

  /** Keeps the draft now, if there is anything to keep. */
  public void keep() {
    rest();
    String now = words.get();
    if (isKept(now)) {
      return;
    }
    kept = Optional.of(now);
    desk.writeQuietly(writing(now, now.equals(saved)))
        .otherwise(() -> kept = Optional.empty())
        .start();
  }

  private Work<Boolean> writing(String now, boolean same) {
    Draft draft = new Draft(subject, field, now, desk.kit().clock().instant());
    return transaction -> {
      DraftRepository drafts = new DraftRepository(transaction);
      if (same) {
        drafts.remove(subject, field);
      } else {
        drafts.put(draft);
      }
      return true;
    };
  }

  private void typed() {
    if (!isKept(words.get())) {
      desk.saving().typing();
      if (words.get().length() < LONG) {
        pause.restart();
      } else {
        pause.stop();
        longPause.restart();
      }
    }
  }

  private void rest() {
    pause.stop();
    longPause.stop();
  }

  private boolean isKept(String text) {
    return kept.filter(text::equals).isPresent();
  }
}
