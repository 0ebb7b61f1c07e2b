package org.toevertrouwd.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Puts a file that can't be understood beside its place, so that nothing is lost. */
final class Aside {

  private Aside() {}

  static void put(Path file, Clock clock) throws IOException {
    String name = file.getFileName() + ".unreadable-" + clock.millis();
    Path to = file.resolveSibling(name);
    for (int again = 2; Files.exists(to); again++) {
      to = file.resolveSibling(name + "-" + again);
    }
    Files.move(file, to);
  }
}
