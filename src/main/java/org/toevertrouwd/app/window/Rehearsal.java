package org.toevertrouwd.app.window;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;

/**
 * Walks through the pages before a kluis and the first ones inside, an empty one made for it, and
 * ends the program. From such a run the startup cache is made: what was needed in it is ready the
 * next time.
 */
final class Rehearsal extends AnimationTimer {

  /** System property that asks for it; set by the build only. */
  static final String PROPERTY = "toevertrouwd.rehearsal";

  /** So many frames a page is shown, so that it is painted and nothing is still being prepared. */
  private static final int FRAMES = 20;

  private final Queue<Runnable> steps;
  private final ProgramWindow window;
  private final Surroundings world;
  private int frames;

  Rehearsal(ProgramWindow window, Surroundings world) {
    this.window = window;
    this.world = world;
    steps =
        new ArrayDeque<>(
            List.of(
                window::start,
                window::bureau,
                window::setUp,
                window::start,
                this::open,
                () -> window.goTo(new Place.Dossiers(true)),
                () ->
                    window.goTo(
                        new Place.NewConversation(ConversationId.random(), Optional.empty())),
                window::quit));
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames % FRAMES == 0 && !steps.isEmpty()) {
      steps.remove().run();
    }
  }

  /** The settings of a rehearsal are its own, so the kluis may stand beside them. */
  private void open() {
    Path file = world.settings().resolve("rehearsal.kluis");
    try {
      char[] passphrase = "alleen voor de repetitie".toCharArray();
      OpenKluis.Made made = OpenKluis.create(file, passphrase, WorkArea.BE, world.options());
      made.recoveryCode().close();
      window.opened(made.kluis(), file, new Place.Today());
    } catch (KluisException e) {
      throw new IllegalStateException("the rehearsal has no kluis", e);
    }
  }
}
