package org.toevertrouwd.codebooks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookReader;
import org.toevertrouwd.codebook.CodebookReading;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.SignedCodebook;
import org.toevertrouwd.exchange.SignerKey;

/**
 * Published codebooks for one who has no kluis open, as the bureau that combines packages: they
 * follow the one that ships with the program, in the order of their versions, each checked against
 * the one before.
 */
public final class PublishedCodebooks {

  private PublishedCodebooks() {}

  /** What came of reading them. */
  public sealed interface Outcome {

    /**
     * All of them follow one another.
     *
     * @param signers who signed them, each once
     */
    record Known(KnownCodebooks codebooks, List<SignerKey> signers) implements Outcome {

      public Known {
        signers = List.copyOf(signers);
      }
    }

    /**
     * One of them is refused, and so none is used.
     *
     * @param file the first that is refused
     */
    record Refused(Path file, List<Objection> objections) implements Outcome {

      public Refused {
        objections = List.copyOf(objections);
      }
    }
  }

  /** Reads published codebooks; none at all gives the one that ships with the program. */
  public static Outcome read(List<Path> files) {
    return read(files, BundledCodebook.load());
  }

  static Outcome read(List<Path> files, Codebook bundled) {
    Map<Path, SignedCodebook.Genuine> opened = new TreeMap<>();
    for (Path file : files) {
      switch (CodebookFile.open(file)) {
        case SignedCodebook.Genuine genuine -> opened.put(file, genuine);
        case SignedCodebook.Refused(var reason, var _) -> {
          return new Outcome.Refused(file, List.of(new Objection.OfFile(reason)));
        }
      }
    }
    List<Path> ordered = new ArrayList<>(opened.keySet());
    Map<Path, Integer> versions = new TreeMap<>();
    opened.forEach((file, genuine) -> versions.put(file, version(genuine)));
    ordered.sort(Comparator.comparing(file -> versions.getOrDefault(file, 0)));
    return chain(ordered, opened, KnownCodebooks.only(bundled));
  }

  private static Outcome chain(
      List<Path> ordered, Map<Path, SignedCodebook.Genuine> opened, KnownCodebooks begin) {
    KnownCodebooks known = begin;
    List<SignerKey> signers = new ArrayList<>();
    for (Path file : ordered) {
      SignedCodebook.Genuine genuine = opened.get(file);
      if (genuine == null) {
        continue;
      }
      switch (CodebookReader.readAfter(known.current(), genuine.content())) {
        case CodebookReading.Accepted(Codebook later) -> known = known.with(later);
        case CodebookReading.Refused(var findings) -> {
          return new Outcome.Refused(
              file, findings.stream().<Objection>map(Objection.OfContent::new).toList());
        }
      }
      if (!signers.contains(genuine.signer())) {
        signers.add(genuine.signer());
      }
    }
    return new Outcome.Known(known, signers);
  }

  /** A codebook that cannot be read on its own stands first and is refused for that. */
  private static int version(SignedCodebook.Genuine genuine) {
    return switch (CodebookReader.read(genuine.content())) {
      case CodebookReading.Accepted(Codebook codebook) -> KluisCodebooks.version(codebook);
      case CodebookReading.Refused _ -> 0;
    };
  }
}
