package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Focus;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Making a kluis in four steps. */
public final class SetupScreen implements Screen {

  private final Doorway doorway;
  private final SetupFlow flow;
  private final Wording wording;
  private final Threshold view = new Threshold();
  private final StepsBar bar;
  private Runnable wipe = () -> {};

  /**
   * The page; the kluis is suggested to live among the documents of the person.
   *
   * @param workArea what is chosen first; outlives the page, which is made anew in another language
   */
  public SetupScreen(Doorway doorway, ObjectProperty<WorkArea> workArea) {
    this(doorway, PlaceModel.documents(Path.of(System.getProperty("user.home"))), workArea);
  }

  /**
   * The page.
   *
   * @param documents where the kluis is suggested to live
   */
  public SetupScreen(Doorway doorway, Path documents) {
    this(doorway, documents, new SimpleObjectProperty<>(WorkArea.BE));
  }

  private SetupScreen(Doorway doorway, Path documents, ObjectProperty<WorkArea> workArea) {
    this.doorway = doorway;
    this.wording = doorway.kit().wording(SetupScreen.class);
    this.flow = new SetupFlow(doorway, documents, workArea);
    this.bar = new StepsBar(wording);
    flow.step().addListener((_, _, _) -> show());
    show();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    show();
  }

  @Override
  public void leaving() {
    wipe.run();
    flow.leave();
  }

  /** For pictures: on to a step, with a passphrase as a person would choose it. */
  public void onTo(int step) {
    while (flow.step().get().number() < step) {
      if (flow.step().get() == SetupStep.PASSPHRASE) {
        char[] offered = flow.passphrase().offered().toCharArray();
        flow.passphrase().typed(offered, new char[0]);
      }
      flow.next();
    }
  }

  /** For pictures: the groups that are asked, typed back without a slip, and on. */
  public void typeBack() {
    flow.next();
    CodeModel code = flow.code();
    code.typed(code.asked().stream().map(code.groups()::get).toList());
    flow.next();
  }

  private void show() {
    wipe.run();
    wipe = () -> {};
    SetupStep step = flow.step().get();
    bar.show(step.number());
    switch (step) {
      case WORK -> show(new WorkPane(doorway, flow), true);
      case PLACE -> {
        PlacePane pane = new PlacePane(doorway.kit(), flow);
        Button next = show(pane, false);
        next.disableProperty()
            .bind(flow.place().state().map(state -> state != PlaceModel.State.FREE));
      }
      case PASSPHRASE -> passphrase();
      case CODE -> show(new CodeShownPane(doorway.kit(), flow), true);
      case CODE_BACK -> {
        CodeBackPane pane = new CodeBackPane(doorway.kit(), flow.code());
        show(pane, false).disableProperty().bind(flow.code().right().not());
        pane.focus();
      }
      case READY -> view.show(bar, new ReadyPane(doorway.kit(), flow));
    }
  }

  private void passphrase() {
    NewPassphraseView fields = new NewPassphraseView(doorway.kit(), flow.passphrase());
    wipe = fields::wipe;
    Node heading =
        StepsBar.heading(wording.text("setup.passphrase"), wording.text("setup.passphrase.text"));
    Button next = Buttons.primary("setup-next", wording.text("setup.make"), flow::next);
    next.setDefaultButton(true);
    next.disableProperty()
        .bind(
            flow.working()
                .or(
                    javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !flow.passphrase().verdict().get().ready(),
                        flow.passphrase().verdict())));
    fields.disableProperty().bind(flow.working());
    view.show(bar, heading, fields, row(next, working()));
    fields.focus();
  }

  private Button show(Node pane, boolean focused) {
    Button next = Buttons.primary("setup-next", wording.text("setup.next"), flow::next);
    next.setDefaultButton(true);
    view.show(bar, pane, row(next));
    if (focused) {
      Focus.on(next);
    }
    return next;
  }

  private HBox row(Button next, Node... beside) {
    Button back = Buttons.quiet("setup-back", Icon.BACK, wording.text("setup.back"), flow::back);
    back.disableProperty().bind(flow.working());
    HBox row = Words.row(back);
    row.getChildren().addAll(beside);
    row.getChildren().addAll(Words.spring(), next);
    return row;
  }

  private Node working() {
    var working = Words.state(Icon.KEY, wording.text("setup.working"), "calm");
    working.setId("setup-working");
    working.setWrapText(true);
    working.visibleProperty().bind(flow.working());
    return working;
  }
}
