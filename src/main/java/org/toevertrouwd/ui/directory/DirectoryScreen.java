package org.toevertrouwd.ui.directory;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Contact points and the safety net. */
public final class DirectoryScreen implements Screen {

  private static final String SERVICES = "services";
  private static final String VANGNET = "vangnet";

  private final Desk desk;
  private final Wording wording;
  private final DirectoryModel model;
  private final SheetModel sheet;
  private final ServicesPane services;
  private final VangnetPane vangnet;
  private final ChipField tabs;
  private final StackPane content = new StackPane();
  private final HBox columns;
  private final VBox detail = new VBox();
  private final VBox view;

  /** The page. */
  public DirectoryScreen(Desk desk, Optional<DossierId> dossier) {
    this.desk = desk;
    this.wording = desk.kit().wording(DirectoryScreen.class);
    model = new DirectoryModel(desk, dossier);
    sheet = new SheetModel(desk.kit());
    services = new ServicesPane(desk, model);
    vangnet = new VangnetPane(desk, model, this::showService);
    tabs = tabs();
    ScrollPane scroll = Page.scrolling(detail);
    columns = new HBox(services, scroll);
    columns.getStyleClass().add("columns");
    content.getChildren().setAll(columns);
    VBox.setVgrow(content, Priority.ALWAYS);
    view = new VBox(header(), new SheetBar(desk.kit(), sheet), content);
    view.getStyleClass().addAll("page", "directory");
    Looks.add(view, DirectoryScreen.class, "directory.css");
    model.selected().addListener((_, _, now) -> showCard(now));
    sheet
        .services()
        .addListener((ListChangeListener<Service>) _ -> showCard(model.selected().get()));
    showCard(Optional.empty());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.open();
    services.focus();
  }

  private HBox header() {
    Label dossier = Words.state(Icon.DOSSIERS, "", "plain");
    dossier
        .textProperty()
        .bind(
            model
                .code()
                .map(code -> code.map(one -> wording.text("for", one.toString())).orElse("")));
    dossier.visibleProperty().bind(model.code().map(Optional::isPresent));
    dossier.managedProperty().bind(dossier.visibleProperty());
    Button add =
        Buttons.quiet(
            "directory-add", Icon.ADD, wording.text("add"), () -> showForm(Optional.empty()));
    Label title = Words.title(wording.text("title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox header = Words.row(title, tabs, dossier, Words.spring(), add);
    header.getStyleClass().add("page-header");
    return header;
  }

  private ChipField tabs() {
    ChipField field =
        new ChipField(
            "directory-tab",
            List.of(
                Choice.of(SERVICES, wording.text("tab.services")),
                Choice.of(VANGNET, wording.text("tab.vangnet"))));
    field.inOneRow();
    field.code().set(Optional.of(SERVICES));
    field
        .code()
        .addListener(
            (_, before, now) -> {
              field.code().set(now.or(() -> before));
              now.ifPresent(this::show);
            });
    return field;
  }

  private void show(String tab) {
    content.getChildren().setAll(tab.equals(VANGNET) ? vangnet : columns);
  }

  private void showService(Service service) {
    tabs.code().set(Optional.of(SERVICES));
    model.selected().set(Optional.of(service));
    showCard(Optional.of(service));
  }

  private void showCard(Optional<Service> service) {
    ServiceCard card = new ServiceCard(desk, model, sheet, () -> showForm(service));
    detail
        .getChildren()
        .setAll(
            service
                .<Region>map(card::of)
                .orElseGet(() -> new EmptyState(Icon.DIRECTORY, wording.text("choose"))));
  }

  private void showForm(Optional<Service> service) {
    tabs.code().set(Optional.of(SERVICES));
    ServiceForm form = new ServiceForm(desk, model, () -> showCard(service));
    detail.getChildren().setAll(form.of(service));
  }
}
