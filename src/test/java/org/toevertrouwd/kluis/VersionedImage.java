package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Images that follow from a version number, so that another process can tell which one it sees. */
final class VersionedImage {

  private static final int VERSION_OFFSET = 100;

  private VersionedImage() {}

  static byte[] of(long version) {
    byte[] image = TestImages.image(512, 3 + (int) (version % 5), version);
    ByteBuffer.wrap(image).putLong(VERSION_OFFSET, version);
    return image;
  }

  /** The version of an image, or -1 if it is no whole image of any version. */
  static long version(byte[] image) {
    long version = ByteBuffer.wrap(image).getLong(VERSION_OFFSET);
    return version >= 0 && Arrays.equals(of(version), image) ? version : -1;
  }
}
