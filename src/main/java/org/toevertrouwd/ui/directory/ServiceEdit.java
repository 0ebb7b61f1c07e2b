package org.toevertrouwd.ui.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceKind;
import org.toevertrouwd.wording.Language;

/** What a person makes of a service, before it is saved. */
final class ServiceEdit {

  private final Optional<Service> before;
  private final Language language;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<Optional<String>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final Map<FactKind, StringProperty> facts = new EnumMap<>(FactKind.class);

  /** Begins with a service as it is, or with nothing. */
  ServiceEdit(Optional<Service> before, Language language) {
    this.before = before;
    this.language = language;
    for (FactKind each : FactKind.values()) {
      facts.put(each, new SimpleStringProperty(shown(each)));
    }
    before.ifPresent(
        service -> {
          name.set(service.name().in(language.code()));
          kind.set(Optional.of(service.kind().code()));
        });
  }

  StringProperty name() {
    return name;
  }

  ObjectProperty<Optional<String>> kind() {
    return kind;
  }

  StringProperty fact(FactKind each) {
    return facts.getOrDefault(each, name);
  }

  /**
   * What is to be kept of it: only what differs from what was shown, so that what the program says
   * in other languages stays.
   */
  OwnService change(Shelf shelf) {
    Optional<OwnService> earlier = before.flatMap(shelf::change);
    Map<String, String> own = new HashMap<>(earlier.map(OwnService::facts).orElse(Map.of()));
    facts.forEach(
        (each, words) -> {
          String now = words.get().strip();
          if (!now.equals(shown(each))) {
            own.put(each.code(), now);
          }
        });
    own.values().removeIf(String::isEmpty);
    return new OwnService(
        before.map(service -> service.code().value()).orElseGet(DirectoryModel::newCode),
        kind.get().orElse(ServiceKind.CONTACT_POINT.code()),
        names(),
        own,
        earlier.filter(OwnService::hidden).isPresent());
  }

  private String shown(FactKind each) {
    return before
        .flatMap(service -> service.fact(each))
        .map(fact -> fact.text().in(language.code()))
        .orElse("");
  }

  private Texts names() {
    String now = name.get().strip();
    return before
        .map(Service::name)
        .filter(old -> old.in(language.code()).equals(now))
        .orElseGet(() -> new Texts(now, now, now));
  }
}
