package org.toevertrouwd.ui.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.Confidant;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** One participant: the fingerprint to compare, what it means, the name, and a new kluis. */
final class RosterDetail {

  private final RosterModel model;
  private final Wording wording;
  private final Participant participant;
  private final Runnable onNamed;
  private final TextField name = new TextField();
  private final StringProperty problem = new SimpleStringProperty("");

  /**
   * A participant.
   *
   * @param onNamed the name was given
   */
  RosterDetail(RosterModel model, Wording wording, Participant participant, Runnable onNamed) {
    this.model = model;
    this.wording = wording;
    this.participant = participant;
    this.onNamed = onNamed;
    name.setId("roster-name");
    name.setPromptText(wording.text("name.prompt"));
    if (participant.confidant().isNamed()) {
      name.setText(participant.confidant().name());
    }
    name.textProperty()
        .addListener((_, _, typed) -> problem.set(model.problem(participant.key(), typed)));
    name.setOnAction(_ -> name());
  }

  Participant participant() {
    return participant;
  }

  /** The name takes the keys. */
  void focus() {
    name.requestFocus();
    name.selectAll();
  }

  /** A card. */
  Card card() {
    Card card =
        Card.titled(
            participant.confidant().isNamed()
                ? participant.confidant().name()
                : wording.text("detail.new"));
    card.setId("roster-detail");
    card.getChildren().addAll(standing());
    card.getChildren().add(fingerprint());
    card.getChildren().addAll(naming(), succession(), leaving());
    return card;
  }

  private List<Node> standing() {
    List<Node> lines = new ArrayList<>();
    participant
        .file()
        .ifPresent(
            file ->
                lines.add(
                    Words.state(
                        Icon.FILE, wording.text("detail.file", file.getFileName()), "good")));
    lines.add(Words.body(wording.text("detail", participant.standing())));
    if (participant.standing() == Participant.Standing.NEW) {
      lines.add(Words.body(wording.text("detail.call")));
    }
    return lines;
  }

  /** In two lines, large enough to follow with a finger. */
  private VBox fingerprint() {
    String all = participant.fingerprint();
    int half = all.length() / 2;
    Label print = new Label(all.substring(0, half).strip() + "\n" + all.substring(half).strip());
    print.setId("roster-fingerprint");
    print.getStyleClass().add("fingerprint");
    // Half a fingerprint must never look like a whole one.
    print.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    print.setAccessibleText(wording.text("detail.fingerprint") + " " + all);
    return new VBox(Words.caption(wording.text("detail.fingerprint")), print);
  }

  private HBox naming() {
    Field field = new Field(wording.text("detail.name"), name).problem(problem);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button give = Buttons.primary("roster-give", wording.text("name.give"), this::name);
    HBox row = new HBox(field, give);
    row.getStyleClass().add("roster-naming");
    return row;
  }

  private void name() {
    if (model.name(participant.key(), name.getText())) {
      onNamed.run();
    } else if (problem.get().isEmpty()) {
      problem.set(wording.text("name.none"));
    }
  }

  /** For who was never seen before, while somebody is missed. */
  private VBox succession() {
    List<Confidant> before = model.predecessors(participant.key());
    VBox part = new VBox();
    part.getStyleClass().add("roster-part");
    if (participant.standing() == Participant.Standing.NEW && !before.isEmpty()) {
      ChoiceField who =
          new ChoiceField(
              "roster-before",
              before.stream().map(one -> Choice.of(one.key().hex(), one.name())).toList(),
              wording.text("succeed.who"));
      Button yes =
          Buttons.quiet("roster-succeed", wording.text("succeed"), () -> succeed(before, who));
      yes.disableProperty().bind(who.code().map(Optional::isEmpty));
      HBox.setHgrow(who, Priority.ALWAYS);
      who.setAccessibleText(wording.text("succeed.who"));
      Label title = Words.line(wording.text("succeed.title"));
      title.getStyleClass().add("strong");
      part.getChildren()
          .addAll(title, Words.muted(wording.text("succeed.what")), Words.row(who, yes));
    }
    show(part, !part.getChildren().isEmpty());
    return part;
  }

  private void succeed(List<Confidant> before, ChoiceField who) {
    before.stream()
        .filter(one -> who.code().get().filter(one.key().hex()::equals).isPresent())
        .findFirst()
        .ifPresent(one -> model.succeed(one, participant.key()));
  }

  private VBox leaving() {
    Button remove =
        Buttons.quiet(
            "roster-remove",
            Icon.REMOVE,
            wording.text("remove"),
            () -> model.remove(participant.key()));
    boolean may = model.mayLeave(participant.key());
    show(remove, may);
    Label why = Words.small(wording.text(may ? "remove.what" : "remove.not"));
    VBox part = new VBox(remove, why);
    part.getStyleClass().add("roster-part");
    return part;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
