package org.toevertrouwd.ui.directory;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.VangnetEdge;
import org.toevertrouwd.directory.VangnetMatch;
import org.toevertrouwd.directory.VangnetStep;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A step of the vangnet: what happens in it, who does it, and the ways on. */
final class StepCard {

  private final Desk desk;
  private final VangnetModel model;
  private final boolean forDossier;
  private final Consumer<Service> onService;
  private final Wording wording;
  private final FitWords fits;
  private final String language;

  /**
   * A card.
   *
   * @param onService shows a service
   */
  StepCard(Desk desk, VangnetModel model, boolean forDossier, Consumer<Service> onService) {
    this.desk = desk;
    this.model = model;
    this.forDossier = forDossier;
    this.onService = onService;
    this.wording = desk.kit().wording(StepCard.class);
    this.fits = new FitWords(desk.kit(), desk.vocabulary());
    this.language = desk.kit().language().code();
  }

  /** The card of a step. */
  Card of(VangnetMatch match) {
    Card card =
        Card.titled(
            match.step().name().in(language),
            Words.body(match.step().explanation().in(language)));
    if (forDossier && match.isGap()) {
      card.getChildren().add(Words.state(Icon.WARNING, wording.text("step.gap"), "warning"));
    }
    VBox services = new VBox(Words.caption(wording.text("step.services")));
    match.services().stream()
        .filter(one -> one.service().worksOn(desk.kit().today()))
        .sorted((one, other) -> one.fit().compareTo(other.fit()))
        .map(this::service)
        .forEach(services.getChildren()::add);
    card.getChildren().add(services);
    if (!model.ways().isEmpty()) {
      VBox ways = new VBox(Words.caption(wording.text("step.ways")));
      model.ways().stream()
          .map(this::way)
          .flatMap(Optional::stream)
          .forEach(ways.getChildren()::add);
      card.getChildren().add(ways);
    }
    card.getStyleClass().add("step-card");
    return card;
  }

  private Node service(DirectoryMatch match) {
    Service service = match.service();
    Button link =
        Buttons.link(
            "step-service-" + service.code().value(),
            service.name().in(language),
            () -> onService.accept(service));
    soft(link);
    if (forDossier && match.fit() == Fit.FITS) {
      link.setGraphic(FitWords.icon(match.fit()).picture());
      link.setAccessibleText(link.getText() + ", " + fits.brief(match.fit()));
    }
    return link;
  }

  private Optional<Node> way(VangnetEdge edge) {
    return model
        .vangnet()
        .step(edge.to())
        .map(VangnetStep::name)
        .map(
            name -> {
              Button link =
                  Buttons.link(
                      "step-way-" + edge.to(),
                      wording.text(
                          "step.way", edge.label().in(language), name.in(language)),
                      () -> model.step().set(edge.to()));
              soft(link);
              return link;
            });
  }

  private static void soft(Button link) {
    link.setWrapText(true);
    link.setMinWidth(0);
    link.setMinHeight(Region.USE_PREF_SIZE);
  }
}
