package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Pressable;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Client;
import org.toevertrouwd.ui.organisations.OrganisationsModel.Shown;
import org.toevertrouwd.wording.Wording;

/**
 * The clients by name, the first of them at once and the rest when asked for: who has a hundred
 * would wait for rows that are out of sight.
 */
final class ClientList {

  private static final int FIRST = 20;

  private final Desk desk;
  private final OrganisationsModel model;
  private final Wording wording;
  private final VBox rows = new VBox(2);
  private final Map<OrganisationId, Pressable> made = new HashMap<>();
  private Optional<Shown> shown = Optional.empty();
  private int wanted = FIRST;

  ClientList(Desk desk, OrganisationsModel model) {
    this.desk = desk;
    this.model = model;
    this.wording = desk.kit().wording(ClientList.class);
  }

  List<Node> view(Shown now) {
    shown = Optional.of(now);
    refill();
    Card card = new Card(rows);
    card.getStyleClass().add("client-list");
    return List.of(card, Words.small(wording.text("area", now.area())));
  }

  /** Whether this is what it shows. */
  boolean shows(Shown now) {
    return shown.filter(now::equals).isPresent();
  }

  /** Marks the client that is looked at, and no other. */
  void mark() {
    int place = placeOfChosen();
    if (place >= made.size()) {
      wanted = place + 1;
      refill();
    }
    made.forEach((id, row) -> mark(row, isChosen(id)));
  }

  private void refill() {
    rows.getChildren().clear();
    made.clear();
    List<Client> clients = shown.map(Shown::clients).orElse(List.of());
    int reach = Math.max(wanted, placeOfChosen() + 1);
    // One more row takes no more room than the words that there is one more.
    int last = clients.size() <= reach + 1 ? clients.size() : reach;
    clients.subList(0, last).forEach(client -> rows.getChildren().add(row(client)));
    if (last < clients.size()) {
      String more = wording.text("client.more", clients.size() - last);
      rows.getChildren().add(Buttons.link("clients-more", more, () -> unfold(last)));
    }
  }

  private void unfold(int next) {
    wanted = shown.map(now -> now.clients().size()).orElse(FIRST);
    refill();
    rows.getChildren().get(next).requestFocus();
  }

  private int placeOfChosen() {
    List<Client> clients = shown.map(Shown::clients).orElse(List.of());
    for (int place = 0; place < clients.size(); place++) {
      if (isChosen(clients.get(place).organisation().id())) {
        return place;
      }
    }
    return -1;
  }

  private Pressable row(Client client) {
    OrganisationId id = client.organisation().id();
    Label name = Words.body("");
    name.textProperty().bind(desk.discretion().veil(client.organisation().name()));
    VBox words = new VBox(name, Words.small(about(client)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Pressable row = new Pressable("client-" + id.value(), "", () -> model.choose(client), words);
    row.accessibleTextProperty().bind(name.textProperty());
    mark(row, isChosen(id));
    made.put(id, row);
    return row;
  }

  private static void mark(Pressable row, boolean chosen) {
    row.getStyleClass().remove("chosen");
    if (chosen) {
      row.getStyleClass().add("chosen");
    }
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
