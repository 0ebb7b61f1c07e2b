package org.toevertrouwd.ui.bureau;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that may be packages among what a person chose or dropped. */
final class PackageFiles {

  private static final String END = ".zip";

  private PackageFiles() {}

  /**
   * A file stands for itself, whatever its name; a folder for the ZIP files in it, not deeper.
   *
   * @throws IOException if a folder cannot be read
   */
  static List<Path> in(List<Path> chosen) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path one : chosen) {
      if (Files.isDirectory(one)) {
        try (Stream<Path> inside = Files.list(one)) {
          files.addAll(inside.filter(PackageFiles::mayBeOne).sorted().toList());
        }
      } else {
        files.add(one);
      }
    }
    return files.stream().distinct().toList();
  }

  private static boolean mayBeOne(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(END) && Files.isRegularFile(file);
  }
}
