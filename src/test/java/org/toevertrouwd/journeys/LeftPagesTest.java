package org.toevertrouwd.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Jobs;

/**
 * A page holds names and stories. Once it was left, and above all once the kluis was locked,
 * nothing of it may stay within reach.
 */
final class LeftPagesTest {

  private static final int ROUNDS = 2;

  /** Collecting is a request; more often than this nobody should have to ask. */
  private static final int REQUESTS = 40;

  @TempDir Path folder;
  private Journey journey;
  private MadeUpDossier dossier;
  private final Map<String, WeakReference<Node>> seen = new LinkedHashMap<>();

  @BeforeEach
  void begin() throws Exception {
    World world = new World(folder);
    Path file = world.file("a.kluis");
    OpenKluis kluis = world.make(file);
    MadeUpPractice made = new PracticeMaker(7, List.of("caw")).make(2026, 6);
    PracticeWriter.write(kluis.store(), made);
    dossier = made.dossiers().getFirst();
    journey = Journey.inside(world, kluis, file, new Place.Today());
    settle();
  }

  @AfterEach
  void end() {
    journey.close();
  }

  @Test
  void every_kind_of_place_is_visited() {
    assertThat(places()).extracting(Object::getClass).contains(kinds());
  }

  @Test
  void a_page_that_was_left_is_held_by_nothing() throws Exception {
    visitAll();
    go(new Place.Help());
    go(new Place.Help());

    seen.entrySet().removeIf(page -> page.getValue().refersTo(shown()));
    assertThat(kept()).isEmpty();
  }

  @Test
  void after_a_lock_nothing_of_the_inside_is_held() throws Exception {
    visitAll();
    go(new Place.OneDossier(dossier.dossier().id()));
    keep("the rail and all", journey.stage().getScene().lookup(".rail").getParent());
    keep("the list beside a dossier", shown().lookup(".dossier-side"));
    journey.press(KeyCode.SHORTCUT, KeyCode.L);
    journey.see("unlock-passphrase");
    settle();

    assertThat(seen).hasSizeGreaterThan(ROUNDS * kinds().length);
    assertThat(kept()).isEmpty();
  }

  private void visitAll() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      for (Place place : places()) {
        go(place);
        keep(round + " " + place.getClass().getSimpleName(), shown());
      }
      // What is told to the whole window reaches the pages that are in it, and no others.
      journey.press(KeyCode.F9);
    }
  }

  private void keep(String name, Node node) {
    seen.put(name, new WeakReference<>(node));
  }

  private List<Place> places() {
    DossierId id = dossier.dossier().id();
    return List.of(
        new Place.Today(),
        new Place.January(),
        new Place.Dossiers(true),
        new Place.Bin(),
        new Place.OneDossier(id),
        new Place.NewConversation(ConversationId.random(), Optional.of(id)),
        new Place.OneConversation(dossier.conversations().getFirst().id()),
        new Place.NewReferral(ReferralId.random(), id, Optional.empty()),
        new Place.OneReferral(id, ReferralId.random()),
        new Place.Closing(id),
        new Place.Directory(Optional.of(id)),
        new Place.Supervision(),
        new Place.Organisations(),
        new Place.Figures(),
        new Place.Codebook(),
        new Place.Import(),
        new Place.Settings(),
        new Place.Help());
  }

  private static Class<?>[] kinds() {
    return Arrays.stream(Place.class.getPermittedSubclasses()).toArray(Class<?>[]::new);
  }

  private void go(Place place) throws Exception {
    Fx.run(() -> journey.window().goTo(place));
    settle();
  }

  /** Until the jobs that were started are done, with what follows from them, and it is drawn. */
  private void settle() throws Exception {
    for (int round = 0; round < 3; round++) {
      CountDownLatch done = new CountDownLatch(1);
      Fx.run(
          () -> {
            Jobs jobs = journey.window().jobs();
            jobs.job(() -> true).atEnd(done::countDown).start();
          });
      done.await();
    }
    Fx.run(
        () -> {
          Parent root = journey.stage().getScene().getRoot();
          root.applyCss();
          root.layout();
        });
  }

  /** The view of the page that is in the window. */
  private Node shown() {
    return ((Pane) journey.stage().getScene().lookup(".shell-page")).getChildren().getFirst();
  }

  /** Which pages are still there after asking often enough for what is out of reach to go. */
  private List<String> kept() throws Exception {
    List<String> kept = new ArrayList<>(seen.keySet());
    for (int request = 0; request < REQUESTS && !kept.isEmpty(); request++) {
      System.gc();
      Fx.run(() -> {});
      Thread.sleep(50);
      kept.removeIf(name -> Optional.ofNullable(seen.get(name)).orElseThrow().refersTo(null));
    }
    return kept;
  }
}
