package org.toevertrouwd.ui.directory;

import java.util.Arrays;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.ChipField;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** The sheet for the reporter as it grows: how many services, in which language, and saving it. */
final class SheetBar extends HBox {

  private final SheetModel model;
  private final Wording wording;
  private final Label count = Words.state(Icon.PAPER, "", "plain");

  SheetBar(Kit kit, SheetModel model) {
    this.model = model;
    this.wording = kit.wording(SheetBar.class);
    getStyleClass().add("sheet-bar");
    getChildren()
        .addAll(
            count,
            Words.spring(),
            language(),
            Buttons.quiet("sheet-save", wording.text("sheet.save"), model::save));
    model.services().addListener((ListChangeListener<Service>) _ -> show());
    show();
  }

  private ChipField language() {
    ChipField language =
        new ChipField(
            "sheet-language",
            Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), one.ownName()))
                .toList());
    language.code().set(Optional.of(model.language().get().code()));
    language
        .code()
        .addListener(
            (_, before, now) -> {
              language.code().set(now.or(() -> before));
              now.map(Language::of).ifPresent(model.language()::set);
            });
    return language.inOneRow();
  }

  private void show() {
    int services = model.services().size();
    count.setText(wording.text("sheet.count", services));
    setVisible(services > 0);
    setManaged(services > 0);
  }
}
