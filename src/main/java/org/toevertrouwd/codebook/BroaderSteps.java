package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks from a category to wider and wider ones. A current category names one of the wider list of
 * its dimension; an ended category may also name a current category that took its place.
 */
record BroaderSteps(Dimension dimension) {

  /** How a walk ends. */
  enum End {
    TOP,
    UNKNOWN_CODE,
    CYCLE
  }

  /**
   * A category that was passed.
   *
   * @param wide whether it is of the wider list
   */
  record Step(Category category, boolean wide) {}

  /** The categories passed after the first one, nearest first, and how it ended. */
  record Walk(List<Step> steps, End end) {}

  Walk from(Category category) {
    return walk(new Step(category, false));
  }

  Walk fromWider(Category category) {
    return walk(new Step(category, true));
  }

  private Walk walk(Step start) {
    List<Step> steps = new ArrayList<>();
    Step step = start;
    while (step.category().broader().isPresent()) {
      Optional<Step> next = next(step, step.category().broader().orElseThrow());
      if (next.isEmpty()) {
        return new Walk(steps, End.UNKNOWN_CODE);
      }
      step = next.orElseThrow();
      if (step.equals(start) || steps.contains(step)) {
        return new Walk(steps, End.CYCLE);
      }
      steps.add(step);
    }
    return new Walk(steps, End.TOP);
  }

  private Optional<Step> next(Step step, String code) {
    boolean ended = !step.wide() && step.category().until().isPresent();
    Optional<Step> successor =
        dimension.categories().stream()
            .filter(category -> ended && category.code().equals(code))
            .filter(category -> !category.equals(step.category()))
            .map(category -> new Step(category, false))
            .findFirst();
    return successor.or(
        () ->
            dimension.broader().stream()
                .filter(category -> category.code().equals(code))
                .map(category -> new Step(category, true))
                .findFirst());
  }
}
