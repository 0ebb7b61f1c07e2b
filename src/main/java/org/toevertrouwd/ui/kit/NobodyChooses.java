package org.toevertrouwd.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Nobody is there to choose: for pictures and measurements. */
public record NobodyChooses() implements Choosers {

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(String title, String name, Kind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }
}
