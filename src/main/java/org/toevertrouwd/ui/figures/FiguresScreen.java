package org.toevertrouwd.ui.figures;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.wording.Wording;

/** The figures of a year as they would leave. */
public final class FiguresScreen implements Screen {

  private final Desk desk;
  private final Wording wording;
  private final FiguresModel model;
  private final FiguresHead head;
  private final Progressing progressing;
  private final StackPane body = new StackPane();
  private final Page view;
  private Optional<FiguresBody> shown = Optional.empty();

  /** The page. */
  public FiguresScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(FiguresScreen.class);
    this.progressing = new Progressing(desk.kit());
    this.model = new FiguresModel(desk, progressing::follow, progressing::followToTheEnd);
    this.head = new FiguresHead(model, wording);
    this.view = new Page(wording.text("title"));
    view.getStylesheets()
        .add(
            Objects.requireNonNull(FiguresScreen.class.getResource("figures.css"))
                .toExternalForm());
    VBox.setVgrow(body, Priority.ALWAYS);
    model.seen().addListener((_, _, _) -> fill());
    model.sight().addListener((_, _, _) -> fill());
    model.trials().state().addListener((_, _, _) -> shown.ifPresent(FiguresBody::tried));
    model.nothingYet().addListener((_, _, nothing) -> show(nothing));
    show(false);
  }

  private void show(boolean nothing) {
    if (nothing) {
      view.actions();
      view.content(
          new EmptyState(
              Icon.FIGURES,
              wording.text("empty"),
              Buttons.primary("figures-empty", wording.text("empty.action"), this::talk)));
    } else {
      view.actions(head.actions());
      view.content(head.sights(), progressing, body);
    }
  }

  private void talk() {
    desk.navigator().goTo(new Place.NewConversation(ConversationId.random(), Optional.empty()));
  }

  private void fill() {
    shown.ifPresent(FiguresBody::stop);
    shown = model.seen().get().map(year -> new FiguresBody(desk, model, year));
    shown.ifPresent(one -> body.getChildren().setAll(one.view()));
  }

  @Override
  public void leaving() {
    shown.ifPresent(FiguresBody::stop);
  }

  /** Everything here is saved already. */
  @Override
  public void saveNow() {}

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }
}
