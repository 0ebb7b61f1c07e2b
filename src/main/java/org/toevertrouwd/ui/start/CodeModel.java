package org.toevertrouwd.ui.start;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** A recovery code to keep: seven groups, three of which are typed back. */
final class CodeModel {

  /** How many groups are typed back. */
  static final int ASKED = 3;

  private static final String BETWEEN = "-";

  private final char[] text;
  private final List<Integer> asked;
  private final ReadOnlyBooleanWrapper right = new ReadOnlyBooleanWrapper();

  /**
   * A code.
   *
   * @param text as it is shown; the model keeps it and wipes it
   */
  CodeModel(char[] text) {
    this.text = text;
    this.asked =
        new SecureRandom()
            .ints(0, groups().size()).distinct().limit(ASKED).sorted().boxed().toList();
  }

  /** The groups, for showing them. */
  List<String> groups() {
    return List.of(new String(text).split(BETWEEN));
  }

  /** The code as it is shown; not a copy. */
  char[] text() {
    return text;
  }

  /** Which groups are typed back, from 0. */
  List<Integer> asked() {
    return asked;
  }

  /** Whether the groups that were typed back are right. */
  ReadOnlyBooleanProperty right() {
    return right.getReadOnlyProperty();
  }

  /** Whether what was typed for a group is right; case and what a code forgives do not matter. */
  boolean right(int group, String typed) {
    return plain(typed).equals(groups().get(group));
  }

  /**
   * What was typed back.
   *
   * @param typed one for each group that is asked, in their order
   */
  void typed(List<String> typed) {
    right.set(IntStream.range(0, ASKED).allMatch(i -> right(asked.get(i), typed.get(i))));
  }

  /** Forgets the code. */
  void forget() {
    Arrays.fill(text, '\0');
  }

  private static String plain(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
