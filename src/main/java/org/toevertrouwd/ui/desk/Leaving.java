package org.toevertrouwd.ui.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toevertrouwd.wording.Wording;

/** What the mark beside a counted question says: what of an answer leaves the kluis, and where. */
public final class Leaving {

  private final Vocabulary vocabulary;
  private final Wording wording;

  /** In the language of the person at a desk. */
  public Leaving(Desk desk) {
    this.vocabulary = desk.vocabulary();
    this.wording = desk.kit().wording(Leaving.class);
  }

  /**
   * The tables in which a dimension leaves, and those that stay home.
   *
   * @param first what the screen itself has to say of it; left out when it is empty
   */
  public String of(String dimension, String first) {
    return Stream.of(first, out(dimension), home(dimension))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String out(String dimension) {
    List<String> out = vocabulary.tablesLeaving(dimension);
    return out.isEmpty()
        ? wording.text("leaves.nothing")
        : wording.text("leaves", String.join("; ", out));
  }

  private String home(String dimension) {
    List<String> home = vocabulary.tablesAtHome(dimension);
    return home.isEmpty() ? "" : wording.text("leaves.home", String.join("; ", home));
  }
}
