package org.toevertrouwd.ui.directory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceKind;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Prose;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Where the user fills in, changes or adds a service. */
final class ServiceForm {

  private static final int LINES = 2;

  private final Desk desk;
  private final DirectoryModel model;
  private final Runnable onDone;
  private final Wording wording;

  /**
   * A form.
   *
   * @param onDone takes it away
   */
  ServiceForm(Desk desk, DirectoryModel model, Runnable onDone) {
    this.desk = desk;
    this.model = model;
    this.onDone = onDone;
    this.wording = desk.kit().wording(ServiceForm.class);
  }

  /** The form for a service, or for one that is not there yet. */
  Card of(Optional<Service> service) {
    ServiceEdit edit = new ServiceEdit(service, desk.kit().language());
    Card card =
        Card.titled(
            wording.text(service.isPresent() ? "form.change" : "form.add"), name(edit), kind(edit));
    facts(edit).values().forEach(card.getChildren()::add);
    var save =
        Buttons.primary(
            "service-save",
            wording.text("form.save"),
            () -> {
              onDone.run();
              model.put(edit.change(model.shelf().get()));
            });
    save.disableProperty().bind(edit.name().map(String::isBlank));
    card.getChildren()
        .add(Words.row(save, Buttons.quiet("service-cancel", wording.text("form.cancel"), onDone)));
    return card;
  }

  private Field name(ServiceEdit edit) {
    TextField name = new TextField();
    name.setId("service-name");
    name.textProperty().bindBidirectional(edit.name());
    return new Field(wording.text("form.name"), name).with(Mark.kept(desk.kit()));
  }

  private Field kind(ServiceEdit edit) {
    List<Choice> kinds =
        Arrays.stream(ServiceKind.values())
            .map(
                kind ->
                    Choice.of(kind.code(), desk.vocabulary().category("service-kind", kind.code())))
            .toList();
    ChoiceField field = new ChoiceField("service-kind", kinds, wording.text("kind.any"));
    field.code().bindBidirectional(edit.kind());
    String leaves = new Leaving(desk).of("service-kind", wording.text("counted"));
    return new Field(wording.text("kind"), field).with(Mark.counted(desk.kit(), leaves));
  }

  private Map<FactKind, Field> facts(ServiceEdit edit) {
    Map<FactKind, Field> fields = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      if (kind != FactKind.HISTORY) {
        Prose words = new Prose("service-fact-" + kind.code(), LINES);
        words.textProperty().bindBidirectional(edit.fact(kind));
        fields.put(kind, new Field(wording.text("fact", kind), words).with(Mark.kept(desk.kit())));
      }
    }
    return fields;
  }
}
