package org.toevertrouwd.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;

/**
 * Reads a package that may come from anyone: limits first, then the ZIP, signature, hashes, the
 * description, and at last the numbers against the layout of the codebook. The first thing wrong
 * refuses the whole file.
 */
public final class PackageReader {

  /** Largest file (FIGURES.md, "The package"). */
  public static final int MAX_FILE_BYTES = 200 * 1000 * 1000;

  private final List<KnownCodebook> codebooks;

  private record KnownCodebook(LayoutCells layout, byte[] codelists, Relations relations) {

    static KnownCodebook of(Codebook codebook) {
      LayoutCells layout = new LayoutCells(codebook);
      return new KnownCodebook(layout, Codelists.bytes(codebook), new Relations(layout));
    }

    boolean is(CodebookRef other) {
      Codebook own = layout.codebook();
      return new CodebookRef(own.id(), own.version(), own.sha256()).equals(other);
    }
  }

  /** A reader that knows these codebooks, current and older ones. */
  public PackageReader(List<Codebook> codebooks) {
    this.codebooks = codebooks.stream().map(KnownCodebook::of).toList();
  }

  /** Reads a file. */
  public Reading read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return new Reading.Refused(Refusal.UNREADABLE, List.of());
      }
      if (Files.size(file) > MAX_FILE_BYTES) {
        return new Reading.Refused(Refusal.TOO_LARGE, List.of());
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return read(bytes.readNBytes(MAX_FILE_BYTES + 1));
      }
    } catch (IOException unreadable) {
      return new Reading.Refused(Refusal.UNREADABLE, List.of());
    }
  }

  /** Reads the bytes of a file. */
  public Reading read(byte[] file) {
    try {
      RefusedException.unless(file.length <= MAX_FILE_BYTES, Refusal.TOO_LARGE);
      return new Reading.Accepted(accept(file));
    } catch (RefusedException refused) {
      return refused.reading();
    }
  }

  private FiguresPackage accept(byte[] file) throws RefusedException {
    Map<PackageEntry, byte[]> contents = ZipContents.of(file);
    SignerKey signer = SignatureFile.verify(contents);
    Statement statement = DescriptorReader.read(contents);
    KnownCodebook codebook =
        codebooks.stream()
            .filter(known -> known.is(statement.codebook()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.CODEBOOK_UNKNOWN));
    boolean sameLists = Arrays.equals(contents.get(PackageEntry.CODELISTS), codebook.codelists());
    RefusedException.unless(sameLists, Refusal.CODELISTS_DIFFER);
    AuditStatement audit = AuditFile.read(contents);
    byte[] observations = contents.getOrDefault(PackageEntry.OBSERVATIONS, new byte[0]);
    List<FigureTable> tables =
        ObservationsReader.read(
            observations, statement, codebook.layout().of(statement.terms().audience()));
    Figures figures =
        new Figures(statement.year(), statement.codebook(), statement.belowFloor(), tables);
    Map<String, List<Interval>> intervals = codebook.relations().intervals(tables);
    AuditFileReader.check(audit, tables);
    return new FiguresPackage(signer, statement.terms(), figures, intervals, audit);
  }
}
