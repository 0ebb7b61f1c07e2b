package org.toevertrouwd.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.codebooks.ChangeWords;
import org.toevertrouwd.codebooks.CodeUse;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookOffer.Standing;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Who signed a codebook, what it changes, and what is still worked on that it touches. */
final class OfferPane {

  private final Desk desk;
  private final Offered offer;
  private final Wording wording;
  private final ChangeWords words;

  OfferPane(Desk desk, Offered offer) {
    this.desk = desk;
    this.offer = offer;
    this.wording = desk.kit().wording(OfferPane.class);
    this.words = new ChangeWords(desk.kit().language());
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(signer());
    nodes.add(open());
    for (ChangeWords.Kind kind : ChangeWords.Kind.values()) {
      List<String> changes = words.of(offer.changes(), kind);
      if (!changes.isEmpty()) {
        nodes.add(card(kind, changes));
      }
    }
    if (offer.changes().isEmpty()) {
      nodes.add(new Card(Words.body(wording.text("nothing"))));
    }
    return nodes;
  }

  private Card card(ChangeWords.Kind kind, List<String> changes) {
    Card card = Card.titled(words.name(kind));
    changes.forEach(change -> card.getChildren().add(Words.body(change)));
    return card;
  }

  private Banner signer() {
    String key = offer.signed().signer().fingerprint().text();
    String title = wording.text("from", offer.before().version(), offer.after().version());
    return switch (offer.standing()) {
      case Standing.First _ ->
          new Banner(Banner.Weight.INFORMATION, title, wording.text("signer.first", key));
      case Standing.Known _ ->
          new Banner(Banner.Weight.GOOD, title, wording.text("signer.known", key));
      case Standing.Own _ -> new Banner(Banner.Weight.GOOD, title, wording.text("signer.own", key));
      case Standing.Other(var known) ->
          new Banner(
              Banner.Weight.WARNING,
              wording.text("signer.other.title"),
              wording.text("signer.other", key, known.fingerprint().text()));
    };
  }

  private Card open() {
    Card card = Card.titled(wording.text("open"));
    if (offer.ended().isEmpty()) {
      card.getChildren().add(Words.body(wording.text("open.none")));
      return card;
    }
    for (CodeUse.Kind kind : CodeUse.Kind.values()) {
      long count =
          offer.ended().stream()
              .filter(use -> use.kind() == kind)
              .map(CodeUse::subject)
              .distinct()
              .count();
      if (count > 0) {
        card.getChildren().add(Words.body(wording.text("open", kind, count)));
      }
    }
    card.getChildren().addAll(Words.muted(wording.text("open.stays")), links());
    return card;
  }

  private FlowPane links() {
    Map<String, Place> places = new LinkedHashMap<>();
    offer.ended().forEach(use -> places.put(name(use), place(use)));
    FlowPane links = new FlowPane();
    links.getStyleClass().add("codebook-links");
    places.forEach(
        (name, place) ->
            links
                .getChildren()
                .add(
                    Buttons.link(
                        "codebook-open-" + links.getChildren().size(),
                        name,
                        () -> desk.navigator().goTo(place))));
    return links;
  }

  private String name(CodeUse use) {
    return use.dossier()
        .map(dossier -> dossier.code().toString())
        .orElseGet(() -> wording.text("open.loose"));
  }

  private static Place place(CodeUse use) {
    return use.dossier()
        .<Place>map(dossier -> new Place.OneDossier(dossier.id()))
        .orElseGet(() -> new Place.OneConversation(new ConversationId(use.subject())));
  }
}
