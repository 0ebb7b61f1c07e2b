package org.toevertrouwd.ui.referral;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.directory.FitWords;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A referral to a service: who may know what. */
public final class ReferralScreen implements Screen {

  private final Desk desk;
  private final DossierId dossier;
  private final Wording wording;
  private final ReferralModel model;
  private final ChoosingPane choosing;
  private final ReferralForm form;
  private final StackPane content = new StackPane();
  private final HBox why = Words.row();
  private final VBox view;

  /**
   * The page.
   *
   * @param service what is proposed if the referral is new
   */
  public ReferralScreen(
      Desk desk, DossierId dossier, ReferralId referral, Optional<String> service) {
    this.desk = desk;
    this.dossier = dossier;
    this.wording = desk.kit().wording(ReferralScreen.class);
    model = new ReferralModel(desk, dossier, referral, service);
    choosing = new ChoosingPane(desk, model.services(), this::choose);
    form = new ReferralForm(desk, model);
    content.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(content, Priority.ALWAYS);
    view = new VBox(header(), second(), content);
    view.getStyleClass().addAll("page", "referral");
    Looks.add(view, ReferralScreen.class, "referral.css");
    model.facts().service().addListener((_, _, _) -> show());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.open(this::show);
  }

  @Override
  public void leaving() {
    model.leave();
  }

  @Override
  public void saveNow() {
    model.save();
  }

  private HBox header() {
    Label title = Words.title("");
    title.textProperty().bind(model.facts().service().map(this::title));
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button other = Buttons.quiet("referral-other", wording.text("other"), this::chooseAgain);
    Button done =
        Buttons.primary(
            "referral-done",
            wording.text("done"),
            () -> desk.navigator().goTo(new Place.OneDossier(dossier)));
    Button delete =
        Buttons.icon("referral-delete", Icon.BIN, wording.text("delete"), model::delete);
    show(other, model.facts().service().map(Optional::isPresent));
    show(done, model.facts().service().map(Optional::isPresent));
    show(delete, model.exists().map(known -> known));
    title.setMaxWidth(Double.MAX_VALUE);
    return header(title, delete, other, done);
  }

  private String title(Optional<String> service) {
    return service
        .map(code -> wording.text("title.to", model.services().name(code)))
        .orElse(wording.text("title.new"));
  }

  private static HBox header(Node... nodes) {
    HBox header = Words.row(nodes);
    header.getStyleClass().add("page-header");
    header.setMinHeight(Region.USE_PREF_SIZE);
    return header;
  }

  private HBox second() {
    HBox second = Words.row(home(), why);
    second.getStyleClass().add("second");
    return second;
  }

  private Button home() {
    Button home =
        Buttons.link(
            "referral-dossier", "", () -> desk.navigator().goTo(new Place.OneDossier(dossier)));
    ObservableValue<String> alias =
        desk.discretion()
            .veil(
                model
                    .dossier()
                    .map(one -> one.map(all -> all.intake().reporter().alias()).orElse("")));
    home.textProperty().bind(alias.map(this::label));
    return home;
  }

  private String label(String alias) {
    String code = model.dossier().get().map(one -> one.code().toString()).orElse("");
    return alias.isEmpty() ? code : code + "  ·  " + alias;
  }

  private void choose(Service service) {
    model.facts().service().set(Optional.of(service.code().value()));
    show();
  }

  private void chooseAgain() {
    content.getChildren().setAll(choosing);
    choosing.focus();
  }

  private void show() {
    Optional<Service> service = model.facts().service().get().flatMap(model.services()::service);
    Optional<DirectoryMatch> match = service.flatMap(model.services()::match);
    FitWords fits = new FitWords(desk.kit(), desk.vocabulary());
    why.getChildren()
        .setAll(
            match.stream()
                .map(
                    one ->
                        Words.state(
                            FitWords.icon(one.fit()), fits.why(one), FitWords.style(one.fit())))
                .toList());
    if (model.facts().service().get().isPresent()) {
      content.getChildren().setAll(Page.scrolling(form));
    } else {
      chooseAgain();
    }
  }

  private static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
