package org.toevertrouwd.ui.directory;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.directory.Vangnet;
import org.toevertrouwd.directory.VangnetEdge;
import org.toevertrouwd.directory.VangnetMatch;

/** The safety net, with one step in view. */
final class VangnetModel {

  private final DirectoryModel directory;
  private final ObjectProperty<String> step;

  VangnetModel(DirectoryModel directory) {
    this.directory = directory;
    this.step = new SimpleObjectProperty<>(vangnet().entry());
  }

  /** Code of the step in view. */
  ObjectProperty<String> step() {
    return step;
  }

  Vangnet vangnet() {
    return directory.shelf().get().directory().vangnet();
  }

  /** Every step with how it fits the dossier in front. */
  List<VangnetMatch> steps() {
    return directory.steps();
  }

  /** The step in view. */
  Optional<VangnetMatch> current() {
    return steps().stream()
        .filter(match -> match.step().code().equals(step.get()))
        .findFirst();
  }

  /** The ways on from the step in view. */
  List<VangnetEdge> ways() {
    return vangnet().waysFrom(step.get());
  }
}
