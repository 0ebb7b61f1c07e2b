package org.toevertrouwd.ui.sheet;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.wording.Wording;

/** Bringing in a registration sheet. */
public final class ImportScreen implements Screen {

  private final Desk desk;
  private final Wording wording;
  private final ImportFlow flow;
  private final SheetWords words;
  private final Progressing progressing;
  private final Page view;
  private final StepsBar steps;
  private final VBox inside = new VBox();

  /** The page. */
  public ImportScreen(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(ImportScreen.class);
    this.flow = new ImportFlow(desk);
    this.words = new SheetWords(desk);
    this.progressing = new Progressing(desk.kit());
    this.steps = new StepsBar(wording);
    this.view = new Page(wording.text("title"));
    inside.getStyleClass().add("import-step");
    VBox.setVgrow(inside, Priority.ALWAYS);
    view.content(steps, progressing, inside);
    Looks.add(view, ImportScreen.class, "import.css");
    flow.step().addListener((_, _, _) -> show());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    show();
  }

  /** What is under way stops without a trace, also when the kluis locks. */
  @Override
  public void leaving() {
    progressing.stop();
  }

  @Override
  public void saveNow() {
    // Nothing is saved before the end of the last step, and then by itself.
  }

  /** Goes on with a file, as if it was chosen. */
  public void read(Path file) {
    progressing.follow(wording.text("doing.read"), flow.read(file));
  }

  /** Goes on to what would be written. */
  public void tryOut() {
    flow.tryOut();
  }

  /** Writes it. */
  public void bringIn() {
    progressing.follow(wording.text("doing.import"), flow.bringIn());
  }

  private void show() {
    Step step = flow.step().get();
    steps.show(step);
    view.actions(actions(step).toArray(Node[]::new));
    Region pane = pane(step);
    VBox.setVgrow(pane, Priority.ALWAYS);
    inside.getChildren().setAll(pane);
  }

  private Region pane(Step step) {
    return switch (step) {
      case CHOOSE -> new ChoosePane(wording, flow.refusal(), this::choose, this::read);
      case DECIDE ->
          new DecidePane(
              wording,
              words,
              flow,
              progressing,
              new DecidePane.MappingActions(this::load, this::save));
      case TRY ->
          new TrialPane(
              desk, flow, () -> progressing.follow(wording.text("doing.read"), flow.readAgain()));
      case DONE -> new DonePane(desk, flow);
    };
  }

  private List<Node> actions(Step step) {
    return switch (step) {
      case CHOOSE -> List.of();
      case DECIDE -> List.of(goBack(), trial());
      case TRY -> List.of(goBack(), importing());
      case DONE ->
          List.of(
              Buttons.quiet("import-another", wording.text("done.another"), flow::another),
              Buttons.primary(
                  "import-dossiers",
                  wording.text("done.dossiers"),
                  () -> desk.navigator().goTo(new Place.Dossiers(false))));
    };
  }

  /** Not while dossiers are written: first that ends, or is stopped. */
  private Node goBack() {
    Node back = Buttons.quiet("import-back", wording.text("back"), flow::back);
    back.disableProperty().bind(flow.busy());
    return back;
  }

  private Node trial() {
    Node trial = Buttons.primary("import-try", wording.text("try"), flow::tryOut);
    trial.disableProperty().bind(flow.reading().map(reading -> reading.report().isEmpty()));
    return trial;
  }

  private Node importing() {
    Node importing = Buttons.primary("import-now", wording.text("import"), this::bringIn);
    importing
        .disableProperty()
        .bind(
            flow.busy()
                .or(progressing.visibleProperty())
                .or(Bindings.createBooleanBinding(() -> !flow.isReady(), flow.reading())));
    return importing;
  }

  private void choose() {
    desk.kit()
        .choosers()
        .open(
            wording.text("choose"),
            new Choosers.Kind(wording.text("kind.sheet"), "csv", "xlsx", "txt", "tsv"))
        .ifPresent(this::read);
  }

  private void load() {
    desk.kit()
        .choosers()
        .open(wording.text("mapping.load"), mappings())
        .ifPresent(file -> progressing.follow(wording.text("doing.read"), flow.load(file)));
  }

  private void save() {
    desk.kit()
        .choosers()
        .save(wording.text("mapping.save"), wording.text("mapping.file"), mappings())
        .ifPresent(file -> flow.save(file).start());
  }

  private Choosers.Kind mappings() {
    return new Choosers.Kind(wording.text("kind.mapping"), "json");
  }
}
