package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.ui.codebook.CodebookScreen;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Discretion;
import org.toevertrouwd.ui.desk.Navigator;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.desk.SaveState;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Kit;

/** The page of the codebook while a made-up later version is looked at, or refused. */
final class CodebookPictures {

  private final Pages pages;

  CodebookPictures(Pages pages) {
    this.pages = pages;
  }

  Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("codebook-offer", () -> pages.outside(kit -> screen(kit, later())));
    all.put(
        "codebook-refused",
        () ->
            pages.outside(
                kit -> screen(kit, later().replace("\"code\": \"circus\"", "\"code\": \"tent\""))));
    return all;
  }

  private Screen screen(Kit kit, String codebook) {
    Reference reference = new Reference(BundledCodebook.load(), BundledDirectory.load());
    CodebookScreen screen =
        new CodebookScreen(
            new Desk(
                kit, pages.kluis(), reference, new Still(), new SaveState(), new Discretion()));
    Path beside = pages.kluis().<Path, RuntimeException>onFile(Kluis::file);
    try (SigningKey bureau = SigningKey.generate()) {
      byte[] file = CodebookFile.write(codebook.getBytes(StandardCharsets.UTF_8), bureau);
      screen.look(Files.write(beside.resolveSibling("begrippenkader.zip"), file));
      return new Looked(screen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sector ends, and a form of behaviour is called otherwise. */
  private static String later() {
    String first = new String(BundledCodebook.bytes(), StandardCharsets.UTF_8);
    return first
        .replaceFirst("\"version\": \"1\"", "\"version\": \"2\"")
        .replaceFirst(
            "(?s)(\"code\": \"film\".*?\"since\": \"1\",)\\s*\"broader\": \"[a-z-]*\"",
            "$1 \"until\": \"1\", \"broader\": \"media\"")
        .replace("\"nl\": \"pesten\"", "\"nl\": \"pesten en uitsluiten\"");
  }

  /** The screen as it stands, for being shown would begin anew. */
  private record Looked(Screen screen) implements Screen {

    @Override
    public Region view() {
      return screen.view();
    }

    @Override
    public void shown() {}
  }

  /** In a picture nobody goes anywhere. */
  private record Still() implements Navigator {

    @Override
    public void goTo(Place place) {}

    @Override
    public void back() {}

    @Override
    public void lock() {}
  }
}
