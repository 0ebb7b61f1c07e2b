package org.toevertrouwd.ui.dossiers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;

/** The dossiers outside the bin, and which of them are shown. */
final class DossiersModel {

  private final Desk desk;
  private final Browsing browsing;
  private final ObservableList<DossierLine> all = FXCollections.observableArrayList();
  private final FilteredList<DossierLine> shown = new FilteredList<>(all);
  private final BooleanProperty loaded = new SimpleBooleanProperty();

  DossiersModel(Desk desk, Browsing browsing) {
    this.desk = desk;
    this.browsing = browsing;
    shown
        .predicateProperty()
        .bind(browsing.filter().map(filter -> line -> filter.fits(line.dossier())));
  }

  /** Reads the list. */
  void load() {
    load(() -> {});
  }

  /** Reads the list, and does something once it is there. */
  void load(Runnable then) {
    desk.read(DossiersModel::lines)
        .then(
            lines -> {
              if (!all.equals(lines)) {
                all.setAll(lines);
              }
              loaded.set(true);
              then.run();
            })
        .start();
  }

  /** Every dossier, newest first. */
  ObservableList<DossierLine> all() {
    return all;
  }

  /** Those that fit the filter. */
  ObservableList<DossierLine> shown() {
    return shown;
  }

  Browsing browsing() {
    return browsing;
  }

  /** How many fit a filter. */
  ObservableValue<Integer> count(Filter filter) {
    return Bindings.createObjectBinding(
        () -> (int) all.stream().filter(line -> filter.fits(line.dossier())).count(), all);
  }

  /** Whether there is no dossier at all; false until that is known. */
  ObservableValue<Boolean> empty() {
    return Bindings.createObjectBinding(() -> loaded.get() && all.isEmpty(), loaded, all);
  }

  void open(DossierId dossier) {
    desk.navigator().goTo(new Place.OneDossier(dossier));
  }

  private static List<DossierLine> lines(Transaction transaction) {
    Map<OrganisationId, String> names =
        new OrganisationRepository(transaction)
            .all().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    return new DossierListRepository(transaction)
        .all().stream()
            .map(
                dossier ->
                    new DossierLine(
                        dossier,
                        dossier.organisation().map(id -> names.getOrDefault(id, "")).orElse("")))
            .toList();
  }
}
