package org.toevertrouwd.ui.start;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.desk.Screen;

/** Opening a kluis. */
public final class UnlockScreen implements Screen {

  private final Doorway doorway;
  private final UnlockFlow flow;
  private final Threshold view;
  private final PassphrasePane passphrase;
  private final CodePane code;

  /** The page. */
  public UnlockScreen(Doorway doorway, Path kluis) {
    this.doorway = doorway;
    this.flow = new UnlockFlow(doorway, kluis);
    this.view = new Threshold().speaking(doorway);
    this.passphrase = new PassphrasePane(doorway, flow, kluis);
    this.code = new CodePane(doorway.kit(), flow);
    view.show(passphrase);
    flow.stage().addListener((_, _, now) -> show(now));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    passphrase.focus();
    flow.look();
  }

  @Override
  public void leaving() {
    wipe();
    flow.leave();
  }

  /** For pictures: types a passphrase as a person would, and opens. */
  public void open(char[] typed) {
    flow.open(typed);
  }

  /** For pictures: asks the recovery code. */
  public void recover() {
    flow.askCode();
  }

  private void show(UnlockStage stage) {
    view.busy(stage instanceof UnlockStage.Working);
    switch (stage) {
      case UnlockStage.Passphrase(boolean wrong) -> {
        view.show(passphrase);
        passphrase.ask(wrong);
      }
      case UnlockStage.Code(var slip) -> {
        view.show(code);
        code.ask(slip);
      }
      case UnlockStage.Working(boolean byCode) -> {
        view.show(byCode ? code : passphrase);
        (byCode ? code : passphrase).work();
      }
      case UnlockStage.Stopped(Trouble trouble) -> {
        wipe();
        TroublePane pane = new TroublePane(doorway.kit(), trouble, flow::take);
        view.show(pane);
        pane.focus();
      }
      case UnlockStage.NewPassphrase _ -> {
        wipe();
        RenewPane pane = new RenewPane(doorway.kit(), flow);
        view.show(pane);
        pane.focus();
      }
    }
  }

  private void wipe() {
    passphrase.wipe();
    code.wipe();
  }
}
