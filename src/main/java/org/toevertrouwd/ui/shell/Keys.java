package org.toevertrouwd.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the program. They are told apart by the key, not by the character, and none needs
 * AltGr, so that they work on a Belgian AZERTY keyboard too.
 */
public enum Keys {
  /** Searches everything. */
  SEARCH("Ctrl F", KeyCode.F),
  /** A new conversation. */
  NEW("Ctrl N", KeyCode.N),
  /** Saves now. */
  SAVE("Ctrl S", KeyCode.S),
  /** Locks. */
  LOCK("Ctrl L", KeyCode.L),
  /** Settings. */
  SETTINGS("Ctrl ,", KeyCode.COMMA),
  /** This list of keys. */
  SHORTCUTS("Ctrl /", KeyCode.SLASH, KeyCode.DIVIDE, KeyCode.COLON),
  /** Larger text. */
  LARGER("Ctrl +", KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
  /** Smaller text. */
  SMALLER("Ctrl -", KeyCode.MINUS, KeyCode.SUBTRACT),
  /** Text of the usual size. */
  USUAL_SIZE("Ctrl 0", KeyCode.DIGIT0, KeyCode.NUMPAD0),
  /** Back to where one came from. */
  BACK("Alt ←", false, KeyCode.LEFT),
  /** Help. */
  HELP("F1", false, KeyCode.F1),
  /** The card for a first call. */
  FIRST_CALL("F8", false, KeyCode.F8),
  /** Discreet mode. */
  DISCREET("F9", false, KeyCode.F9);

  private final String shown;
  private final boolean control;
  private final List<KeyCode> codes;

  Keys(String shown, KeyCode... codes) {
    this(shown, true, codes);
  }

  Keys(String shown, boolean control, KeyCode... codes) {
    this.shown = shown;
    this.control = control;
    this.codes = List.of(codes);
  }

  /** What is on the keys. */
  public String shown() {
    return shown;
  }

  /** The meaning of what was pressed. */
  public static Optional<Keys> of(KeyEvent event) {
    for (Keys key : values()) {
      boolean alt = key == BACK;
      if (key.codes.contains(event.getCode())
          && key.control == event.isShortcutDown()
          && alt == event.isAltDown()) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
