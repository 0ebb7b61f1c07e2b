package org.toevertrouwd.kluis;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/** Images that look like SQLite from the outside and are random inside. */
final class TestImages {

  private TestImages() {}

  static byte[] image(int pageSize, int pages, long seed) {
    byte[] image = new byte[pageSize * pages];
    new Random(seed).nextBytes(image);
    return headed(image, pageSize);
  }

  /** A small image: three pages of 512 bytes. */
  static byte[] small(long seed) {
    return image(512, 3, seed);
  }

  /** Another image, as an edit would leave it: some pages changed, sometimes longer or shorter. */
  static byte[] edited(byte[] image, Random random) {
    int pageSize = ImageShape.of(image).pageSize();
    int pages = Math.max(1, image.length / pageSize + random.nextInt(4) - 1);
    byte[] edited = new byte[pages * pageSize];
    random.nextBytes(edited);
    System.arraycopy(image, 0, edited, 0, Math.min(image.length, edited.length));
    for (int i = random.nextInt(3); i >= 0; i--) {
      edited[random.nextInt(edited.length)]++;
    }
    return headed(edited, pageSize);
  }

  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Digests.sha256(bytes));
  }

  private static byte[] headed(byte[] image, int pageSize) {
    byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(magic, 0, image, 0, magic.length);
    int stored = pageSize == 65_536 ? 1 : pageSize;
    image[16] = (byte) (stored >> 8);
    image[17] = (byte) stored;
    return image;
  }
}
