package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Packages damaged on the way, or filled with nonsense by their maker. */
final class DamageTest {

  private static final PackageReader READER = new PackageReader(List.of(Codebooks.SMALL));
  private static final byte[] SMALL = Packages.small(Packages.knownKey());

  @Test
  void every_changed_byte_is_refused_or_changes_nothing() {
    byte[] file = Packages.write(Codebooks.TINY, Tiny.figures(), Packages.knownKey());
    PackageReader reader = new PackageReader(List.of(Codebooks.TINY));
    Reading honest = reader.read(file);

    assertThat(honest).isInstanceOf(Reading.Accepted.class);
    for (int mask : List.of(0x01, 0x20, 0x80, 0xFF)) {
      for (int place = 0; place < file.length; place++) {
        Reading reading = reader.read(Zips.set(file, place, file[place] ^ mask));
        if (reading instanceof Reading.Accepted) {
          assertThat(reading).as("byte %d, mask %x", place, mask).isEqualTo(honest);
        }
      }
    }
  }

  @Test
  void every_changed_byte_of_a_deflated_package_is_refused_or_changes_nothing() {
    byte[] file = Zips.honest().deflated().bytes();
    Reading honest = READER.read(file);

    assertThat(honest).isInstanceOf(Reading.Accepted.class);
    for (int place = 0; place < file.length; place++) {
      Reading reading = READER.read(Zips.set(file, place, file[place] ^ 0x55));
      if (reading instanceof Reading.Accepted) {
        assertThat(reading).as("byte %d", place).isEqualTo(honest);
      }
    }
  }

  @Test
  void signed_nonsense_is_refused_and_never_an_error() {
    Random random = new Random(17);
    Statement statement = Statement.of(Packages.smallFigures(), Packages.TERMS);
    for (int attempt = 0; attempt < 2_000; attempt++) {
      PackageEntry entry = PackageEntry.signed().get(random.nextInt(4));
      Map<PackageEntry, byte[]> contents = Packages.contents(SMALL);
      byte[] before = contents.getOrDefault(entry, new byte[0]);
      contents.put(entry, damaged(before, random));
      if (entry != PackageEntry.DESCRIPTOR) {
        contents.put(PackageEntry.DESCRIPTOR, Descriptor.bytes(statement, contents));
      }
      Reading reading = READER.read(Packages.signed(contents, Packages.knownKey()));

      boolean same = Arrays.equals(before, contents.get(entry));
      assertThat(reading instanceof Reading.Accepted && !same && entry != PackageEntry.OBSERVATIONS)
          .as("attempt %d in %s", attempt, entry)
          .isFalse();
    }
  }

  /** Takes a piece out, doubles it, or writes something else over it. */
  private static byte[] damaged(byte[] content, Random random) {
    int from = random.nextInt(content.length);
    int to = Math.min(content.length, from + 1 + random.nextInt(40));
    byte[] piece = Arrays.copyOfRange(content, from, to);
    byte[] middle =
        switch (random.nextInt(3)) {
          case 0 -> new byte[0];
          case 1 -> joined(piece, piece);
          default -> {
            random.nextBytes(piece);
            yield piece;
          }
        };
    return joined(
        joined(Arrays.copyOf(content, from), middle),
        Arrays.copyOfRange(content, to, content.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void every_cut_is_refused() {
    byte[] file = Packages.small(Packages.knownKey());

    for (int length = 0; length < file.length; length += 7) {
      assertThat(READER.read(Arrays.copyOf(file, length))).isInstanceOf(Reading.Refused.class);
    }
  }
}
