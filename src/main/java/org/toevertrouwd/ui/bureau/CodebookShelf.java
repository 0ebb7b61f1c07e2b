package org.toevertrouwd.ui.bureau;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.Objection;
import org.toevertrouwd.codebooks.PublishedCodebooks;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.SignedCodebook;
import org.toevertrouwd.exchange.SignerKey;

/**
 * The codebooks that packages are read by.
 *
 * @param files published ones that were chosen
 * @param known the newest, and those before it
 * @param signers who signed the published ones
 */
record CodebookShelf(List<Path> files, KnownCodebooks known, List<SignerKey> signers) {

  private static final Set<Refusal> OF_A_CODEBOOK =
      Set.of(Refusal.SIGNATURE_FORM, Refusal.SIGNATURE_WRONG);

  CodebookShelf {
    files = List.copyOf(files);
    signers = List.copyOf(signers);
  }

  /** A published codebook that is not taken; nothing was put together. */
  static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<Objection> objections;

    RefusedException(Path file, List<Objection> objections) {
      super("A published codebook is refused");
      this.file = file;
      this.objections = List.copyOf(objections);
    }

    /** Which. */
    Path file() {
      return file;
    }

    /** Why. */
    List<Objection> objections() {
      return objections;
    }
  }

  /** The codebook of the program alone. */
  static CodebookShelf bundled() {
    return new CodebookShelf(List.of(), KnownCodebooks.only(BundledCodebook.load()), List.of());
  }

  /** Whether a file is meant as a published codebook, well signed or not; reads it. */
  static boolean isOne(Path file) {
    return switch (CodebookFile.open(file)) {
      case SignedCodebook.Genuine _ -> true;
      case SignedCodebook.Refused(var reason, var _) -> OF_A_CODEBOOK.contains(reason);
    };
  }

  /**
   * The shelf with more published codebooks; reads them all.
   *
   * @throws RefusedException if one of them does not follow the others; then none is taken
   */
  CodebookShelf with(List<Path> more) throws RefusedException {
    if (more.isEmpty()) {
      return this;
    }
    List<Path> all = Stream.concat(files.stream(), more.stream()).distinct().toList();
    return switch (PublishedCodebooks.read(all)) {
      case PublishedCodebooks.Outcome.Known(var codebooks, var who) ->
          new CodebookShelf(all, codebooks, who);
      case PublishedCodebooks.Outcome.Refused(var file, var objections) ->
          throw new RefusedException(file, objections);
    };
  }

  /** The version that counts. */
  String version() {
    return known.current().version();
  }
}
