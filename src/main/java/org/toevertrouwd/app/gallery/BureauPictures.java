package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.settings.KnownKluizen;
import org.toevertrouwd.ui.bureau.BureauScreen;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.start.Doorway;

/** The page of the bureau, before and after it combined a made-up pool. */
final class BureauPictures {

  private static final Map<String, String> EXAMPLE =
      Map.of(
          "year", "2000",
          "source", "voorbeeld: verzonnen getallen",
          "total", "100",
          "pesten", "20",
          "seksuele-intimidatie", "20",
          "intimidatie", "20",
          "discriminatie", "10");

  private final Pages pages;
  private Optional<MadeUpPool> pool = Optional.empty();

  BureauPictures(Pages pages) {
    this.pages = pages;
  }

  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("bureau", () -> page(List.of()));
    all.put("bureau-dropping", this::dropping);
    all.put("bureau-result", this::result);
    all.put("bureau-unnamed", () -> unnamed("#bureau-unnamed"));
    all.put("bureau-people", this::people);
    all.put("bureau-new-kluis", this::newKluis);
    all.put("bureau-nobody", this::nobody);
    all.put("bureau-compare", () -> compared(false));
    all.put("bureau-compared", () -> compared(true));
    return all;
  }

  /** A folder is over the page. */
  private Parent dropping() {
    Parent page = page(List.of());
    page.lookupAll(".page")
        .forEach(
            node -> node.pseudoClassStateChanged(PseudoClass.getPseudoClass("dropping"), true));
    return page;
  }

  private MadeUpPool pool() {
    MadeUpPool made = pool.orElseGet(MadeUpPool::make);
    pool = Optional.of(made);
    return made;
  }

  /** Nobody has a name yet. */
  private Parent unnamed(String then) {
    Parent page = FigurePictures.laidOut(page(List.of(pool().packages())));
    press(page, "#bureau-folder");
    return then(page, then);
  }

  private Parent people() {
    return then(result(), "#bureau-people");
  }

  /** An unknown signature came in, and some are missed. */
  private Parent newKluis() {
    try {
      Path folder = Files.createTempDirectory("toevertrouwd-roster-");
      Roster roster = RosterFile.in(pool().roster());
      RosterFile.write(folder, roster.without(roster.confidants().getFirst().key()));
      folder.resolve(RosterFile.NAME).toFile().deleteOnExit();
      return then(result(folder), "#bureau-people");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Parent nobody() {
    return then(FigurePictures.laidOut(page(List.of())), "#bureau-people");
  }

  private static Parent then(Parent page, String next) {
    FigurePictures.laidOut(page);
    press(page, next);
    return page;
  }

  private static void press(Parent page, String button) {
    ((Button) page.lookup(button)).fire();
  }

  /** Numbers that nobody published, and that say so. */
  private Parent compared(boolean filled) {
    Parent page = then(result(), "#bureau-compare");
    if (filled) {
      FigurePictures.laidOut(page);
      EXAMPLE.forEach(
          (field, text) -> ((TextField) page.lookup("#compare-" + field)).setText(text));
      press(page, "#compare-go");
      press(page, "#bureau-back");
      then(page, "#bureau-compare");
    }
    return page;
  }

  private Parent result() {
    return result(pool().roster());
  }

  private Parent result(Path roster) {
    Parent page = FigurePictures.laidOut(page(List.of(roster, pool().packages())));
    ((Button) page.lookup("#bureau-roster")).fire();
    ((Button) page.lookup("#bureau-folder")).fire();
    return page;
  }

  private Parent page(List<Path> folders) {
    return pages.outside(kit -> new BureauScreen(doorway(kit, folders)));
  }

  private static Doorway doorway(Kit kit, List<Path> folders) {
    Kit choosing =
        new Kit(
            kit.language(),
            kit.jobs(),
            kit.delays(),
            kit.dialogs(),
            new Chosen(new ArrayDeque<>(folders)),
            kit.clock());
    KnownKluizen known = new KnownKluizen(Path.of("settings"), kit.clock());
    return new Doorway(choosing, new Nowhere(), MadeUpPool.options(), known, List.of());
  }

  /** Somebody who chooses these folders, one after the other. */
  private record Chosen(Queue<Path> folders) implements Choosers {

    @Override
    public Optional<Path> open(String title, Kind kind) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.ofNullable(folders.poll());
    }
  }
}
