package org.toevertrouwd.ui.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Fact;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Everything that is known of a service, and what can be done with it. */
final class ServiceCard {

  private final Desk desk;
  private final DirectoryModel model;
  private final SheetModel sheet;
  private final Runnable onChange;
  private final Wording wording;
  private final FitWords fits;
  private final String language;

  /**
   * A card.
   *
   * @param onChange lets the person change what it says
   */
  ServiceCard(Desk desk, DirectoryModel model, SheetModel sheet, Runnable onChange) {
    this.desk = desk;
    this.model = model;
    this.sheet = sheet;
    this.onChange = onChange;
    this.wording = desk.kit().wording(ServiceCard.class);
    this.fits = new FitWords(desk.kit(), desk.vocabulary());
    this.language = desk.kit().language().code();
  }

  /** The card of a service. */
  Card of(Service service) {
    Card card = Card.titled(service.name().in(language));
    card.getChildren().add(Words.muted(kindAndArea(service)));
    card.getChildren().addAll(states(service));
    card.getChildren().add(actions(service));
    for (FactKind kind : FactKind.values()) {
      card.getChildren().addAll(fact(service, kind).stream().toList());
    }
    unknown(service).ifPresent(card.getChildren()::add);
    card.getStyleClass().add("service-card");
    return card;
  }

  private String kindAndArea(Service service) {
    String kind = desk.vocabulary().category("service-kind", service.kind().code());
    String areas =
        service.scope().areas().stream()
            .map(area -> wording.text("area", area))
            .sorted()
            .collect(Collectors.joining(", "));
    return areas.isEmpty() ? kind : kind + "  ·  " + areas;
  }

  private List<Node> states(Service service) {
    List<Node> states = new ArrayList<>();
    service
        .until()
        .filter(_ -> !service.worksOn(desk.kit().today()))
        .ifPresent(
            end ->
                states.add(
                    Words.state(
                        Icon.WARNING,
                        wording.text("ended.on", desk.kit().formats().fullDay(end)),
                        "warning")));
    model.match(service).map(this::fit).ifPresent(states::add);
    if (model.shelf().get().hidden(service)) {
      states.add(Words.state(Icon.HIDE, wording.text("is.hidden"), "plain"));
    }
    return states;
  }

  private Node fit(DirectoryMatch match) {
    Node state =
        Words.state(
            FitWords.icon(match.fit()), fits.brief(match.fit()), FitWords.style(match.fit()));
    return new VBox(state, Words.small(fits.why(match)));
  }

  private FlowPane actions(Service service) {
    FlowPane actions = new FlowPane(8, 8);
    if (model.forDossier()) {
      actions
          .getChildren()
          .add(
              Buttons.primary(
                  "service-refer", wording.text("refer"), () -> model.refer(service)));
    }
    actions
        .getChildren()
        .addAll(
            onSheet(service),
            Buttons.quiet("service-change", Icon.EDIT, wording.text("change"), onChange),
            hide(service));
    model
        .shelf()
        .get()
        .change(service)
        .filter(change -> !change.hidden())
        .ifPresent(_ -> actions.getChildren().add(forget(service)));
    return actions;
  }

  private Button onSheet(Service service) {
    String key = sheet.has(service) ? "sheet.off" : "sheet.on";
    return Buttons.quiet(
        "service-sheet", Icon.PAPER, wording.text(key), () -> sheet.turn(service));
  }

  private Button hide(Service service) {
    boolean hidden = model.shelf().get().hidden(service);
    return Buttons.quiet(
        "service-hide",
        hidden ? Icon.SHOW : Icon.HIDE,
        wording.text(hidden ? "show" : "hide"),
        () -> model.hide(service, !hidden));
  }

  private Button forget(Service service) {
    boolean ours = desk.reference().directory().service(service.code()).isPresent();
    return Buttons.quiet(
        "service-forget",
        ours ? Icon.UNDO : Icon.BIN,
        wording.text(ours ? "forget" : "remove"),
        () -> model.forget(service));
  }

  private Optional<Node> fact(Service service, FactKind kind) {
    return service
        .fact(kind)
        .map(
            fact ->
                new VBox(
                    Words.caption(wording.text("fact", kind)),
                    Words.body(fact.text().in(language)),
                    Words.small(source(service, kind, fact))));
  }

  private String source(Service service, FactKind kind, Fact fact) {
    boolean own =
        model
            .shelf()
            .get()
            .change(service)
            .map(OwnService::facts)
            .filter(facts -> facts.containsKey(kind.code()))
            .isPresent();
    return own
        ? wording.text("source.own")
        : desk.reference()
            .directory()
            .document(fact.source())
            .map(document -> document.title() + ", " + fact.source().place())
            .orElse("");
  }

  private Optional<Node> unknown(Service service) {
    String missing =
        Arrays.stream(FactKind.values())
            .filter(kind -> kind != FactKind.HISTORY)
            .filter(kind -> service.fact(kind).isEmpty())
            .map(kind -> wording.text("fact", kind))
            .collect(Collectors.joining(", "));
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new VBox(
            Words.caption(wording.text("unknown")),
            Words.muted(missing),
            Buttons.link("service-fill-in", wording.text("fill-in"), onChange)));
  }
}
