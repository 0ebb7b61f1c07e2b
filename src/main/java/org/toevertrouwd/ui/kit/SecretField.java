package org.toevertrouwd.ui.kit;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A line for a passphrase or a code. What is typed is kept as characters that can be wiped; the
 * text of the control is bullets, except while {@link #shown()}. It cannot be copied, cut, undone
 * or read by a screen reader.
 */
public final class SecretField extends TextField {

  private static final int LONGEST = 1024;
  private static final String BULLET = "\u2022";

  private final char[] characters = new char[LONGEST];
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
  private int length;

  /** An empty field. */
  public SecretField(String id) {
    setId(id);
    getStyleClass().add("secret-field");
    setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
    setContextMenu(new ContextMenu());
    addEventFilter(KeyEvent.KEY_PRESSED, SecretField::keepFromUndoing);
    shown.addListener((_, _, _) -> paint());
  }

  /** Whether what is typed can be read. */
  public BooleanProperty shown() {
    return shown;
  }

  /** Goes up with every change; two different secrets of one length look the same otherwise. */
  public ReadOnlyIntegerProperty edits() {
    return edits.getReadOnlyProperty();
  }

  /** A copy of what is typed; the caller wipes it. */
  public char[] characters() {
    return Arrays.copyOf(characters, length);
  }

  /** How many characters are typed. */
  public int count() {
    return length;
  }

  /** Forgets what is typed, and hides what is typed next. */
  public void wipe() {
    Arrays.fill(characters, '\0');
    length = 0;
    shown.set(false);
    paint();
    edits.set(edits.get() + 1);
  }

  @Override
  public void replaceText(int start, int end, String text) {
    String typed = fitting(text, LONGEST - length + end - start);
    int after = length - (end - start) + typed.length();
    System.arraycopy(characters, end, characters, start + typed.length(), length - end);
    typed.getChars(0, typed.length(), characters, start);
    Arrays.fill(characters, after, Math.max(after, length), '\0');
    length = after;
    super.replaceText(start, end, shown.get() ? typed : BULLET.repeat(typed.length()));
    edits.set(edits.get() + 1);
  }

  @Override
  public void clear() {
    wipe();
  }

  @Override
  public void copy() {
    // A secret never goes to the clipboard.
  }

  @Override
  public void cut() {
    // A secret never goes to the clipboard.
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? ""
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void paint() {
    int caret = Math.min(getCaretPosition(), length);
    String text = shown.get() ? new String(characters, 0, length) : BULLET.repeat(length);
    super.replaceText(0, getLength(), text);
    selectRange(caret, caret);
  }

  private static String fitting(String text, int room) {
    StringBuilder fitting = new StringBuilder();
    text.chars()
        .filter(character -> !Character.isISOControl(character))
        .limit(room)
        .forEach(character -> fitting.append((char) character));
    return fitting.toString();
  }

  /** The control would bring back bullets, not what they stand for. */
  private static void keepFromUndoing(KeyEvent key) {
    if (key.isShortcutDown() && (key.getCode() == KeyCode.Z || key.getCode() == KeyCode.Y)) {
      key.consume();
    }
  }
}
