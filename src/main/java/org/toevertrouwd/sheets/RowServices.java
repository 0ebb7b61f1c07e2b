package org.toevertrouwd.sheets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.codebook.Texts;

/** Reads to which services the dossier of a row was referred. */
final class RowServices {

  private static final String OWN = "own-";
  private static final int DIGITS = 16;

  private final RowCells cells;
  private final Understanding understanding;
  private final Remarks remarks;
  private final Map<String, OwnService> own = new LinkedHashMap<>();

  RowServices(RowCells cells, Understanding understanding, Remarks remarks) {
    this.cells = cells;
    this.understanding = understanding;
    this.remarks = remarks;
  }

  /** Services that the directory does not have, of which only the kind is known. */
  List<OwnService> own() {
    return List.copyOf(own.values());
  }

  /**
   * Codes of the services; {@value PlannedDossier#UNKNOWN_SERVICE} is among them when something in
   * the cell was not recognised.
   */
  List<String> of(SheetRow row) {
    Set<String> services = new LinkedHashSet<>();
    for (RowCells.Cell cell : cells.texts(row, Meaning.REFERRED_TO)) {
      Sense sense = understanding.sense(cell.column(), cell.text(), LocalDate.EPOCH);
      services.addAll(sense.codes(Vocabulary.SERVICE));
      Optional<String> kind = sense.codes(Vocabulary.SERVICE_KIND).stream().findFirst();
      if (services.isEmpty() && kind.isPresent()) {
        services.add(added(cell.text(), kind.get()));
        remarks.notice(Message.SERVICE_ADDED, row.number());
      }
      if (!sense.candidates().isEmpty()) {
        services.add(PlannedDossier.UNKNOWN_SERVICE);
      }
    }
    return new ArrayList<>(services);
  }

  /** The code is a fingerprint of the name: the same in every sheet, and without words in it. */
  private String added(String text, String kind) {
    String key = kind + " " + Words.key(text);
    String code = OWN + Fingerprint.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    String name = Words.shown(text);
    own.putIfAbsent(code, new OwnService(code, kind, new Texts(name, name, name), Map.of(), false));
    return code;
  }
}
