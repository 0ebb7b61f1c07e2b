package org.toevertrouwd.ui.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedProse;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Prose;
import org.toevertrouwd.wording.Wording;

/** Where a referral stands, what the reporter agreed to, what may be shared, what came of it. */
final class ReferralForm extends FlowPane {

  private static final int LINES = 3;

  private final Desk desk;
  private final ReferralModel model;
  private final Wording wording;

  /** Held here: what is bound to the facts alone would be gone with the next garbage. */
  private final StringProperty warned = new SimpleStringProperty("");

  ReferralForm(Desk desk, ReferralModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(ReferralForm.class);
    ReferralTexts texts = model.texts();
    Card standing =
        Card.titled(
            wording.text("standing"),
            status(),
            warmth(),
            day("referral-day", "on", model.facts().on()),
            prose("referral-outcome", "outcome", texts.outcome()),
            prose("referral-notes", "notes", texts.notes()));
    Card consent =
        Card.titled(
            wording.text("consent.title"),
            consent(),
            warning(),
            day("referral-consent-day", "consent.on", model.facts().consentOn()),
            how(),
            prose("referral-shared", "shared", texts.shared()));
    standing.getStyleClass().add("half");
    consent.getStyleClass().add("half");
    getStyleClass().add("referral-form");
    getChildren().addAll(standing, consent);
  }

  private Field status() {
    String language = desk.kit().language().code();
    List<Choice> choices =
        desk.vocabulary().offered("referral-status").stream()
            .filter(
                category ->
                    Arrays.stream(ReferralStatus.values())
                        .anyMatch(one -> one.code().equals(category.code())))
            .map(
                category ->
                    new Choice(
                        category.code(),
                        category.label().in(language),
                        category.definition().in(language)))
            .toList();
    ChipField chips = new ChipField("referral-status", choices);
    chips.ended(desk.vocabulary().ended("referral-status"));
    chips.code().bindBidirectional(model.facts().status());
    String leaves = new Leaving(desk).of("referral-status", wording.text("counted"));
    return new Field(wording.text("status"), chips).with(Mark.counted(desk.kit(), leaves));
  }

  private Field warmth() {
    ChipField chips =
        new ChipField(
            "referral-warmth",
            List.of(
                new Choice(ReferralFacts.COLD, wording.text("cold"), wording.text("cold.why")),
                new Choice(ReferralFacts.WARM, wording.text("warm"), wording.text("warm.why"))));
    chips.code().bindBidirectional(model.facts().warmth());
    return kept("warmth", chips);
  }

  private Field consent() {
    ChipField chips =
        new ChipField(
            "referral-consent",
            Arrays.stream(Consent.State.values())
                .map(state -> Choice.of(ReferralFacts.code(state), wording.text("consent", state)))
                .toList());
    chips.code().bindBidirectional(model.facts().consent());
    return kept("consent", chips);
  }

  private Field how() {
    TextField how = new TextField();
    how.setId("referral-consent-how");
    how.setPromptText(wording.text("consent.how.prompt"));
    how.textProperty().bindBidirectional(model.facts().consentHow());
    how.setOnAction(_ -> model.save());
    how.focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                model.save();
              }
            });
    return kept("consent.how", how);
  }

  /** Calm, and only as long as there is contact without consent. */
  private Node warning() {
    ReferralFacts facts = model.facts();
    warned.bind(
        Bindings.createStringBinding(
            model::warning, facts.status(), facts.consent(), facts.warmth()));
    VBox place = new VBox();
    warned.subscribe(
        now -> {
          place.getChildren().clear();
          if (!now.isEmpty()) {
            place
                .getChildren()
                .add(new Banner(Banner.Weight.WARNING, wording.text("warning"), now));
          }
          place.setManaged(!now.isEmpty());
        });
    place.setId("referral-warning");
    return place;
  }

  private Field day(String id, String key, ObjectProperty<Optional<LocalDate>> day) {
    DayField field = new DayField(id, desk.kit().formats(), desk.kit().clock());
    field.day().bindBidirectional(day);
    return kept(key, field);
  }

  private Field prose(String id, String key, DraftedText text) {
    Prose prose = DraftedProse.of(id, LINES, text);
    prose.setPromptText(wording.text(key + ".prompt"));
    return kept(key, prose);
  }

  private Field kept(String key, Node input) {
    return new Field(wording.text(key), input).with(Mark.kept(desk.kit()));
  }
}
