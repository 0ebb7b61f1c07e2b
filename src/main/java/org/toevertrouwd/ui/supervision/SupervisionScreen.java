package org.toevertrouwd.ui.supervision;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.supervision.SupervisionModel.Shown;
import org.toevertrouwd.wording.Wording;

/** Supervision, intervision, training: what was done, what is still asked for. */
public final class SupervisionScreen implements Screen {

  /** How the fields of drafts of a session begin. */
  public static final String DRAFTS = "supervision";

  private final Desk desk;
  private final Wording wording;
  private final SupervisionModel model;
  private final StackPane view = new StackPane();

  /** The page. */
  public SupervisionScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(SupervisionScreen.class);
    this.model = new SupervisionModel(desk);
    Looks.add(view, SupervisionScreen.class, "supervision.css");
    model.shown().addListener((_, _, _) -> list());
    model.open().addListener((_, _, now) -> show(now));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }

  @Override
  public void leaving() {
    model.save();
  }

  private void show(Optional<SessionModel> open) {
    open.ifPresentOrElse(this::editor, this::list);
  }

  private void editor(SessionModel session) {
    SessionEditor editor = new SessionEditor(desk, model, session);
    view.getChildren().setAll(editor.view());
    editor.focus();
  }

  private void list() {
    if (model.open().get().isPresent()) {
      return;
    }
    model.shown().get().ifPresent(this::list);
  }

  private void list(Shown shown) {
    Page page = new Page(wording.text("title"));
    Node add = Buttons.primary("session-add", wording.text("add"), model::add);
    if (!shown.sessions().isEmpty()) {
      page.actions(add);
    }
    view.getChildren().setAll(page.content(new SessionList(desk, model, shown).view()));
    add.requestFocus();
  }
}
