package org.toevertrouwd.bench;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * An Xvfb whose picture can be read while it changes: it keeps it in a file, in the format of
 * {@code xwd}, which is mapped into memory. Looking costs less than a millisecond and starts no
 * process.
 */
final class VirtualScreen implements AutoCloseable {

  /** Every so many pixels one is looked at, across and down. */
  static final int STEP = 4;

  private static final int HEADER_SIZE = 0;
  private static final int WIDTH = 4;
  private static final int HEIGHT = 5;
  private static final int BYTES_PER_LINE = 12;
  private static final int COLOURS = 19;
  private static final int BYTES_PER_COLOUR = 12;
  private static final int RGB = 0xffffff;

  private final Process server;
  private final String name;
  private final IntBuffer pixels;
  private final int width;
  private final int height;
  private final int line;

  private VirtualScreen(Process server, String name, MappedByteBuffer file) {
    this.server = server;
    this.name = name;
    IntBuffer header = file.asIntBuffer();
    this.width = header.get(WIDTH);
    this.height = header.get(HEIGHT);
    this.line = header.get(BYTES_PER_LINE) / Integer.BYTES;
    int start = header.get(HEADER_SIZE) + header.get(COLOURS) * BYTES_PER_COLOUR;
    this.pixels =
        file.slice(start, file.limit() - start).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  /** Starts one of 1280 by 800 pixels; its file stands in a folder. */
  static VirtualScreen start(Path folder) throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
                "-fbdir",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // It says its number once it is ready.
    String name = ":" + server.inputReader().readLine();
    try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
      return new VirtualScreen(
          server, name, file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
    }
  }

  /** What {@code DISPLAY} is for programs that shall appear on it. */
  String name() {
    return name;
  }

  /** Width of a {@link #look()}. */
  int columns() {
    return width / STEP;
  }

  /** The colours of every {@value #STEP}th pixel now, row by row. */
  int[] look() {
    int[] seen = new int[columns() * (height / STEP)];
    int at = 0;
    for (int y = 0; y < height / STEP; y++) {
      for (int x = 0; x < columns(); x++) {
        seen[at++] = pixels.get(y * STEP * line + x * STEP) & RGB;
      }
    }
    return seen;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
