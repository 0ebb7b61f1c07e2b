package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Language;

/** Where one can go while no kluis is open, and the way in. */
public interface Entrance {

  /** The first page. */
  void start();

  /** Makes a new kluis, in four steps. */
  void setUp();

  /** Opens a kluis that is there. */
  void unlock(Path kluis);

  /** Puts the figures of a pool together; needs no kluis. */
  void bureau();

  /** Everything is shown in another language from now on. */
  void speak(Language language);

  /** No longer offers a kluis on the first page; its file stays where it is. */
  void forget(Path kluis);

  /**
   * The kluis is open: shows a place in it. The window closes the kluis when it locks.
   *
   * @param kluis one that can be saved to; what its opening found is told by the window
   */
  void opened(OpenKluis kluis, Path file, Place first);
}
