package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

final class FiguresScreenTest {

  private final Stand stand = new Stand();

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> opened = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    opened = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
  }

  @AfterEach
  void lock() {
    opened.ifPresent(OpenKluis::close);
  }

  @Test
  void an_empty_kluis_has_one_sentence_and_one_button() {
    Region page = page();

    press(page, "#figures-empty");

    assertThat(stand.went).singleElement().isInstanceOf(Place.NewConversation.class);
  }

  @Test
  void every_table_that_leaves_stands_on_a_card() {
    fill();
    Region page = page();

    assertThat(page.lookupAll(".chart-card")).hasSizeGreaterThan(10);
    assertThat(page.lookup("#figures-home")).isNotNull();
    assertThat(page.lookup("#figures-release").isVisible()).isTrue();
  }

  @Test
  void a_picture_can_be_saved_of_what_left_only() {
    fill();
    Region page = page();
    assertThat(page.lookupAll(".chart-export")).isEmpty();

    stand.chosen.add(folder.resolve("jaaropgave.zip"));
    press(page, "#figures-release");
    passTime();
    layOut(page);

    assertThat(page.lookupAll(".chart-export"))
        .isNotEmpty()
        .hasSameSizeAs(page.lookupAll(".chart-card"));
    assertThat(page.lookup("#figures-years")).isNull();
  }

  @Test
  void a_year_is_counted_once_when_the_page_opens() {
    fill();
    List<Thread> counted = new ArrayList<>();
    Fx.run(
        () -> {
          FiguresModel model =
              new FiguresModel(
                  stand.desk(opened.orElseThrow()),
                  (_, job) -> {
                    counted.add(Thread.currentThread());
                    job.start();
                  },
                  (_, job) -> job.start());
          FiguresHead head = new FiguresHead(model, stand.kit().wording(FiguresHead.class));
          model.load();
          assertThat(head.actions()).hasSize(2);
        });

    // Once for the figures, once for the trial that follows them.
    assertThat(counted).hasSize(2);
  }

  @Test
  void counted_figures_hold_no_text_that_one_can_copy() {
    fill();
    Region page = page();
    press(page, "#sight-counted");
    passTime();
    layOut(page);

    assertThat(page.lookupAll("*")).noneMatch(TextInputControl.class::isInstance);
    assertThat(page.lookupAll(".figures-raw .context-menu")).isEmpty();
    assertThat(page.lookupAll(".figures-raw")).noneMatch(card -> card.getOnDragDetected() != null);
  }

  @Test
  void a_hidden_cell_explains_itself() {
    fill();
    Region page = page();

    Node hidden = page.lookup(".button.bars-hidden");
    Fx.run(((ButtonBase) hidden)::fire);

    Region card = (Region) page.lookup(".bars-why");
    assertThat(card.getAccessibleText()).contains("hoogstens afleiden: tussen");
    assertThat(hidden.getAccessibleText()).contains("afgeschermd", "Enter");
  }

  @Test
  void counted_figures_say_that_they_stay_and_offer_no_way_out() {
    fill();
    Region page = page();

    press(page, "#sight-counted");
    passTime();
    layOut(page);

    assertThat(page.lookupAll(".figures-raw")).hasSameSizeAs(page.lookupAll(".chart-card"));
    assertThat(page.lookupAll(".chart-export")).isEmpty();
    assertThat(page.lookup("#figures-release").isVisible()).isFalse();
    assertThat(page.lookupAll(".grid")).isNotEmpty();
  }

  @Test
  void a_tile_leads_to_the_tables_of_its_unit() {
    fill();
    Region page = page();
    ScrollPane scroll = (ScrollPane) page.lookup("#figures-scroll");

    press(page, "#tile-closed");

    assertThat(scroll.getVvalue()).isGreaterThan(0.5);
  }

  private Region page() {
    Region page =
        Fx.on(
            () -> {
              FiguresScreen screen = new FiguresScreen(stand.desk(opened.orElseThrow()));
              screen.shown();
              Looks.dress(new Scene(screen.view(), 1000, 800), false, 100);
              return screen.view();
            });
    passTime();
    layOut(page);
    return page;
  }

  private void passTime() {
    for (int i = 0; i < 12; i++) {
      Fx.run(stand::timePasses);
    }
  }

  private static void layOut(Region page) {
    for (int pass = 0; pass < 2; pass++) {
      Fx.run(page::applyCss);
      Fx.run(page::layout);
    }
  }

  private static void press(Region page, String id) {
    Fx.run(((ButtonBase) page.lookup(id))::fire);
  }

  private void fill() {
    PracticeWriter.write(
        opened.orElseThrow().store(),
        new PracticeMaker(11, List.of("caw", "line-1712")).make(2025, 60));
  }
}
