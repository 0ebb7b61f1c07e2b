package org.toevertrouwd.ui.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.directory.Audience;
import org.toevertrouwd.directory.Circumstances;
import org.toevertrouwd.directory.DirectoryMatch;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.VangnetMatch;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Wording;

/** The contact points, with what the user made of them and how they fit the dossier in front. */
final class DirectoryModel {

  private static final int CODE_LENGTH = 8;

  private final Desk desk;
  private final Optional<DossierId> dossier;
  private final ServiceFilter filter = new ServiceFilter(this::lookAgain);
  private final ObservableList<Service> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Shelf> shelf;
  private final ObjectProperty<Optional<Service>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DossierCode>> code =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Circumstances> circumstances = Optional.empty();

  DirectoryModel(Desk desk, Optional<DossierId> dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.shelf = new ReadOnlyObjectWrapper<>(new Shelf(desk.reference().directory(), Map.of()));
  }

  ServiceFilter filter() {
    return filter;
  }

  /** The services that are looked for; those that fit the dossier first. */
  ObservableList<Service> found() {
    return found;
  }

  /** The service whose facts are shown. */
  ObjectProperty<Optional<Service>> selected() {
    return selected;
  }

  /** The directory as the user wants it. */
  ReadOnlyObjectProperty<Shelf> shelf() {
    return shelf.getReadOnlyProperty();
  }

  /** The code of the dossier in front. */
  ReadOnlyObjectProperty<Optional<DossierCode>> code() {
    return code.getReadOnlyProperty();
  }

  /** Whether a dossier is in front. */
  boolean forDossier() {
    return dossier.isPresent();
  }

  /** How a service fits the dossier in front; nothing without one. */
  Optional<DirectoryMatch> match(Service service) {
    return circumstances.map(known -> DirectoryMatch.of(service, known));
  }

  /** The steps of the vangnet; how they fit says something only with a dossier in front. */
  List<VangnetMatch> steps() {
    Circumstances known =
        circumstances.orElse(Circumstances.unknown(Audience.REPORTER, desk.kit().today()));
    return shelf.get().directory().vangnet().fits(shelf.get().offered(), known);
  }

  /** Reads what the user made of the directory, and the dossier. */
  void open() {
    open(() -> {});
  }

  private record Read(List<OwnService> own, Optional<Dossier> dossier, WorkArea area) {}

  private void open(Runnable then) {
    desk.read(this::read)
        .then(
            read -> {
              circumstances =
                  read.dossier()
                      .map(
                          one ->
                              DossierInFront.circumstances(one, read.area(), desk.kit().today()));
              code.set(read.dossier().map(Dossier::code));
              shelf.set(Shelf.of(desk.reference().directory(), read.own()));
              lookAgain();
              then.run();
            })
        .start();
  }

  private Read read(Transaction transaction) {
    return new Read(
        new ServiceRepository(transaction).all(),
        dossier.flatMap(new DossierRepository(transaction)::find),
        OpenKluis.workArea(transaction));
  }

  /** A code for a service that the user adds. */
  static String newCode() {
    return "own-" + UUID.randomUUID().toString().substring(0, CODE_LENGTH);
  }

  /** Writes what the user made of a service; it can be undone. */
  void put(OwnService change) {
    change(Optional.of(change), change.code(), "saved");
  }

  /** Offers a service no more, or again. */
  void hide(Service service, boolean hidden) {
    OwnService now =
        shelf
            .get()
            .change(service)
            .orElseGet(
                () ->
                    new OwnService(
                        service.code().value(),
                        service.kind().code(),
                        service.name(),
                        Map.of(),
                        false));
    OwnService change = new OwnService(now.code(), now.kind(), now.name(), now.facts(), hidden);
    change(Optional.of(change), now.code(), hidden ? "hidden" : "shown");
  }

  /** Forgets what the user made of a service. */
  void forget(Service service) {
    change(Optional.empty(), service.code().value(), "forgotten");
  }

  /** Starts a referral of the dossier in front to a service. */
  void refer(Service service) {
    dossier.ifPresent(
        id ->
            desk.navigator()
                .goTo(
                    new Place.NewReferral(
                        ReferralId.random(), id, Optional.of(service.code().value()))));
  }

  private void change(Optional<OwnService> change, String code, String done) {
    Optional<OwnService> before = Optional.ofNullable(shelf.get().own().get(code));
    Wording wording = desk.kit().wording(DirectoryModel.class);
    write(
        change,
        code,
        () -> desk.kit().dialogs().done(wording.text(done), () -> write(before, code, () -> {})));
  }

  private void write(Optional<OwnService> change, String code, Runnable then) {
    desk.write(
            transaction -> {
              ServiceRepository services = new ServiceRepository(transaction);
              change.ifPresentOrElse(services::put, () -> services.remove(code));
              return true;
            })
        .then(
            _ ->
                open(
                    () -> {
                      selected.set(shelf.get().service(code));
                      then.run();
                    }))
        .start();
  }

  private void lookAgain() {
    Optional<Service> before = selected.get();
    String language = desk.kit().language().code();
    found.setAll(
        shelf.get().directory().services().stream()
            .filter(filter.among(shelf.get()))
            .sorted(
                Comparator.<Service, Integer>comparing(
                        service -> match(service).map(one -> one.fit().ordinal()).orElse(0))
                    .thenComparing(
                        service -> service.name().in(language),
                        Collator.getInstance(desk.kit().language().locale())::compare))
            .toList());
    selected.set(before.flatMap(one -> shelf.get().service(one.code().value())));
  }
}
