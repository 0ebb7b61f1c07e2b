package org.toevertrouwd.ui.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What the reporter agreed to, with what follows from a yes and from a no. */
final class ConsentsPart {

  private final Desk desk;
  private final Parts parts;
  private final DossierModel model;
  private final Wording wording;

  ConsentsPart(Desk desk, Parts parts, DossierModel model) {
    this.desk = desk;
    this.parts = parts;
    this.model = model;
    this.wording = desk.kit().wording(ConsentsPart.class);
  }

  Node told() {
    DossierPage page = model.page().get().orElseThrow();
    Facts facts = new Facts();
    fact(facts, wording.text("consent.keeping"), page.dossier().consents().keeping());
    fact(facts, wording.text("consent.counting"), page.dossier().consents().counting());
    for (Referral referral : page.events().referrals()) {
      String code = referral.service();
      String service = page.around().services().getOrDefault(code, code);
      fact(facts, wording.text("consent.sharing.with", service), referral.sharing().consent());
    }
    return facts;
  }

  Node editor() {
    String excluded = desk.vocabulary().dimension("excluded-reason");
    VBox sharing =
        new VBox(
            4,
            Words.body(wording.text("consent.sharing")),
            Words.small(wording.text("consent.sharing.text")));
    VBox editor =
        new VBox(
            question(Asked.KEEPING)
                .state(wording.text("consent.keeping"), wording.text("consent.keeping.text")),
            question(Asked.COUNTING)
                .state(
                    wording.text("consent.counting"),
                    wording.text("consent.counting.text", excluded)),
            earlier(wording.text("consent.earlier.text", excluded)),
            sharing);
    editor.getStyleClass().add("fold-editor");
    return editor;
  }

  private Node earlier(String text) {
    Node box =
        parts.check(
            "consent-earlier",
            wording.text("consent.earlier"),
            dossier -> dossier.consents().earlierConfidantCounts(),
            on ->
                model.change(
                    Edits.consents(now -> new Consents(now.keeping(), now.counting(), on))));
    return new VBox(4, Words.row(box, Mark.kept(desk.kit(), text)), Words.small(text));
  }

  private Question question(Asked asked) {
    return new Question(asked);
  }

  private void fact(Facts facts, String name, Consent consent) {
    String state = wording.text("consent", consent.state());
    String said =
        consent
            .on()
            .map(on -> wording.text("consent.said", state, desk.kit().formats().day(on)))
            .orElse(state);
    facts.add(name, said, Mark.kept(desk.kit()));
  }

  /** The inputs of one question: the answer, its day, and how it was given. */
  private final class Question {

    private final Asked asked;

    Question(Asked asked) {
      this.asked = asked;
    }

    VBox state(String name, String text) {
      List<Choice> states =
          Arrays.stream(Consent.State.values())
              .map(state -> Choice.of(state.name(), wording.text("consent", state)))
              .toList();
      Field state =
          parts.choice(
              asked.id(),
              name,
              states,
              dossier -> Optional.of(asked.of(dossier).state().name()),
              this::answer);
      return new VBox(8, state.hint(text), on(), how());
    }

    private void answer(Optional<String> code) {
      Consent.State state = code.map(Consent.State::valueOf).orElse(Consent.State.NOT_ASKED);
      model.change(asked.edit(before -> Asked.answered(before, state, desk.kit().today())));
    }

    private Field on() {
      return parts.day(
          asked.id() + "-on",
          wording.text("consent.on"),
          dossier -> asked.of(dossier).on(),
          day -> model.change(asked.edit(now -> new Consent(now.state(), day, now.how()))));
    }

    private Field how() {
      return parts.line(
          asked.id() + "-how",
          wording.text("consent.how"),
          dossier -> asked.of(dossier).how(),
          words -> model.change(asked.edit(now -> new Consent(now.state(), now.on(), words))));
    }
  }
}
