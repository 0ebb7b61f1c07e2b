package org.toevertrouwd.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * The small mark beside every input that says what becomes of it: it stays in the kluis, or it
 * counts anonymously. Its tooltip says what exactly leaves, and in which table.
 */
public final class Mark {

  private static final Duration SOON = Duration.millis(200);

  private Mark() {}

  /** A closed lock: it stays in the kluis. */
  public static Label kept(Kit kit) {
    return kept(kit, kit.wording(Mark.class).text("mark.kept.why"));
  }

  /** A closed lock, with a reason of its own. */
  public static Label kept(Kit kit, String why) {
    return mark(Icon.LOCK, kit.wording(Mark.class).text("mark.kept"), why, "mark-kept");
  }

  /**
   * A tally: it counts anonymously.
   *
   * @param what says which choice leaves, in which tables
   */
  public static Label counted(Kit kit, String what) {
    return mark(Icon.FIGURES, kit.wording(Mark.class).text("mark.counted"), what, "mark-counted");
  }

  private static Label mark(Icon icon, String meaning, String why, String style) {
    Label mark = new Label();
    mark.setGraphic(icon.picture());
    mark.getStyleClass().addAll("mark", style);
    mark.setAccessibleText(meaning + ". " + why);
    Tooltip tooltip = new Tooltip(meaning + "\n" + why);
    tooltip.setShowDelay(SOON);
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("mark-tooltip");
    mark.setTooltip(tooltip);
    return mark;
  }
}
