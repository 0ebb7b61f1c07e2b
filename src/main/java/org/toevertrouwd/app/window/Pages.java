package org.toevertrouwd.app.window;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Discretion;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.desk.SaveState;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.firstcall.FirstCallCard;
import org.toevertrouwd.ui.kit.Delays;
import org.toevertrouwd.ui.kit.DirectJobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.NobodyChooses;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.shell.Notices;
import org.toevertrouwd.ui.shell.Rail;
import org.toevertrouwd.ui.shell.Shell;
import org.toevertrouwd.wording.Language;

/** The inside of the window at a place, complete and still: what a picture shows. */
public final class Pages {

  private final OpenKluis kluis;
  private final Reference reference;
  private final Language language;
  private final Clock clock;
  private static final Duration SOON = Duration.ofMillis(100);
  private static final int MOST_STEPS = 40;

  private final Set<Runnable> soon = new LinkedHashSet<>();
  private final List<Screen> outside = new ArrayList<>();

  /** Pages of an open kluis at a moment. */
  public Pages(OpenKluis kluis, Reference reference, Language language, Clock clock) {
    this.kluis = kluis;
    this.reference = reference;
    this.language = language;
    this.clock = clock;
  }

  /** The kluis that is shown. */
  public OpenKluis kluis() {
    return kluis;
  }

  /** The inside of the window at a place. */
  public Parent at(Place place) {
    Overlay overlay = new Overlay(language, new Still(soon));
    at(place, overlay);
    return overlay;
  }

  private Desk at(Place place, Overlay overlay) {
    return at(place, overlay, (_, _) -> {});
  }

  private Desk at(Place place, Overlay overlay, BiConsumer<Shell, Desk> before) {
    Shell shell = new Shell(() -> {});
    Desk desk = new Desk(kit(overlay), kluis, reference, shell, new SaveState(), new Discretion());
    shell.furnish(new Screens(desk, new UsualSettings()), new Rail(desk));
    before.accept(shell, desk);
    overlay.page(shell.view());
    shell.goTo(place);
    return desk;
  }

  /** The inside of the window at a place, with names and stories veiled. */
  public Parent discreetAt(Place place) {
    Overlay overlay = new Overlay(language, new Still(soon));
    at(place, overlay).discretion().on().set(true);
    return overlay;
  }

  /** The inside of the window on opening, with what that found told above what is due. */
  public Parent onOpening() {
    Overlay overlay = new Overlay(language, new Still(soon));
    at(new Place.Today(), overlay, (shell, desk) -> shell.tell(new Notices(desk, new HashSet<>())));
    return overlay;
  }

  /** The inside of the window at a place, with the card for a first call over it. */
  public Parent firstCallAt(Place place) {
    Overlay overlay = new Overlay(language, new Still(soon));
    Desk desk = at(place, overlay);
    overlay.over(new FirstCallCard(desk, place, overlay::back), overlay::back);
    return overlay;
  }

  /** The inside of the window with a screen that needs no open kluis. */
  public Parent outside(Function<Kit, Screen> made) {
    Overlay overlay = new Overlay(language, new Still(soon));
    Screen screen = made.apply(kit(overlay));
    outside.add(screen);
    overlay.page(screen.view());
    screen.shown();
    return overlay;
  }

  /** Leaves the screens that were shown without an open kluis, which closes what they opened. */
  public void leave() {
    outside.forEach(Screen::leaving);
    outside.clear();
  }

  /** What screens outside a kluis are shown with. */
  public Kit kit(Overlay overlay) {
    return new Kit(
        language,
        new DirectJobs(overlay::problem),
        new Still(soon),
        overlay,
        new NobodyChooses(),
        clock);
  }

  /** Everything that was to happen soon happens, for pages that fill gradually. */
  public void fill() {
    for (int again = 0; again < MOST_STEPS && !soon.isEmpty(); again++) {
      List<Runnable> now = List.copyOf(soon);
      soon.clear();
      now.forEach(Runnable::run);
    }
  }

  /** Nothing happens later by itself. */
  private record Still(Set<Runnable> soon) implements Delays {

    private record Never(Set<Runnable> soon, Runnable action) implements Delay {
      @Override
      public void restart() {
        soon.add(action);
      }

      @Override
      public void stop() {
        soon.remove(action);
      }
    }

    @Override
    public Delay after(Duration wait, Runnable action) {
      return new Never(wait.compareTo(SOON) < 0 ? soon : new HashSet<>(), action);
    }

    @Override
    public Delay every(Duration period, Runnable action) {
      return new Never(new HashSet<>(), action);
    }
  }

  /** A new computer. */
  private record UsualSettings() implements WindowSettings {

    @Override
    public Preferences now() {
      return Preferences.usual();
    }

    @Override
    public void change(UnaryOperator<Preferences> change) {}
  }
}
