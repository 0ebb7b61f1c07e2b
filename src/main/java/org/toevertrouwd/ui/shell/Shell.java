package org.toevertrouwd.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.ui.desk.Navigator;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;

/** Goes from place to place inside an open kluis, and shows where one is. */
public final class Shell implements Navigator {

  private static final int REMEMBERED = 20;

  private final Runnable onLock;
  private final StackPane page = new StackPane();
  private final VBox side = new VBox(page);
  private Region notices = new Region();
  private final HBox whole = new HBox();
  private final Deque<Place> came = new ArrayDeque<>();
  private Function<Place, Screen> screens = _ -> new NoScreen();
  private Place place = new Place.Today();
  private Screen screen = new NoScreen();
  private @Nullable Rail rail;
  private Leaving leaving =
      (saves, onSaved, _) -> {
        saves.run();
        onSaved.run();
      };

  /** How one leaves a screen: as {@link org.toevertrouwd.ui.desk.Desk#afterSaving}. */
  @FunctionalInterface
  public interface Leaving {

    /** Does what saves, and then one of the others. */
    void after(Runnable saves, Runnable onSaved, Runnable onNotSaved);
  }

  /**
   * A shell without screens yet.
   *
   * @param onLock locks the kluis
   */
  public Shell(Runnable onLock) {
    this.onLock = onLock;
    whole.setMinSize(0, 0);
    HBox.setHgrow(side, Priority.ALWAYS);
    VBox.setVgrow(page, Priority.ALWAYS);
    page.getStyleClass().add("shell-page");
  }

  /**
   * Furnishes it.
   *
   * @param made makes the screen of a place
   * @param left what stands at the left
   */
  public void furnish(Function<Place, Screen> made, Rail left) {
    screens = made;
    rail = left;
    whole.getChildren().setAll(left.view(), side);
  }

  /** Tells these above what is due today, and nowhere else. */
  public void tell(Region told) {
    notices = told;
    side.getChildren().setAll(told, page);
  }

  /** Comes back to a screen from which something could not be saved. */
  public void guard(Leaving way) {
    leaving = way;
  }

  /** What is seen. */
  public Region view() {
    return whole;
  }

  /** Where one is. */
  public Place place() {
    return place;
  }

  /** What is shown there. */
  public Screen screen() {
    return screen;
  }

  @Override
  public void goTo(Place next) {
    if (!next.equals(place)) {
      came.push(place);
      if (came.size() > REMEMBERED) {
        came.removeLast();
      }
    }
    show(next);
  }

  @Override
  public void back() {
    show(came.isEmpty() ? new Place.Today() : came.pop());
  }

  @Override
  public void lock() {
    onLock.run();
  }

  /** Saves what was typed and takes every screen away, so that nothing of it can be seen. */
  public void clear() {
    settle();
    screen.leaving();
    screen.gone();
    screen = new NoScreen();
    page.getChildren().clear();
    came.clear();
  }

  /** What stands half typed in a field is taken over when the focus goes. */
  private void settle() {
    page.requestFocus();
  }

  private void show(Place next) {
    Screen left = screen;
    Place from = place;
    leaving.after(
        () -> {
          settle();
          left.leaving();
          put(next, screens.apply(next));
          screen.shown();
        },
        left::gone,
        () -> putBack(from, left));
  }

  /** What was typed there is nowhere else. */
  private void putBack(Place from, Screen left) {
    screen.leaving();
    screen.gone();
    if (from.equals(came.peek())) {
      came.pop();
    }
    put(from, left);
  }

  private void put(Place there, Screen shown) {
    place = there;
    screen = shown;
    page.getChildren().setAll(shown.view());
    notices.setVisible(there instanceof Place.Today);
    notices.setManaged(there instanceof Place.Today);
    if (rail != null) {
      rail.select(there.section());
    }
  }

  private static final class NoScreen implements Screen {

    private final Region nothing = new BorderPane();

    @Override
    public Region view() {
      return nothing;
    }

    @Override
    public void shown() {}
  }
}
