package org.toevertrouwd.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets a person choose files and folders, with the chooser of the system. */
public interface Choosers {

  /**
   * A kind of file.
   *
   * @param name in words
   * @param extensions without a full stop
   */
  record Kind(String name, String... extensions) {}

  /** A file to read. */
  Optional<Path> open(String title, Kind kind);

  /** Any number of files to read; none when the person thinks better of it. */
  default List<Path> openSeveral(String title, Kind kind) {
    return open(title, kind).stream().toList();
  }

  /**
   * A place to write.
   *
   * @param name what is offered; never content
   */
  Optional<Path> save(String title, String name, Kind kind);

  /** A folder. */
  Optional<Path> folder(String title);
}
