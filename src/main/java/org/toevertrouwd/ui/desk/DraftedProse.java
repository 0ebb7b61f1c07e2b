package org.toevertrouwd.ui.desk;

import org.toevertrouwd.ui.kit.Prose;

/** Where a drafted text is typed; the draft is kept as soon as one types somewhere else. */
public final class DraftedProse {

  private DraftedProse() {}

  /**
   * A field for a text.
   *
   * @param id of the field
   * @param lines how many it shows at first
   */
  public static Prose of(String id, int lines, DraftedText text) {
    Prose prose = new Prose(id, lines);
    prose.textProperty().bindBidirectional(text.words());
    prose
        .focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                text.keep();
              }
            });
    return prose;
  }
}
