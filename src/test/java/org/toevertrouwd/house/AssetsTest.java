package org.toevertrouwd.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.SVGPath;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that installers and systems show. */
class AssetsTest {

  private static final Path ASSETS = Path.of("assets");
  private static final Path ICONS = Path.of("src/main/resources/org/toevertrouwd/ui/kit/icons");

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512, 1024})
  void everySizeIsThatSizeWithCornersOneSeesThrough(int size) throws IOException {
    BufferedImage icon = ImageIO.read(ASSETS.resolve("icon-" + size + ".png").toFile());

    assertThat(icon.getWidth()).isEqualTo(size);
    assertThat(icon.getHeight()).isEqualTo(size);
    assertThat(icon.getRGB(0, 0) >>> 24).isLessThan(128);
    assertThat(icon.getRGB(size / 2, size / 24 + 1)).isEqualTo(0xff1b6a73);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256})
  void theWindowHasTheSamePictures(int size) throws IOException {
    String name = "icon-" + size + ".png";

    assertThat(ICONS.resolve(name)).hasSameBinaryContentAs(ASSETS.resolve(name));
  }

  @Test
  void theIconOfWindowsHoldsAPictureOfEverySize() throws IOException {
    byte[] bytes = Files.readAllBytes(ASSETS.resolve("toevertrouwd.ico"));
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < file.getShort(4); i++) {
      int length = file.getInt(6 + 16 * i + 8);
      int offset = file.getInt(6 + 16 * i + 12);
      sizes.add(width(bytes, offset, length));
    }

    assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
  }

  @Test
  void theIconOfMacOsHoldsAPictureOfEverySize() throws IOException {
    byte[] bytes = Files.readAllBytes(ASSETS.resolve("toevertrouwd.icns"));
    ByteBuffer file = ByteBuffer.wrap(bytes);
    List<Integer> sizes = new ArrayList<>();
    for (int at = 8; at < bytes.length; at += file.getInt(at + 4)) {
      sizes.add(width(bytes, at + 8, file.getInt(at + 4) - 8));
    }

    assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("icns");
    assertThat(file.getInt(4)).isEqualTo(bytes.length);
    assertThat(sizes).contains(16, 32, 64, 128, 256, 512, 1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mark.path", "letters.path"})
  void theWindowDrawsTheOutlinesOfTheWordmark(String name) throws IOException {
    String outline = Files.readString(ICONS.resolve(name)).strip();
    SVGPath path = new SVGPath();
    path.setContent(outline);

    assertThat(Files.readString(ASSETS.resolve("wordmark.svg"))).contains(outline);
    assertThat(path.getLayoutBounds().getWidth()).isGreaterThan(100);
  }

  private static int width(byte[] bytes, int offset, int length) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes, offset, length)).getWidth();
  }
}
