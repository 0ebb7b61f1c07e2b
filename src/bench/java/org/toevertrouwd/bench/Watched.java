package org.toevertrouwd.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was seen on a screen over time. The window counts as visible from the moment on which the
 * picture is the one that stays: it differs from the last in no more than 2 pixels of 1,000, which
 * leaves room for a caret that blinks.
 */
final class Watched {

  private static final double CARET = 0.002;

  /** Less than this share of pixels in another colour than the rest is an empty window. */
  private static final double EMPTY = 0.005;

  private record Sight(long nanos, int[] picture) {}

  private final List<Sight> sights = new ArrayList<>();

  /** Looks every millisecond for some time; only changes are kept. */
  static Watched over(VirtualScreen screen, long nanos) throws InterruptedException {
    Watched watched = new Watched();
    int[] last = screen.look();
    long begin = System.nanoTime();
    for (long now = begin; now - begin < nanos; now = System.nanoTime()) {
      int[] picture = screen.look();
      if (!Arrays.equals(last, picture)) {
        // Seen at the latest when the look was over.
        watched.sights.add(new Sight(System.nanoTime(), picture));
        last = picture;
      }
      Thread.sleep(1);
    }
    return watched;
  }

  /**
   * When the picture that stays was first there, as {@link System#nanoTime()}.
   *
   * @throws IllegalStateException if there was none, or an empty one
   */
  long visibleAt() {
    return visible().nanos;
  }

  /** The picture of that moment. */
  int[] picture() {
    return visible().picture;
  }

  private Sight visible() {
    if (sights.isEmpty() || isEmpty(sights.getLast().picture)) {
      throw new IllegalStateException("no window with anything in it was seen");
    }
    int first = sights.size() - 1;
    while (first > 0
        && difference(sights.get(first - 1).picture, sights.getLast().picture) <= CARET) {
      first--;
    }
    return sights.get(first);
  }

  private static boolean isEmpty(int[] picture) {
    int[] ground = new int[picture.length];
    Arrays.fill(ground, picture[0]);
    return difference(picture, ground) < EMPTY;
  }

  private static double difference(int[] one, int[] other) {
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        different++;
      }
    }
    return (double) different / one.length;
  }
}
