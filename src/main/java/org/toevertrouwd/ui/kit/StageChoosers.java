package org.toevertrouwd.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The choosers of the system, over a window. */
public final class StageChoosers implements Choosers {

  private final Window window;

  /** Choosers over a window. */
  public StageChoosers(Window window) {
    this.window = window;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return path(chooser(title, kind).showOpenDialog(window));
  }

  @Override
  public List<Path> openSeveral(String title, Kind kind) {
    List<File> files = chooser(title, kind).showOpenMultipleDialog(window);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String name, Kind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(window));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(window));
  }

  private static FileChooser chooser(String title, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    List<String> patterns = Arrays.stream(kind.extensions()).map(end -> "*." + end).toList();
    chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), patterns));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
