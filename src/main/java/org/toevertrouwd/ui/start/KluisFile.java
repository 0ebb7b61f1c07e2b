package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.wording.Wording;

/** How the file of a kluis is called and shown. */
final class KluisFile {

  private static final String END = ".kluis";
  private static final int LAST_FOLDERS = 2;

  private KluisFile() {}

  /** What choosers look for. */
  static Choosers.Kind kind(Wording wording) {
    return new Choosers.Kind(wording.text("file.kind"), END.substring(1));
  }

  /** The name alone. */
  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** The name without its ending, as a person says it. */
  static String title(Path file) {
    String name = name(file);
    return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
  }

  /** Where it is, short enough for one line: the home folder as ~, the middle left out. */
  static String shortFolder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return file.toString();
    }
    Path home = Path.of(System.getProperty("user.home"));
    String start = folder.startsWith(home) ? "~" : String.valueOf(folder.getRoot());
    Path rest = folder.startsWith(home) ? home.relativize(folder) : relative(folder);
    return shortened(start, rest);
  }

  /** With the ending of a kluis. */
  static Path withEnding(Path file) {
    String name = name(file);
    return name.endsWith(END) ? file : file.resolveSibling(name + END);
  }

  /** What a copy that is put aside is called. */
  static String copyName(Path file, Wording wording) {
    return wording.text("copy.name", title(file)) + END;
  }

  private static Path relative(Path folder) {
    Path root = folder.getRoot();
    return root == null ? folder : root.relativize(folder);
  }

  private static String shortened(String start, Path rest) {
    int count = rest.getNameCount();
    String separator = rest.getFileSystem().getSeparator();
    String open = start.endsWith(separator) ? start : start + separator;
    if (rest.toString().isEmpty()) {
      return start;
    }
    return count <= LAST_FOLDERS + 1
        ? open + rest
        : open + "\u2026" + separator + rest.subpath(count - LAST_FOLDERS, count);
  }
}
