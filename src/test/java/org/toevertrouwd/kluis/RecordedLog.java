package org.toevertrouwd.kluis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small kluis with a history: what its image was after each commit, and where that commit ends.
 */
final class RecordedLog {

  private final Sandbox sandbox;
  private final List<byte[]> images = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<KluisPosition> positions = new ArrayList<>();
  private byte[] bytes = new byte[0];

  private RecordedLog(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Records so many commits, with an attachment before every third. */
  static RecordedLog of(Path folder, int commits, long seed) throws Exception {
    Random random = new Random(seed);
    byte[] image = TestImages.small(seed);
    RecordedLog log = new RecordedLog(Sandbox.with(folder, image.clone()));
    try (Kluis kluis = log.sandbox.open()) {
      log.note(kluis, image);
      for (int i = 2; i <= commits; i++) {
        image = TestImages.edited(image, random);
        if (i % 3 == 0) {
          Sandbox.put(kluis, new byte[100 + i]);
        }
        kluis.commit(image.clone());
        log.note(kluis, image);
      }
    }
    log.bytes = log.sandbox.bytes();
    return log;
  }

  private void note(Kluis kluis, byte[] image) throws Exception {
    images.add(image);
    positions.add(kluis.position());
    ends.add(sandbox.bytes().length);
  }

  Sandbox sandbox() {
    return sandbox;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int commits() {
    return images.size();
  }

  /** The image after this commit. */
  byte[] image(int commit) {
    return images.get(commit - 1);
  }

  KluisPosition position(int commit) {
    return positions.get(commit - 1);
  }

  /** Where this commit ends in the file. */
  int end(int commit) {
    return ends.get(commit - 1);
  }

  /** The last commit that a file of this length holds whole, 0 if none. */
  int lastCommitWithin(int length) {
    return (int) ends.stream().filter(end -> end <= length).count();
  }

  /** Where each record begins. */
  List<Integer> records() {
    List<Integer> starts = new ArrayList<>();
    for (int at = HeaderRead.RECORDS_OFFSET; at < bytes.length; ) {
      starts.add(at);
      at += RecordHeader.parse(bytes, at).orElseThrow().recordBytes();
    }
    return starts;
  }

  byte[] record(int start) {
    int length = RecordHeader.parse(bytes, start).orElseThrow().recordBytes();
    return Arrays.copyOfRange(bytes, start, start + length);
  }
}
