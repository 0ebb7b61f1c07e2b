package org.toevertrouwd.ui.organisations;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedProse;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.desk.Veil;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Prose;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What is known of a client: its name, what its dossiers take over, notes and mandates. */
final class FactsPane {

  private static final String COMMITTEE = "joint-committee";

  private final Desk desk;
  private final OrganisationsModel model;
  private final OrganisationModel open;
  private final Wording wording;
  private final Vocabulary vocabulary;
  private final VBox mandates = new VBox(12);

  FactsPane(Desk desk, OrganisationsModel model, OrganisationModel open) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.wording = desk.kit().wording(FactsPane.class);
    this.vocabulary = desk.vocabulary();
    open.mandates().addListener((ListChangeListener<Mandate>) this::changed);
  }

  List<Node> view() {
    showMandates();
    return open.stored().get() ? List.of(facts(), agreements()) : List.of(facts());
  }

  private Card facts() {
    Card card = new Card(new Field(wording.text("name"), name()).with(Mark.kept(desk.kit())));
    if (!open.stored().get()) {
      card.getChildren()
          .add(Buttons.primary("organisation-save", wording.text("save"), this::saveName));
      return card;
    }
    card.getChildren().addAll(counted(), Words.small(wording.text("counted.why")), notes());
    veilWhenDiscreet(card);
    return card;
  }

  private FlowPane counted() {
    FlowPane counted = new FlowPane(16, 12, counted("sector"), counted("organisation-size"));
    if (model.shown().get().filter(shown -> shown.area() == WorkArea.BE).isPresent()
        || open.answer(COMMITTEE).isPresent()) {
      counted.getChildren().add(counted(COMMITTEE));
    }
    return counted;
  }

  private TextField name() {
    TextField name = new TextField();
    name.setId("organisation-name");
    name.textProperty().bindBidirectional(open.name());
    name.setOnAction(_ -> saveName());
    name.focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                saveName();
              }
            });
    return name;
  }

  /** Saves the name; a new client then shows all that can be said of it. */
  private void saveName() {
    boolean fresh = !open.stored().get();
    open.save();
    if (fresh && open.stored().get()) {
      model.reopen();
    }
  }

  private Field counted(String dimension) {
    List<Choice> choices =
        vocabulary.offered(dimension).stream()
            .map(
                category ->
                    new Choice(
                        category.code(),
                        category.label().in(desk.kit().language().code()),
                        category.definition().in(desk.kit().language().code())))
            .toList();
    ChoiceField field = new ChoiceField("organisation-" + dimension, choices, wording.text("open"));
    field.getStyleClass().add("organisation-choice");
    field.ended(vocabulary.ended(dimension));
    field.code().set(open.answer(dimension));
    field.code().addListener((_, _, now) -> open.answer(dimension, now));
    String leaves = new Leaving(desk).of(dimension, wording.text("counted"));
    return new Field(capital(vocabulary.dimension(dimension)), field)
        .with(Mark.counted(desk.kit(), leaves));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Field notes() {
    Prose prose = DraftedProse.of("organisation-notes", 4, open.notes());
    return new Field(wording.text("notes"), prose).with(Mark.kept(desk.kit()));
  }

  /** What names the client goes while discreet mode is on; what counts may stay. */
  private void veilWhenDiscreet(Card card) {
    List.of(card.getChildren().getFirst(), card.getChildren().getLast())
        .forEach(node -> Veil.over(desk.discretion(), node));
  }

  private Card agreements() {
    return new Card(
        Words.row(
            Words.heading(wording.text("mandates")),
            Words.spring(),
            Buttons.quiet("mandate-add", Icon.ADD, wording.text("mandate.add"), open::addMandate)),
        mandates);
  }

  private void changed(ListChangeListener.Change<? extends Mandate> change) {
    boolean same = true;
    while (change.next()) {
      same &= change.wasReplaced();
    }
    // A row that is being written in must not go from under the hands.
    if (!same) {
      showMandates();
    }
  }

  private void showMandates() {
    mandates.getChildren().clear();
    if (open.mandates().isEmpty()) {
      mandates.getChildren().add(Words.muted(wording.text("mandates.none")));
    }
    for (Mandate mandate : open.mandates()) {
      mandates
          .getChildren()
          .add(new MandateRow(desk, open, mandate, mandates.getChildren().size()).view());
    }
  }
}
