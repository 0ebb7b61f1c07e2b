package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.toevertrouwd.ui.kit.Looks;

/** A picture of a screen, drawn without a window. On the window's thread. */
public final class Picture {

  /** The least compression that still makes a picture of a screen small. */
  private static final float QUICK = 0.8f;

  private Picture() {}

  /**
   * How a screen is drawn.
   *
   * @param dark light or dark
   * @param textPercent size of text, 100 is usual
   * @param width in points
   * @param height in points
   */
  public record Variant(boolean dark, int textPercent, int width, int height) {

    /** How the file of it is called. */
    public String suffix() {
      return (dark ? "dark" : "light") + "-" + textPercent;
    }
  }

  /**
   * Draws a screen at the size of a usual window. A screen may be drawn again, dressed otherwise:
   * it is as a window in which somebody changes the theme.
   */
  public static WritableImage of(Parent screen, Variant variant) {
    Optional.ofNullable(screen.getScene()).ifPresent(before -> before.setRoot(new Group()));
    Scene scene = new Scene(screen, variant.width(), variant.height());
    Looks.dress(scene, variant.dark(), variant.textPercent());
    for (int pass = 0; pass < 3; pass++) {
      screen.applyCss();
      screen.layout();
    }
    return scene.snapshot(null);
  }

  /** Draws a screen into a PNG file. */
  public static void write(Parent screen, Variant variant, Path file) throws IOException {
    write(of(screen, variant), file);
  }

  /** Writes what was drawn into a PNG file; on any thread, for it takes longer than drawing. */
  public static void write(WritableImage image, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam quick = writer.getDefaultWriteParam();
    quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quick.setCompressionQuality(QUICK);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(SwingFXUtils.fromFXImage(image, null), null, null), quick);
    } finally {
      writer.dispose();
    }
  }
}
