package org.toevertrouwd.app.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Place;

/** Screens around a conversation in the middle of being used. */
final class ConversationPictures {

  private static final String STORY =
      """
      Belt na de repetitie, vanuit de trein. De choreograaf maakt al weken opmerkingen over haar \
      lichaam, altijd in groep, altijd als grap. Vandaag heeft zij daar iets van gezegd. \
      "Als je daar niet tegen kunt, moet je niet dansen."

      Slaapt slecht. Wil niet dat haar naam valt zolang het contract loopt; in maart komt de \
      volgende productie. Vraagt wat er kan zonder dat het meteen een klacht wordt.\
      """;
  private static final String AGREEMENTS =
      "Zij denkt na over een gesprek met de zakelijk leider. Ik doe niets zonder haar akkoord.";
  private static final String NOTE = "Klonk opgelucht dat het niets hoeft te worden.";

  private final Pages pages;
  private final DossierId dossier;
  private final ConversationId conversation;

  ConversationPictures(Pages pages, DossierId dossier, ConversationId conversation) {
    this.pages = pages;
    this.dossier = dossier;
    this.conversation = conversation;
  }

  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("new-conversation", this::typing);
    all.put("conversation-filing", this::filing);
    all.put("conversation-versions", this::versions);
    all.put("directory-service", () -> directory("step-service-line-1712"));
    all.put("directory-flow", () -> directory("step-advice"));
    all.put("referral-to", this::referral);
    all.put("first-call-french", this::firstCallInFrench);
    all.put("first-call", () -> pages.firstCallAt(new Place.OneConversation(conversation)));
    return all;
  }

  private Parent firstCallInFrench() {
    Parent screen = pages.firstCallAt(new Place.OneConversation(conversation));
    press(screen, "first-call-language-fr");
    return screen;
  }

  private Parent directory(String pressed) {
    Parent screen = pages.at(new Place.Directory(Optional.of(dossier)));
    press(screen, "directory-tab-vangnet");
    press(screen, pressed);
    return screen;
  }

  private Parent referral() {
    Parent screen = pages.at(new Place.NewReferral(dossier, Optional.of("caw")));
    write(screen, "referral-shared", "Dat zij freelance danst en slecht slaapt. Geen namen.");
    press(screen, "referral-status-contacted");
    press(screen, "referral-warmth-warm");
    return screen;
  }

  private Parent typing() {
    Parent screen = pages.at(new Place.NewConversation(ConversationId.random(), Optional.empty()));
    write(screen, "conversation-narrative", STORY);
    write(screen, "conversation-agreements", AGREEMENTS);
    write(screen, "conversation-note", NOTE);
    press(screen, "conversation-channel-phone");
    return screen;
  }

  private Parent filing() {
    Parent screen = typing();
    press(screen, "conversation-file");
    return screen;
  }

  private Parent versions() {
    pages.kluis().store().write(this::rewritten);
    Parent screen = pages.at(new Place.OneConversation(conversation));
    write(screen, "conversation-narrative", STORY);
    press(screen, "conversation-versions-narrative");
    return screen;
  }

  private boolean rewritten(Transaction transaction) {
    EarlierTextRepository earlier = new EarlierTextRepository(transaction);
    Instant now = GalleryPractice.CLOCK.instant();
    List<String> sentences = List.of(STORY.split("(?<=\\.) "));
    for (int most = 1; most <= 3; most++) {
      earlier.keep(
          conversation.value(),
          "narrative",
          String.join(" ", sentences.subList(0, most)),
          now.minus(Duration.ofMinutes(40L - 10 * most)));
    }
    return true;
  }

  private static void write(Parent screen, String id, String words) {
    ((TextInputControl) find(screen, id).orElseThrow()).setText(words);
  }

  private static void press(Parent screen, String id) {
    ((ButtonBase) find(screen, id).orElseThrow()).fire();
  }

  /** Looks into panes that scroll too, which hold nothing before they are in a window. */
  private static Optional<Node> find(Node inside, String id) {
    if (id.equals(inside.getId())) {
      return Optional.of(inside);
    }
    if (inside instanceof ScrollPane scroll) {
      return find(scroll.getContent(), id);
    }
    return inside instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(child -> find(child, id))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
