package org.toevertrouwd.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.wording.Language;

/**
 * Where a reporter can turn to. Nothing of a dossier is in it but which services were chosen.
 *
 * @param entries the chosen services in the order chosen
 */
public record ReporterSheet(List<Entry> entries) {

  /**
   * One service.
   *
   * @param name what it is called
   * @param facts what is known of it, in the language of the sheet; absent when not known
   */
  public record Entry(String name, Map<FactKind, String> facts) {

    public Entry {
      facts = Map.copyOf(facts);
    }

    /** A service of the directory. */
    public static Entry of(Service service, Language language) {
      Map<FactKind, String> facts = new EnumMap<>(FactKind.class);
      service.facts().forEach((kind, fact) -> facts.put(kind, fact.text().in(language.code())));
      return new Entry(service.name().in(language.code()), facts);
    }
  }

  public ReporterSheet {
    entries = List.copyOf(entries);
  }
}
