package org.toevertrouwd.app.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Pressable;

/** The screens by name, each as a person would see it. On the window's thread. */
public final class Gallery {

  private final Pages pages;
  private final Pages empty;

  /**
   * A gallery of what can be seen.
   *
   * @param pages of a kluis with a practice in it
   * @param empty of a kluis in which nothing was written yet
   */
  public Gallery(Pages pages, Pages empty) {
    this.pages = pages;
    this.empty = empty;
  }

  /** Every screen by its name; each is made when it is asked for. */
  public Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.putAll(new OutsideGallery(pages).screens());
    places().forEach((name, place) -> all.put(name, () -> pages.at(place)));
    all.putAll(new FigurePictures(pages).screens());
    all.putAll(new BureauPictures(pages).screens());
    all.putAll(new CodebookPictures(pages).screens());
    all.put("supervision-edit", () -> pressed(new Place.Supervision(), "pressable"));
    all.put("organisations-hours", () -> pressed(new Place.Organisations(), "organisation-hours"));
    all.put(
        "organisations-report", () -> pressed(new Place.Organisations(), "organisation-report"));
    ConversationId conversation = conversation(dossier());
    all.putAll(new ConversationPictures(pages, dossier(), conversation).screens());
    emptyPlaces().forEach((name, place) -> all.put(name + "-empty", () -> empty.at(place)));
    all.put("dossiers-discreet", () -> pages.discreetAt(new Place.Dossiers(false)));
    all.put("dossier-discreet", () -> pages.discreetAt(new Place.OneDossier(dossier())));
    all.put("today-notice", pages::onOpening);
    all.put("bin-question", () -> pressed(new Place.Bin(), "bin-destroy-" + binned()));
    all.put("today-toast", () -> pressed(new Place.Today(), "task-0"));
    return all;
  }

  /** A place after one button of it was pressed, found by its id or the style of its kind. */
  private Parent pressed(Place place, String idOrStyle) {
    Parent page = pages.at(place);
    switch (find(page, idOrStyle).orElseThrow()) {
      case ButtonBase found -> found.fire();
      case Pressable found -> found.fire();
      default -> throw new IllegalStateException("no button " + idOrStyle);
    }
    return page;
  }

  /** Looks also inside what scrolls, which has no skin yet. */
  private static Optional<Node> find(Node node, String idOrStyle) {
    if (idOrStyle.equals(node.getId()) || node.getStyleClass().contains(idOrStyle)) {
      return Optional.of(node);
    }
    Stream<Node> inside =
        switch (node) {
          case ScrollPane scroll -> Stream.of(scroll.getContent());
          case Parent parent -> parent.getChildrenUnmodifiable().stream();
          default -> Stream.empty();
        };
    return inside.flatMap(child -> find(child, idOrStyle).stream()).findFirst();
  }

  private Map<String, Place> places() {
    DossierId dossier = dossier();
    Map<String, Place> all = new LinkedHashMap<>();
    all.put("today", new Place.Today());
    all.put("january", new Place.January());
    all.put("dossiers", new Place.Dossiers(false));
    all.put("bin", new Place.Bin());
    all.put("dossier", new Place.OneDossier(dossier));
    all.put("conversation", new Place.OneConversation(conversation(dossier)));
    all.put("referral", new Place.NewReferral(ReferralId.random(), dossier, Optional.empty()));
    all.put("closing", new Place.Closing(dossier));
    all.put("directory", new Place.Directory(Optional.of(dossier)));
    all.put("supervision", new Place.Supervision());
    all.put("organisations", new Place.Organisations());
    all.put("figures", new Place.Figures());
    all.put("import", new Place.Import());
    all.put("codebook", new Place.Codebook());
    all.put("settings", new Place.Settings());
    all.put("help", new Place.Help());
    return all;
  }

  private static Map<String, Place> emptyPlaces() {
    Map<String, Place> all = new LinkedHashMap<>();
    all.put("today", new Place.Today());
    all.put("january", new Place.January());
    all.put("dossiers", new Place.Dossiers(false));
    all.put("bin", new Place.Bin());
    all.put("directory", new Place.Directory(Optional.empty()));
    all.put("supervision", new Place.Supervision());
    all.put("organisations", new Place.Organisations());
    all.put("figures", new Place.Figures());
    return all;
  }

  /** The last dossier that is still open and has something in it. */
  private DossierId dossier() {
    return pages
        .kluis()
        .store()
        .read(
            transaction ->
                new DossierListRepository(transaction)
                    .all().stream()
                        .filter(summary -> !summary.progress().closed())
                        .filter(summary -> summary.progress().openFollowUps() > 0)
                        .findFirst()
                        .orElseThrow()
                        .id());
  }

  /** The code of what lies in the bin. */
  private DossierCode binned() {
    return pages
        .kluis()
        .store()
        .read(transaction -> new DossierListRepository(transaction).binned().getFirst().code());
  }

  private ConversationId conversation(DossierId dossier) {
    return pages
        .kluis()
        .store()
        .read(
            transaction ->
                List.copyOf(new ConversationRepository(transaction).ofDossier(dossier))
                    .getLast()
                    .id());
  }
}
