package org.toevertrouwd.ui.dossier;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Where it happens: the organisation, and other dossiers about the same facts. */
final class SituationPart {

  private final Desk desk;
  private final DossierModel model;
  private final Parts parts;
  private final Wording wording;

  SituationPart(Desk desk, DossierModel model, Parts parts) {
    this.desk = desk;
    this.model = model;
    this.parts = parts;
    this.wording = desk.kit().wording(SituationPart.class);
  }

  /** What of it stays in the kluis. */
  void kept(Facts facts) {
    organisation(page().dossier())
        .ifPresent(
            found ->
                facts.add(
                    wording.text("situation.organisation"),
                    desk.discretion().veil(found.name()),
                    Mark.kept(desk.kit())));
    if (!others().isEmpty()) {
      facts.add(wording.text("situation.same"), codes(), Mark.kept(desk.kit()));
    }
  }

  Node editor() {
    VBox editor = new VBox(client(), sameFacts());
    editor.getStyleClass().add("fold-editor");
    parts
        .questions()
        .asked(Section.SITUATION, page().dossier())
        .forEach(dimension -> editor.getChildren().add(parts.question(dimension)));
    return editor;
  }

  private Field client() {
    Collator alphabet = Collator.getInstance(desk.kit().language().locale());
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", wording.text("choice.none")));
    page().around().organisations().stream()
        .sorted(Comparator.comparing(Organisation::name, alphabet))
        .forEach(one -> choices.add(Choice.of(one.id().value().toString(), one.name())));
    return parts
        .choice(
            "dossier-organisation",
            wording.text("situation.organisation"),
            choices,
            dossier -> dossier.intake().organisation().map(id -> id.value().toString()),
            code -> model.change(Edits.organisation(code.flatMap(this::named))))
        .hint(wording.text("situation.organisation.hint"));
  }

  private Field sameFacts() {
    List<Choice> choices =
        page().around().dossiers().stream()
            .filter(other -> !other.id().equals(model.id()))
            .map(other -> Choice.of(other.id().value().toString(), other.code().toString()))
            .toList();
    ChoiceField field =
        new ChoiceField("dossier-same-facts", choices, wording.text("situation.join"));
    field.setAccessibleText(wording.text("situation.same"));
    field.code().addListener((_, _, now) -> now.ifPresent(code -> join(code, field)));
    Label together = Words.body("");
    var apart =
        Buttons.quiet("dossier-own-facts", wording.text("situation.apart"), model::ownFacts);
    VBox linked = new VBox(together, apart);
    linked.getStyleClass().add("linked");
    model
        .page()
        .subscribe(
            page -> {
              boolean some = page.filter(now -> !others().isEmpty()).isPresent();
              together.setText(some ? wording.text("situation.together", codes()) : "");
              linked.setVisible(some);
              linked.setManaged(some);
            });
    return new Field(wording.text("situation.same"), new VBox(8, field, linked))
        .with(Mark.kept(desk.kit()));
  }

  private void join(String code, ChoiceField field) {
    model.sameFactsAs(new DossierId(UUID.fromString(code)));
    field.code().set(Optional.empty());
  }

  private List<DossierSummary> others() {
    return page().around().sameFacts().stream()
        .filter(other -> !other.id().equals(model.id()))
        .toList();
  }

  private String codes() {
    return others().stream()
        .map(other -> other.code().toString())
        .collect(Collectors.joining(", "));
  }

  private Optional<Organisation> organisation(Dossier dossier) {
    return page().around().organisations().stream()
        .filter(one -> dossier.intake().organisation().filter(one.id()::equals).isPresent())
        .findFirst();
  }

  private Optional<Organisation> named(String id) {
    return page().around().organisations().stream()
        .filter(one -> one.id().value().toString().equals(id))
        .findFirst();
  }

  private DossierPage page() {
    return model.page().get().orElseThrow();
  }
}
