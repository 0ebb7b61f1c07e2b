package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.toevertrouwd.session.PlainExport;

/**
 * The folder of the demonstration: new, empty, or left by an earlier demonstration, which it
 * replaces.
 */
final class DemoFolder {

  private static final String MARK = "demonstration.txt";

  private final Path folder;

  DemoFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes room.
   *
   * @throws Refusal if something else stands there
   */
  void prepare() throws Refusal, IOException {
    if (Files.exists(folder.resolve(MARK))) {
      clear();
    } else if (PlainExport.holdsSomething(folder)) {
      throw new Refusal("refused.folder-not-empty", folder);
    }
    Files.createDirectories(folder);
    // First of all, so that a demonstration that was broken off can be replaced too.
    Files.writeString(folder.resolve(MARK), "toevertrouwd demo" + System.lineSeparator());
  }

  private void clear() throws IOException {
    List<Path> old;
    try (Stream<Path> content = Files.walk(folder)) {
      old = content.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : old) {
      Files.delete(path);
    }
  }
}
