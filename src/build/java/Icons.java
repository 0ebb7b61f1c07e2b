import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Makes every picture of the icon from its two drawings, and the outlines the window draws from the
 * wordmark: {@code ASSETS RESOURCES}. The results are committed; this runs only when a drawing
 * changes.
 */
final class Icons {

  private static final List<Integer> INSTALLER = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);
  private static final List<Integer> WINDOW = List.of(16, 24, 32, 48, 64, 128, 256);
  private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);

  /** Up to this many pixels the simpler drawing is used: it falls on whole pixels. */
  private static final int SMALL = 32;

  /** macOS gives icons a margin: 824 of 1,024 pixels, where our drawing fills 960. */
  private static final double MAC_SCALE = 824.0 / 960;

  private final Path assets;
  private final Path resources;

  private Icons(Path assets, Path resources) {
    this.assets = assets;
    this.resources = resources;
  }

  public static void main(String[] arguments) throws Exception {
    new Icons(Path.of(arguments[0]), Path.of(arguments[1])).make();
  }

  private void make() throws Exception {
    for (int size : INSTALLER) {
      Files.write(assets.resolve("icon-" + size + ".png"), png(size, 1));
    }
    Files.createDirectories(resources);
    for (int size : WINDOW) {
      Files.write(resources.resolve("icon-" + size + ".png"), png(size, 1));
    }
    Files.write(assets.resolve("toevertrouwd.ico"), ico());
    Files.write(assets.resolve("toevertrouwd.icns"), icns());
    outline("mark");
    outline("letters");
  }

  private byte[] png(int size, double scale) throws IOException {
    Path drawing = assets.resolve(size <= SMALL ? "icon-small.svg" : "icon.svg");
    SVGDocument document =
        Objects.requireNonNull(new SVGLoader().load(drawing.toUri().toURL()), "no drawing");
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    float side = (float) (size * scale);
    float margin = (size - side) / 2;
    document.render((Component) null, graphics, new ViewBox(margin, margin, side, side));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /** Header, one directory entry of 16 bytes a picture, the pictures as PNG. */
  private byte[] ico() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (int size : ICO) {
      pictures.add(png(size, 1));
    }
    int offset = 6 + 16 * ICO.size();
    int length = offset + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
    for (int i = 0; i < pictures.size(); i++) {
      byte side = (byte) (int) ICO.get(i); // 256 is written as 0
      file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(pictures.get(i).length).putInt(offset);
      offset += pictures.get(i).length;
    }
    pictures.forEach(file::put);
    return file.array();
  }

  /** A chunk a picture: four letters that stand for its size, its length with header, the PNG. */
  private byte[] icns() throws IOException {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("icp4", 16);
    kinds.put("icp5", 32);
    kinds.put("ic11", 32);
    kinds.put("ic12", 64);
    kinds.put("ic07", 128);
    kinds.put("ic13", 256);
    kinds.put("ic08", 256);
    kinds.put("ic14", 512);
    kinds.put("ic09", 512);
    kinds.put("ic10", 1024);
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    for (var kind : kinds.entrySet()) {
      chunk(chunks, kind.getKey(), png(kind.getValue(), kind.getValue() > SMALL ? MAC_SCALE : 1));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    chunk(file, "icns", chunks.toByteArray());
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream target, String kind, byte[] content)
      throws IOException {
    DataOutputStream data = new DataOutputStream(target);
    data.write(kind.getBytes(StandardCharsets.US_ASCII));
    data.writeInt(content.length + 8);
    data.write(content);
  }

  /** One path of the wordmark as the window draws it: path data of SVG, without the file around. */
  private void outline(String id) throws Exception {
    var paths =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(assets.resolve("wordmark.svg").toFile())
            .getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      if (path.getAttribute("id").equals(id)) {
        Files.writeString(resources.resolve(id + ".path"), path.getAttribute("d") + "\n");
      }
    }
  }
}
