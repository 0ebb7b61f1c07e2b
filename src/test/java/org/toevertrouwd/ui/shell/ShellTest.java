package org.toevertrouwd.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.desk.Section;

@ExtendWith(FreshKluis.class)
final class ShellTest {

  private static final Place TODAY = new Place.Today();
  private static final Place FIGURES = new Place.Figures();
  private static final Place HELP = new Place.Help();

  private final List<String> did = new ArrayList<>();
  private Shell shell = Fx.on(() -> new Shell(() -> did.add("lock")));

  private OpenKluis kluis;

  @BeforeEach
  void begin(OpenKluis fresh) {
    kluis = fresh;
    Fx.run(
        () -> {
          shell.furnish(Written::new, new Rail(new Stand().desk(kluis)));
          shell.goTo(TODAY);
          did.clear();
        });
  }

  @Test
  void leaving_comes_before_the_next_page_is_made_and_shown() {
    Fx.run(() -> shell.goTo(FIGURES));

    assertThat(did).containsExactly("leave Today", "make Figures", "show Figures");
    assertThat(shell.place()).isEqualTo(FIGURES);
  }

  @Test
  void back_goes_where_one_came_from_and_then_to_today() {
    Fx.run(
        () -> {
          shell.goTo(FIGURES);
          shell.goTo(HELP);
          shell.back();
        });
    assertThat(shell.place()).isEqualTo(FIGURES);

    Fx.run(
        () -> {
          shell.back();
          shell.back();
          shell.back();
        });
    assertThat(shell.place()).isEqualTo(TODAY);
  }

  @Test
  void going_where_one_is_reads_again_and_is_no_step_back() {
    Fx.run(
        () -> {
          shell.goTo(FIGURES);
          shell.goTo(FIGURES);
          shell.back();
        });

    assertThat(shell.place()).isEqualTo(TODAY);
  }

  @Test
  void clearing_saves_and_leaves_nothing_to_be_seen() {
    Fx.run(shell::clear);

    assertThat(did).containsExactly("leave Today");
    assertThat(Fx.on(() -> shell.view().lookupAll(".written"))).isEmpty();
  }

  @Test
  void locking_is_the_business_of_the_window() {
    shell.lock();

    assertThat(did).containsExactly("lock");
  }

  @Test
  void every_part_of_the_rail_begins_in_its_own_part() {
    for (Section section : Section.values()) {
      assertThat(Rail.first(section).section()).isEqualTo(section);
    }
  }

  @Test
  void keys_are_told_apart_by_control_and_alt() {
    assertThat(Keys.of(key(KeyCode.L, true, false))).contains(Keys.LOCK);
    assertThat(Keys.of(key(KeyCode.L, false, false))).isEmpty();
    assertThat(Keys.of(key(KeyCode.L, true, true))).isEmpty();
    assertThat(Keys.of(key(KeyCode.LEFT, false, true))).contains(Keys.BACK);
    assertThat(Keys.of(key(KeyCode.LEFT, false, false))).isEmpty();
    assertThat(Keys.of(key(KeyCode.F9, false, false))).contains(Keys.DISCREET);
    assertThat(Keys.of(key(KeyCode.ADD, true, false))).contains(Keys.LARGER);
  }

  @Test
  void no_two_keys_mean_two_things() {
    for (KeyCode code : KeyCode.values()) {
      List<Optional<Keys>> meanings =
          List.of(
              Keys.of(key(code, true, false)),
              Keys.of(key(code, false, false)),
              Keys.of(key(code, false, true)));
      assertThat(meanings.stream().flatMap(Optional::stream).count())
          .as(code.name())
          .isLessThanOrEqualTo(1);
    }
  }

  private static KeyEvent key(KeyCode code, boolean control, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
  }

  private final class Written implements Screen {

    private final String name;
    private final Pane view = new Pane();

    Written(Place place) {
      name = place.getClass().getSimpleName();
      view.getStyleClass().add("written");
      did.add("make " + name);
    }

    @Override
    public Region view() {
      return view;
    }

    @Override
    public void shown() {
      did.add("show " + name);
    }

    @Override
    public void leaving() {
      did.add("leave " + name);
    }
  }
}
