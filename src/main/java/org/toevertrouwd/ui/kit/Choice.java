package org.toevertrouwd.ui.kit;

/**
 * Something to choose: a code that is kept and the words a person sees.
 *
 * @param code what is kept
 * @param label what is seen
 * @param explanation when to choose it; empty if the label says enough
 */
public record Choice(String code, String label, String explanation) {

  /** A choice whose label says enough. */
  public static Choice of(String code, String label) {
    return new Choice(code, label, "");
  }

  @Override
  public String toString() {
    return label;
  }
}
