package org.toevertrouwd.ui.referral;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.directory.Circumstances;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceCode;
import org.toevertrouwd.directory.Vangnet;
import org.toevertrouwd.ui.directory.ServiceSearch;
import org.toevertrouwd.ui.directory.Shelf;
import org.toevertrouwd.wording.Language;

/** The services one can refer to; those that fit the dossier come first. */
final class ServiceChoice {

  private final Language language;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<Service> found = FXCollections.observableArrayList();
  private Shelf shelf =
      new Shelf(
          new Directory(
              List.of(),
              List.of(),
              new Vangnet("", List.of(), List.of())),
          Map.of());
  private Optional<Circumstances> circumstances = Optional.empty();

  ServiceChoice(Language language) {
    this.language = language;
    search.addListener((_, _, _) -> look());
  }

  /** What is looked for. */
  StringProperty search() {
    return search;
  }

  /** The services that are looked for; hidden ones are not offered. */
  ObservableList<Service> found() {
    return found;
  }

  /** How a service fits. */
  Optional<DirectoryMatch> match(Service service) {
    return circumstances.map(known -> DirectoryMatch.of(service, known));
  }

  /** The service with a code, also a hidden one. */
  Optional<Service> service(String code) {
    return shelf.service(code);
  }

  /** What it is called; its code if it is gone. */
  String name(String code) {
    return service(code).map(one -> one.name().in(language.code())).orElse(code);
  }

  void show(Shelf now, Optional<Circumstances> dossier) {
    shelf = now;
    circumstances = dossier;
    look();
  }

  private void look() {
    Directory offered = shelf.offered();
    Set<ServiceCode> wanted = new ServiceSearch(offered).find(search.get());
    Collator alphabet = Collator.getInstance(language.locale());
    found.setAll(
        offered.services().stream()
            .filter(service -> wanted.contains(service.code()))
            .sorted(
                Comparator.<Service, Integer>comparing(
                        service -> match(service).map(one -> one.fit().ordinal()).orElse(0))
                    .thenComparing(
                        service -> service.name().in(language.code()), alphabet::compare))
            .toList());
  }
}
