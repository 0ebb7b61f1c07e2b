package org.toevertrouwd.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebooks.CodebookState;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What there is to know about the kluis, and what it remembers for its owner. */
final class KluisCard extends VBox {

  private static final int[] MONTHS = {6, 12, 24, 36, 60, 84, 120};
  private static final int PER_YEAR = 12;
  private static final long KILO = 1000;

  private final Kit kit;
  private final Wording wording;
  private final SettingsModel model;

  KluisCard(Kit kit, SettingsModel model) {
    this.kit = kit;
    this.wording = kit.wording(KluisCard.class);
    this.model = model;
    getStyleClass().add("card");
    model.facts().subscribe(found -> show(found));
  }

  private void show(Optional<KluisFacts> found) {
    getChildren().setAll(Words.heading(wording.text("kluis")));
    found.ifPresent(
        facts -> getChildren().addAll(table(facts), exchange(), workArea(facts), retention(facts)));
  }

  private CalmTable table(KluisFacts facts) {
    Path folder = facts.file().getParent();
    CalmTable table = new CalmTable(34, 66);
    row(table, "kluis.name", String.valueOf(facts.file().getFileName()));
    row(table, "kluis.folder", String.valueOf(folder));
    row(table, "kluis.size", size(facts.bytes()));
    row(table, "kluis.dossiers", kit.formats().number(facts.dossiers()));
    row(table, "kluis.writer", facts.writer());
    row(table, "kluis.codebook", codebook(facts.codebook()));
    row(table, "kluis.fingerprint", facts.fingerprint().text());
    return table;
  }

  private void row(CalmTable table, String name, String value) {
    Label words = Words.body(value);
    words.setId(name.replace('.', '-'));
    table.row(Words.muted(wording.text(name)), words);
  }

  private String codebook(CodebookState state) {
    String version = state.known().current().version();
    return state
        .imported()
        .map(from -> kit.formats().moment(from.at()))
        .map(since -> wording.text("kluis.codebook.since", version, since))
        .orElseGet(() -> wording.text("kluis.codebook.program", version));
  }

  private HBox exchange() {
    return Words.row(
        Buttons.quiet("settings-codebook", wording.text("codebook"), model::goToCodebook));
  }

  private String size(long bytes) {
    return bytes < KILO * KILO
        ? wording.text("kluis.kilobytes", Math.max(1, bytes / KILO))
        : wording.text("kluis.megabytes", (double) bytes / (KILO * KILO));
  }

  private Field workArea(KluisFacts facts) {
    List<Choice> areas =
        Arrays.stream(WorkArea.values())
            .map(area -> Choice.of(area.name(), wording.text("area", area)))
            .toList();
    ChoiceField field = new ChoiceField("settings-area", areas, wording.text("area"));
    field.code().set(Optional.of(facts.workArea().name()));
    field.code().addListener((_, _, code) -> code.map(WorkArea::valueOf).ifPresent(model::workIn));
    return new Field(wording.text("area"), field).hint(wording.text("area.hint"));
  }

  private Field retention(KluisFacts facts) {
    List<Choice> periods =
        Stream.concat(IntStream.of(MONTHS).boxed(), Stream.of(facts.retentionMonths()))
            .distinct()
            .sorted()
            .map(months -> Choice.of(Integer.toString(months), period(months)))
            .toList();
    ChoiceField field = new ChoiceField("settings-retention", periods, wording.text("retention"));
    field.code().set(Optional.of(Integer.toString(facts.retentionMonths())));
    field.code().addListener((_, _, code) -> code.map(Integer::parseInt).ifPresent(model::keepFor));
    return new Field(wording.text("retention"), field).hint(wording.text("retention.hint"));
  }

  private String period(int months) {
    return months % PER_YEAR == 0
        ? wording.text("retention.years", months / PER_YEAR)
        : wording.text("retention.months", months);
  }
}
