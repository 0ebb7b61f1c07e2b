package org.toevertrouwd.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.gallery.Picture.Variant;
import org.toevertrouwd.ui.Fx;

final class PictureTest {

  private static final Variant LIGHT = new Variant(false, 100, 300, 200);
  private static final Variant DARK = new Variant(true, 100, 300, 200);

  @TempDir private Path folder = Path.of("");

  @Test
  void a_screen_drawn_again_in_another_dress_is_as_one_made_for_it() {
    VBox again = Fx.on(PictureTest::screen);
    Fx.on(() -> Picture.of(again, LIGHT));
    WritableImage second = Fx.on(() -> Picture.of(again, DARK));
    WritableImage fresh = Fx.on(() -> Picture.of(screen(), DARK));

    assertThat(points(second)).containsExactly(points(fresh));
    assertThat(points(second)).isNotEqualTo(points(Fx.on(() -> Picture.of(screen(), LIGHT))));
  }

  @Test
  void focus_of_before_is_not_in_the_next_picture() {
    VBox again = Fx.on(PictureTest::screen);
    WritableImage first = Fx.on(() -> Picture.of(again, LIGHT));
    Fx.run(again.getChildren().getLast()::requestFocus);

    assertThat(points(Fx.on(() -> Picture.of(again, LIGHT)))).containsExactly(points(first));
  }

  @Test
  void a_file_holds_what_was_drawn_and_replaces_an_older_one() throws Exception {
    Path file = folder.resolve("map").resolve("scherm.png");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[500_000]);
    WritableImage image = Fx.on(() -> Picture.of(screen(), LIGHT));
    Picture.write(image, file);

    var read = ImageIO.read(file.toFile());
    assertThat(read.getWidth()).isEqualTo(300);
    assertThat(read.getHeight()).isEqualTo(200);
    assertThat(read.getRGB(0, 0)).isEqualTo(image.getPixelReader().getArgb(0, 0));
    assertThat(Files.size(file)).isLessThan(100_000);
  }

  @Test
  void every_variant_is_drawn_once_and_those_of_one_size_of_text_together() {
    List<Variant> all = Exhibition.bySize().stream().flatMap(List::stream).toList();

    assertThat(all).containsExactlyInAnyOrderElementsOf(Exhibition.VARIANTS);
    assertThat(Exhibition.bySize())
        .allMatch(same -> same.stream().map(Variant::textPercent).distinct().count() == 1);
  }

  private static VBox screen() {
    return new VBox(new Label("Vandaag"), new Button("Nieuw gesprek"));
  }

  private static int[] points(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] points = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    return points;
  }
}
