package org.toevertrouwd.ui.organisations;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Columns;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Shown;
import org.toevertrouwd.wording.Wording;

/** Clients, what was agreed with them, and the hours. */
public final class OrganisationsScreen implements Screen {

  /** How the fields of drafts of an organisation begin. */
  public static final String DRAFTS = "organisation";

  private final Desk desk;
  private final Wording wording;
  private final OrganisationsModel model;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FACTS);
  private final StackPane view = new StackPane();
  private final ClientList clients;
  private final VBox list = new VBox(12);
  private final VBox detail = new VBox(16);

  /** The page. */
  public OrganisationsScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(OrganisationsScreen.class);
    this.model = new OrganisationsModel(desk);
    this.clients = new ClientList(desk, model);
    Looks.add(view, OrganisationsScreen.class, "organisations.css");
    model.shown().addListener((_, _, now) -> now.ifPresent(this::show));
    model.chosen().addListener((_, _, _) -> chosen());
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

  private void show(Shown shown) {
    if (shown.clients().isEmpty() && model.chosen().get().isEmpty()) {
      empty();
      return;
    }
    if (clients.shows(shown)) {
      clients.mark();
    } else {
      list.getChildren().setAll(clients.view(shown));
    }
    if (list.getScene() == null || list.getParent() == null) {
      build();
    }
  }

  private void empty() {
    Button add = Buttons.primary("organisation-add", wording.text("add"), model::add);
    view.getChildren()
        .setAll(
            new Page(wording.text("title"))
                .content(new EmptyState(Icon.ORGANISATIONS, wording.text("empty"), add)));
    add.requestFocus();
  }

  private void build() {
    view.getChildren()
        .setAll(
            new Page(wording.text("title"))
                .actions(
                    Buttons.quiet("organisation-add", Icon.ADD, wording.text("add"), model::add))
                .content(new Columns(0.32, 44).first(List.of(list)).second(List.of(detail))));
  }

  private void chosen() {
    model.shown().get().ifPresent(this::show);
    detail.getChildren().clear();
    model
        .chosen()
        .get()
        .ifPresent(
            open -> {
              if (list.getParent() == null) {
                build();
              }
              detail.getChildren().setAll(new ClientDetail(desk, model, open, part).view());
            });
  }
}
