package org.toevertrouwd.ui.directory;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceCode;

/** What one looks for among the services. */
final class ServiceFilter {

  static final String ANONYMITY = "anonymity";
  static final String HIDDEN = "hidden";

  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<String>> kind = empty();
  private final ObjectProperty<Optional<String>> country = empty();
  private final ObjectProperty<Optional<String>> audience = empty();
  private final ObjectProperty<Set<String>> extras = new SimpleObjectProperty<>(Set.of());

  ServiceFilter(Runnable onChange) {
    words.addListener((_, _, _) -> onChange.run());
    kind.addListener((_, _, _) -> onChange.run());
    country.addListener((_, _, _) -> onChange.run());
    audience.addListener((_, _, _) -> onChange.run());
    extras.addListener((_, _, _) -> onChange.run());
  }

  StringProperty words() {
    return words;
  }

  /** Code of a kind of service. */
  ObjectProperty<Optional<String>> kind() {
    return kind;
  }

  /** Code of a country. */
  ObjectProperty<Optional<String>> country() {
    return country;
  }

  /** Code of whose side it is on. */
  ObjectProperty<Optional<String>> audience() {
    return audience;
  }

  /** Only what says something on anonymity; also what is hidden. */
  ObjectProperty<Set<String>> extras() {
    return extras;
  }

  /** The services that fit it. */
  Predicate<Service> among(Shelf shelf) {
    Set<ServiceCode> found = new ServiceSearch(shelf.directory()).find(words.get());
    return service ->
        found.contains(service.code())
            && kind.get().filter(code -> !code.equals(service.kind().code())).isEmpty()
            && country.get().filter(code -> !in(service, code)).isEmpty()
            && audience.get().filter(code -> !code.equals(service.audience().code())).isEmpty()
            && (!extras.get().contains(ANONYMITY)
                || service.fact(FactKind.ANONYMITY).isPresent())
            && (extras.get().contains(HIDDEN) || !shelf.hidden(service));
  }

  private static boolean in(Service service, String country) {
    return service.countries().stream().anyMatch(one -> one.code().equals(country));
  }

  private static ObjectProperty<Optional<String>> empty() {
    return new SimpleObjectProperty<>(Optional.empty());
  }
}
