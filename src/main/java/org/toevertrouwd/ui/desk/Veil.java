package org.toevertrouwd.ui.desk;

import javafx.scene.Node;

/** Takes fields with names or stories out of sight in discreet mode: what is typed has no veil. */
public final class Veil {

  private Veil() {}

  /** A node that is not seen and takes no room while discreet mode is on. */
  public static <T extends Node> T over(Discretion discretion, T node) {
    node.visibleProperty().bind(discretion.on().not());
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }
}
