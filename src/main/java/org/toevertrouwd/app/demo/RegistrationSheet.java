package org.toevertrouwd.app.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.practice.Organisation;

/**
 * A made-up practice as it stood in a spreadsheet before: one row a dossier, in Dutch, with
 * semicolons.
 */
final class RegistrationSheet {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  /** Headings of the columns that hold one answer, by dimension. */
  private static final Map<String, String> ANSWERS = answers();

  private final Codebook codebook;

  RegistrationSheet(Codebook codebook) {
    this.codebook = codebook;
  }

  byte[] of(MadeUpPractice practice) throws IOException {
    StringWriter sheet = new StringWriter();
    try (CsvWriter rows = CsvWriter.builder().fieldSeparator(';').build(sheet)) {
      rows.writeRecord(headings());
      practice.dossiers().forEach(made -> rows.writeRecord(row(made, practice.organisations())));
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("gender", "M/V/X");
    answers.put("reporter-role", "Rol");
    answers.put("statute", "Statuut");
    answers.put("sector", "Sector");
    answers.put("behaviour", "Soort gedrag");
    answers.put("first-contact-channel", "Kanaal");
    answers.put("outcome", "Afloop");
    return answers;
  }

  private static List<String> headings() {
    List<String> headings = new ArrayList<>(List.of("Nr", "Datum 1e gesprek", "Organisatie"));
    headings.addAll(ANSWERS.values());
    headings.addAll(
        List.of("Aantal gesprekken", "Minuten", "Afgesloten op", "Akkoord tellen", "Notities"));
    return headings;
  }

  private List<String> row(MadeUpDossier made, List<Organisation> organisations) {
    Dossier dossier = made.dossier();
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(dossier.code().number()));
    row.add(dossier.intake().milestones().firstContactOn().map(DAY::format).orElse(""));
    row.add(
        organisations.stream()
            .filter(client -> dossier.intake().organisation().equals(Optional.of(client.id())))
            .map(Organisation::name)
            .findFirst()
            .orElse(""));
    ANSWERS.keySet().forEach(dimension -> row.add(label(dossier, dimension)));
    row.add(String.valueOf(made.conversations().size()));
    row.add(String.valueOf(minutes(made)));
    row.add(
        dossier.course().closings().stream()
            .findFirst()
            .map(end -> DAY.format(end.on()))
            .orElse(""));
    row.add(dossier.consents().counting().state() == Consent.State.REFUSED ? "nee" : "ja");
    row.add(made.conversations().getFirst().text().narrative());
    return row;
  }

  private String label(Dossier dossier, String dimension) {
    return dossier
        .answers()
        .one(dimension)
        .filter(code -> !code.equals(Category.UNKNOWN))
        .flatMap(code -> codebook.dimension(dimension).orElseThrow().category(code))
        .map(category -> category.label().nl())
        .orElse("");
  }

  private static int minutes(MadeUpDossier made) {
    return made.conversations().stream().mapToInt(talk -> talk.when().minutes().orElse(0)).sum();
  }
}
