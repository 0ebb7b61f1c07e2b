package org.toevertrouwd.app.window;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.firstcall.FirstCallCard;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.shell.Keys;
import org.toevertrouwd.ui.shell.Shell;

/** What the keys of the program do. */
final class WindowKeys {

  private final WindowSettings settings;

  WindowKeys(WindowSettings settings) {
    this.settings = settings;
  }

  /** Handles a key press; what it handled goes no further. */
  void pressed(KeyEvent event, Optional<OpenWindow> open) {
    Optional<Keys> key = Keys.of(event);
    if (key.isEmpty()) {
      return;
    }
    boolean handled = size(key.get()) || open.filter(window -> act(key.get(), window)).isPresent();
    if (handled) {
      event.consume();
    }
  }

  private boolean size(Keys key) {
    switch (key) {
      case LARGER -> settings.change(now -> now.stepText(1));
      case SMALLER -> settings.change(now -> now.stepText(-1));
      case USUAL_SIZE -> settings.change(now -> now.withText(Preferences.usual().textPercent()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean act(Keys key, OpenWindow window) {
    Shell shell = window.shell();
    switch (key) {
      case LOCK -> window.lock();
      case DISCREET -> window.discretion().on().set(!window.discretion().on().get());
      case FIRST_CALL -> firstCall(window);
      case SAVE -> shell.screen().saveNow();
      default -> {
        if (window.furniture().overlay().busy()) {
          return false;
        }
        go(key, shell);
      }
    }
    return true;
  }

  private static void go(Keys key, Shell shell) {
    switch (key) {
      case SEARCH -> shell.goTo(new Place.Dossiers(true));
      case NEW -> shell.goTo(new Place.NewConversation(ConversationId.random(), Optional.empty()));
      case SETTINGS -> shell.goTo(new Place.Settings());
      case SHORTCUTS, HELP -> shell.goTo(new Place.Help());
      case BACK -> shell.back();
      default -> throw new IllegalStateException(key.name());
    }
  }

  private static void firstCall(OpenWindow window) {
    Overlay overlay = window.furniture().overlay();
    if (overlay.busy()) {
      overlay.back();
    } else {
      overlay.over(
          new FirstCallCard(window.desk().page(), window.shell().place(), overlay::back),
          overlay::back);
    }
  }
}
