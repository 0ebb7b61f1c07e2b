package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.Milestones;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The days that matter, and what the reporter agreed to. */
final class CarePart {

  private final Desk desk;
  private final Parts parts;
  private final DossierModel model;
  private final Wording wording;
  private final Formats formats;

  CarePart(Desk desk, Parts parts, DossierModel model) {
    this.desk = desk;
    this.parts = parts;
    this.model = model;
    this.wording = desk.kit().wording(CarePart.class);
    this.formats = desk.kit().formats();
  }

  Node milestonesTold() {
    Milestones now = dossier().intake().milestones();
    Facts facts = new Facts();
    told(facts, wording.text("day.first"), now.firstContactOn());
    told(facts, wording.text("day.heard"), now.heardOn());
    told(facts, wording.text("day.limits"), now.limitsExplainedOn());
    told(facts, wording.text("day.fact"), now.lastFactOn());
    return facts.orElse(wording.text("part.nothing"));
  }

  Node milestones() {
    VBox editor =
        new VBox(
            day(
                "day-first",
                wording.text("day.first"),
                Milestones::firstContactOn,
                (now, on) ->
                    new Milestones(
                        on,
                        now.lastFactOn(),
                        now.heardOn(),
                        now.limitsExplainedOn(),
                        now.welfareAct())),
            day(
                "day-heard",
                wording.text("day.heard"),
                Milestones::heardOn,
                (now, on) ->
                    new Milestones(
                        now.firstContactOn(),
                        now.lastFactOn(),
                        on,
                        now.limitsExplainedOn(),
                        now.welfareAct())),
            day(
                "day-limits",
                wording.text("day.limits"),
                Milestones::limitsExplainedOn,
                (now, on) ->
                    new Milestones(
                        now.firstContactOn(),
                        now.lastFactOn(),
                        now.heardOn(),
                        on,
                        now.welfareAct())),
            day(
                "day-fact",
                wording.text("day.fact"),
                Milestones::lastFactOn,
                (now, on) ->
                    new Milestones(
                        now.firstContactOn(),
                        on,
                        now.heardOn(),
                        now.limitsExplainedOn(),
                        now.welfareAct())));
    editor.getStyleClass().add("fold-editor");
    if (desk.kluis().workArea() == WorkArea.BE) {
      editor.getChildren().add(welfareAct());
    }
    return editor;
  }

  Node consentsTold() {
    Consents now = dossier().consents();
    Facts facts = new Facts();
    facts.add(wording.text("consent.keeping"), said(now.keeping()), Mark.kept(desk.kit()));
    facts.add(wording.text("consent.counting"), said(now.counting()), Mark.kept(desk.kit()));
    for (Referral referral : page().events().referrals()) {
      String service =
          page().around().services().getOrDefault(referral.service(), referral.service());
      facts.add(
          wording.text("consent.sharing.with", service),
          said(referral.sharing().consent()),
          Mark.kept(desk.kit()));
    }
    return facts;
  }

  Node consents() {
    VBox editor =
        new VBox(
            consent(
                "keeping",
                wording.text("consent.keeping"),
                wording.text("consent.keeping.text"),
                Consents::keeping,
                (now, given) -> new Consents(given, now.counting(), now.earlierConfidantCounts())),
            consent(
                "counting",
                wording.text("consent.counting"),
                wording.text("consent.counting.text"),
                Consents::counting,
                (now, given) -> new Consents(now.keeping(), given, now.earlierConfidantCounts())),
            parts.check(
                "consent-earlier",
                wording.text("consent.earlier"),
                dossier -> dossier.consents().earlierConfidantCounts(),
                on ->
                    model.change(
                        Edits.consents(now -> new Consents(now.keeping(), now.counting(), on)))),
            new VBox(
                4,
                Words.body(wording.text("consent.sharing")),
                Words.small(wording.text("consent.sharing.text"))));
    editor.getStyleClass().add("fold-editor");
    return editor;
  }

  private Node welfareAct() {
    return new VBox(
        4,
        parts.check(
            "welfare-act",
            wording.text("welfare"),
            dossier -> dossier.intake().milestones().welfareAct(),
            on ->
                change(
                    now ->
                        new Milestones(
                            now.firstContactOn(),
                            now.lastFactOn(),
                            now.heardOn(),
                            now.limitsExplainedOn(),
                            on))),
        Words.small(wording.text("welfare.text")));
  }

  private Field day(
      String id,
      String name,
      Function<Milestones, Optional<LocalDate>> shown,
      BiFunction<Milestones, Optional<LocalDate>, Milestones> changed) {
    return parts.day(
        id,
        name,
        dossier -> shown.apply(dossier.intake().milestones()),
        on -> change(now -> changed.apply(now, on)));
  }

  private void change(UnaryOperator<Milestones> change) {
    model.change(Edits.milestones(change));
  }

  private Node consent(
      String id,
      String name,
      String text,
      Function<Consents, Consent> shown,
      BiFunction<Consents, Consent, Consents> changed) {
    Function<UnaryOperator<Consent>, UnaryOperator<Dossier>> edit =
        change -> Edits.consents(now -> changed.apply(now, change.apply(shown.apply(now))));
    List<Choice> states =
        Arrays.stream(Consent.State.values())
            .map(state -> Choice.of(state.name(), wording.text("consent", state)))
            .toList();
    Field state =
        parts.choice(
            "consent-" + id,
            name,
            states,
            dossier -> Optional.of(shown.apply(dossier.consents()).state().name()),
            code -> model.change(edit.apply(before -> answered(before, code))));
    Field on =
        parts.day(
            "consent-" + id + "-on",
            wording.text("consent.on"),
            dossier -> shown.apply(dossier.consents()).on(),
            day -> model.change(edit.apply(now -> new Consent(now.state(), day, now.how()))));
    Field how =
        parts.line(
            "consent-" + id + "-how",
            wording.text("consent.how"),
            dossier -> shown.apply(dossier.consents()).how(),
            words -> model.change(edit.apply(now -> new Consent(now.state(), now.on(), words))));
    return new VBox(8, state.hint(text), on, how);
  }

  /** An answer is of today unless another day is filled in. */
  private Consent answered(Consent before, Optional<String> code) {
    Consent.State state = code.map(Consent.State::valueOf).orElse(Consent.State.NOT_ASKED);
    if (state == Consent.State.NOT_ASKED) {
      return new Consent(state, Optional.empty(), before.how());
    }
    return new Consent(state, before.on().or(() -> Optional.of(desk.kit().today())), before.how());
  }

  private String said(Consent consent) {
    String state = wording.text("consent", consent.state());
    return consent
        .on()
        .map(on -> wording.text("consent.said", state, formats.day(on)))
        .orElse(state);
  }

  private void told(Facts facts, String name, Optional<LocalDate> day) {
    day.ifPresent(on -> facts.add(name, formats.day(on), Mark.kept(desk.kit())));
  }

  private DossierPage page() {
    return model.page().get().orElseThrow();
  }

  private Dossier dossier() {
    return page().dossier();
  }
}
