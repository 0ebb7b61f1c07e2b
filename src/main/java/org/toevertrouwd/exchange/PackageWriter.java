package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;

/**
 * Makes a package of protected figures. The same figures, terms and key give the same bytes, on any
 * machine and at any time.
 */
public final class PackageWriter {

  private final LayoutCells layout;
  private final PackageReader reader;

  /** A writer for figures counted by one codebook. */
  public PackageWriter(Codebook codebook) {
    this.layout = new LayoutCells(codebook);
    this.reader = new PackageReader(List.of(codebook));
  }

  /** The bytes of a package that no auditor has seen. */
  public byte[] write(Figures figures, ReleaseTerms terms, SigningKey key) {
    return write(figures, terms, key, AuditStatement.notTested());
  }

  /**
   * The bytes of the package. Before they are handed over they are read as the bureau will read
   * them.
   *
   * @param figures as they leave: protected, every table of the layout with every cell, or none
   *     below the floor
   * @param audit what an auditor said about these figures
   * @throws IllegalArgumentException if a reader would refuse the package: figures of another
   *     codebook, a missing cell, a value below the threshold, sums that do not come out, an audit
   *     of other cells. The message is the {@link Refusal} only.
   */
  public byte[] write(Figures figures, ReleaseTerms terms, SigningKey key, AuditStatement audit) {
    Codebook codebook = layout.codebook();
    CodebookRef own = new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
    if (!figures.codebook().equals(own)) {
      throw new IllegalArgumentException(Refusal.CODEBOOK_UNKNOWN.name());
    }
    Statement statement = Statement.of(figures, terms);
    Map<PackageEntry, byte[]> contents = new EnumMap<>(PackageEntry.class);
    contents.put(PackageEntry.OBSERVATIONS, Observations.bytes(statement, inOrder(figures)));
    contents.put(PackageEntry.CODELISTS, Codelists.bytes(codebook));
    contents.put(PackageEntry.AUDIT, AuditFile.bytes(audit));
    contents.put(PackageEntry.DESCRIPTOR, Descriptor.bytes(statement, contents));
    contents.put(PackageEntry.SIGNATURE, SignatureFile.bytes(contents, key));
    return readable(PackageZip.write(contents));
  }

  private byte[] readable(byte[] file) {
    return switch (reader.read(file)) {
      case Reading.Accepted accepted -> file;
      case Reading.Refused(Refusal reason, var details) ->
          throw new IllegalArgumentException(reason.name());
    };
  }

  /** Cells in the order of the package, however the figures have them. */
  private List<FigureTable> inOrder(Figures figures) {
    List<FigureTable> tables = new ArrayList<>();
    for (FigureTable table : figures.tables()) {
      tables.add(new FigureTable(table.definition(), inOrder(table)));
    }
    return tables;
  }

  private List<FigureCell> inOrder(FigureTable table) {
    TableDefinition definition = table.definition();
    Map<List<String>, FigureCell> cells = new HashMap<>();
    table.cells().forEach(cell -> cells.put(cell.codes(), cell));
    List<FigureCell> ordered = new ArrayList<>();
    for (List<String> codes : layout.of(definition)) {
      FigureCell cell = cells.remove(codes);
      if (cell != null) {
        ordered.add(cell);
      }
    }
    ordered.addAll(cells.values());
    return ordered;
  }
}
