package org.toevertrouwd.ui.dossiers;

import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.wording.Wording;

/** How a line of the list is said; names and stories are veiled in discreet mode. */
final class LineWords {

  private final Desk desk;
  private final Wording wording;
  private final Formats formats;

  LineWords(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(LineWords.class);
    this.formats = desk.kit().formats();
  }

  String code(DossierLine line) {
    return line.dossier().code().toString();
  }

  String alias(DossierLine line) {
    return veiled(line.dossier().alias());
  }

  String organisation(DossierLine line) {
    return veiled(line.organisation());
  }

  /** The status, with what else marks the dossier. */
  String status(DossierLine line) {
    String status =
        late(line)
            ? wording.text("standing.late")
            : wording.text("standing", Standing.of(line.dossier()));
    if (line.dossier().kind() == DossierKind.ADVICE) {
      status = wording.text("standing.advice", status);
    }
    return line.dossier().progress().example() ? wording.text("standing.example", status) : status;
  }

  /** The icon of the status. */
  Icon icon(DossierLine line) {
    return late(line) ? Icon.WARNING : Standing.of(line.dossier()).icon();
  }

  /** How the status looks, beside its word. */
  String style(DossierLine line) {
    return late(line) ? "warning" : Standing.of(line.dossier()).style();
  }

  /** The next step with its day, empty if there is none. */
  String nextStep(DossierLine line) {
    return line.nextStep()
        .map(
            step ->
                step.reason().isBlank()
                    ? formats.day(step.on())
                    : wording.text("step", formats.day(step.on()), veiled(step.reason())))
        .orElse("");
  }

  String lastContact(DossierLine line) {
    return line.lastContactOn().map(formats::day).orElse("");
  }

  /** Whether the next step should have been done before today. */
  boolean late(DossierLine line) {
    return line.nextStep().filter(step -> step.on().isBefore(desk.kit().today())).isPresent();
  }

  /** The order of words in the language of the person. */
  Comparator<String> alphabet() {
    Collator collator = Collator.getInstance(desk.kit().language().locale());
    return collator::compare;
  }

  /** A text as it may be seen now. */
  String veiled(String text) {
    return Optional.ofNullable(desk.discretion().veil(text).getValue()).orElse("");
  }
}
