package org.toevertrouwd.app.gallery;

import java.nio.file.Path;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.start.Entrance;
import org.toevertrouwd.wording.Language;

/** In a picture nobody goes anywhere. */
record Nowhere() implements Entrance {

  @Override
  public void start() {}

  @Override
  public void setUp() {}

  @Override
  public void unlock(Path kluis) {}

  @Override
  public void bureau() {}

  @Override
  public void speak(Language language) {}

  @Override
  public void forget(Path kluis) {}

  @Override
  public void opened(OpenKluis kluis, Path file, Place first) {}
}
