package org.toevertrouwd.app.window;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.toevertrouwd.app.window.OpenWindow.Furniture;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebooks.KluisCodebooks;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.kluis.AesGcmWarmUp;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.settings.Appearance;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.settings.Preferences;
import org.toevertrouwd.settings.PreferencesFile;
import org.toevertrouwd.ui.bureau.BureauScreen;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.BackgroundJobs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.settings.WindowSettings;
import org.toevertrouwd.ui.start.Doorway;
import org.toevertrouwd.ui.start.Entrance;
import org.toevertrouwd.ui.start.SetupScreen;
import org.toevertrouwd.ui.start.StartScreen;
import org.toevertrouwd.ui.start.UnlockScreen;
import org.toevertrouwd.wording.Language;

/** The window: what it shows while no kluis is open, and the open kluis while one is. */
public final class ProgramWindow implements Entrance, WindowSettings {

  private final Stage stage;
  private final Surroundings world;
  private final PreferencesFile file;
  private final Scene scene;
  private final BackgroundJobs jobs = new BackgroundJobs(this::unforeseen);
  private final CompletableFuture<Reference> reference = new CompletableFuture<>();
  private Preferences preferences;
  private boolean ready;
  private Overlay overlay;
  private Runnable again = this::start;
  private Optional<Left> left = Optional.empty();
  private Optional<OpenWindow> open = Optional.empty();
  private Optional<OpenKluis> arriving = Optional.empty();
  private Optional<Screen> page = Optional.empty();

  /** A window on a stage that is not shown yet. */
  public ProgramWindow(Stage stage, Surroundings world) {
    this.stage = stage;
    this.world = world;
    this.file = new PreferencesFile(world.settings(), world.clock());
    this.preferences = file.load();
    this.overlay = new Overlay(language(), world.delays());
    this.scene = new Scene(overlay);
    WindowKeys keys = new WindowKeys(this);
    new Presence(() -> open.ifPresent(OpenWindow::touched)).watch(scene);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED, event -> keys.pressed(event, open.filter(one -> !one.locking())));
  }

  /** Shows the first page: the last kluis, ready for its passphrase, or what one can begin with. */
  public void show() {
    Looks.loadFonts();
    dress();
    Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> dress());
    new WindowFrame(stage).put(preferences.frame());
    stage.setScene(scene);
    stage.setOnCloseRequest(
        closing -> {
          closing.consume();
          quit();
        });
    preferences.recent().stream().findFirst().ifPresentOrElse(this::unlock, this::start);
    stage.show();
    OncePainted.run(this::getReady);
  }

  /** What takes time at the first use is made ready while the passphrase is typed; once. */
  private void getReady() {
    if (ready) {
      return;
    }
    ready = true;
    StageIcons.put(stage);
    reference.completeAsync(() -> new Reference(BundledCodebook.load(), BundledDirectory.load()));
    AesGcmWarmUp.start();
  }

  /** The jobs of the window: a job that is done says that all before it are. */
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public void start() {
    outside(this::start, new StartScreen(doorway()));
  }

  @Override
  public void setUp() {
    boolean dutch = world.locale().getCountry().equals("NL");
    setUp(new SimpleObjectProperty<>(dutch ? WorkArea.NL : WorkArea.BE));
  }

  private void setUp(ObjectProperty<WorkArea> workArea) {
    outside(() -> setUp(workArea), new SetupScreen(doorway(), workArea));
  }

  @Override
  public void unlock(Path kluis) {
    outside(() -> unlock(kluis), new UnlockScreen(doorway(), kluis));
  }

  @Override
  public void bureau() {
    outside(this::bureau, new BureauScreen(doorway()));
  }

  @Override
  public void speak(Language language) {
    change(now -> now.in(language));
  }

  @Override
  public void forget(Path kluis) {
    change(now -> now.forgotten(kluis));
    start();
  }

  @Override
  public void opened(OpenKluis kluis, Path path, Place first) {
    leave();
    getReady();
    change(now -> now.opened(path));
    again = () -> unlock(path);
    arriving = Optional.of(kluis);
    overlay.page(new StackPane());
    jobs.job(() -> new Reference(KluisCodebooks.of(kluis.store()), reference.join().directory()))
        .then(read -> enter(read, path, first))
        .onFailure(CompletionException.class, this::turnBack)
        .start();
  }

  /** Unless the window was closed while the codebook was read. */
  private void enter(Reference read, Path path, Place first) {
    KnownKluizen known = new KnownKluizen(world.settings(), world.clock());
    Optional<OpenWindow> entered =
        arriving.map(kluis -> new OpenWindow(kluis, read, known, furniture(), () -> locked(path)));
    Place place = arriving.map(kluis -> begin(kluis, path, first)).orElse(first);
    arriving = Optional.empty();
    open = entered;
    entered.ifPresent(window -> window.begin(place, preferences.autoLockMinutes()));
  }

  private void turnBack(CompletionException failure) {
    giveUpArriving();
    start();
    unforeseen(failure);
  }

  private void giveUpArriving() {
    arriving.ifPresent(OpenKluis::close);
    arriving = Optional.empty();
  }

  /**
   * Where one was when this kluis was locked; only identities are remembered of it.
   *
   * @param file of the kluis
   */
  private record Left(Path file, Place place) {}

  /** One goes on where one was, unless there is something to be told about the file first. */
  private Place begin(OpenKluis kluis, Path path, Place first) {
    Optional<Place> before =
        left.filter(_ -> kluis.findings().isEmpty() && first instanceof Place.Today)
            .filter(there -> there.file().equals(path))
            .map(Left::place);
    left = Optional.empty();
    return before.orElse(first);
  }

  /** Goes to a place inside the open kluis; nothing happens while none is open. */
  public void goTo(Place place) {
    open.ifPresent(window -> window.shell().goTo(place));
  }

  @Override
  public Preferences now() {
    return preferences;
  }

  @Override
  public void change(UnaryOperator<Preferences> change) {
    boolean anew = !change.apply(preferences).language().equals(preferences.language());
    // Another language makes every page anew, so what was typed must be saved before.
    open.filter(_ -> anew)
        .ifPresentOrElse(window -> window.saved(() -> apply(change)), () -> apply(change));
  }

  private void apply(UnaryOperator<Preferences> change) {
    Preferences before = preferences;
    preferences = change.apply(before);
    keeping().start();
    if (!looks(before).equals(looks(preferences))) {
      dress();
    }
    if (!before.language().equals(preferences.language())) {
      rebuild();
    }
    open.ifPresent(window -> window.lockAfter(preferences.autoLockMinutes()));
  }

  /** Locks if a kluis is open, and ends the program when everything is saved. */
  public void quit() {
    close(Platform::exit);
  }

  /** Locks if a kluis is open, takes the window away when everything is saved, and goes on. */
  public void close(Runnable then) {
    new WindowFrame(stage)
        .taken(preferences.frame())
        .ifPresent(frame -> preferences = preferences.framed(frame));
    leave();
    giveUpArriving();
    Runnable end =
        () -> {
          jobs.close();
          stage.hide();
          then.run();
        };
    keeping().atEnd(() -> open.ifPresentOrElse(window -> window.lock(end), end)).start();
  }

  private void locked(Path path) {
    left = open.map(window -> new Left(path, window.place()));
    open = Optional.empty();
    again.run();
  }

  private void rebuild() {
    overlay = new Overlay(language(), world.delays());
    scene.setRoot(overlay);
    dress();
    open.ifPresentOrElse(window -> window.move(furniture()), again);
  }

  /** What was typed or held on the page before it is given up, also when the same comes again. */
  private void outside(Runnable same, Screen screen) {
    leave();
    again = same;
    page = Optional.of(screen);
    overlay.page(new StackPane(screen.view()));
    screen.shown();
  }

  private void leave() {
    page.ifPresent(Screen::leaving);
    page = Optional.empty();
  }

  private Furniture furniture() {
    return new Furniture(kit(), overlay, this);
  }

  private Doorway doorway() {
    KnownKluizen known = new KnownKluizen(world.settings(), world.clock());
    return new Doorway(kit(), this, world.options(), known, preferences.recent());
  }

  private Kit kit() {
    return new Kit(language(), jobs, world.delays(), overlay, world.choosers(), world.clock());
  }

  private Language language() {
    return preferences.language().orElseGet(() -> Language.of(world.locale()));
  }

  /** What the looks follow; dressing styles every node of the window anew. */
  private static List<Object> looks(Preferences preferences) {
    return List.of(preferences.appearance(), preferences.textPercent());
  }

  private void dress() {
    Appearance appearance = preferences.appearance();
    Looks.dress(scene, Looks.isDark(appearance), preferences.textPercent());
  }

  /** Preferences that can't be kept are no reason to disturb: they hold for this run. */
  private Job<Preferences> keeping() {
    Preferences now = preferences;
    return jobs.job(
            () -> {
              file.save(now);
              return now;
            })
        .onFailure(UncheckedIOException.class, _ -> {});
  }

  private void unforeseen(Exception failure) {
    overlay.problem(failure);
  }
}
