package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Pressable;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Client;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Shown;
import org.toevertrouwd.wording.Wording;

/** The clients by name. */
final class ClientList {

  private final Desk desk;
  private final OrganisationsModel model;
  private final Wording wording;

  ClientList(Desk desk, OrganisationsModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(ClientList.class);
  }

  List<Node> view(Shown shown) {
    VBox rows = new VBox(2);
    shown.clients().forEach(client -> rows.getChildren().add(row(client)));
    Card card = new Card(rows);
    card.getStyleClass().add("client-list");
    return List.of(card, Words.small(wording.text("area", shown.area())));
  }

  private Pressable row(Client client) {
    Label name = Words.body("");
    name.textProperty().bind(desk.discretion().veil(client.organisation().name()));
    VBox words = new VBox(name, Words.small(about(client)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Pressable row =
        new Pressable(
            "client-" + client.organisation().id().value(), "", () -> model.choose(client), words);
    if (isChosen(client.organisation().id())) {
      row.getStyleClass().add("chosen");
      name.getStyleClass().add("strong");
    }
    row.accessibleTextProperty().bind(name.textProperty());
    return row;
  }

  private boolean isChosen(OrganisationId id) {
    return model.chosen().get().map(OrganisationModel::id).equals(Optional.of(id));
  }

  private String about(Client client) {
    LocalDate today = desk.kit().today();
    if (client.minutes() > 0) {
      return wording.text("client.month", desk.kit().formats().minutes(client.minutes()));
    }
    if (client.mandates().isEmpty()) {
      return wording.text("client.none");
    }
    return wording.text(client.running(today) ? "client.running" : "client.ended");
  }
}
