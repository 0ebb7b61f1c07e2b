package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.HoursRepository;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.practice.MandateRepository;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** The clients, and the one that is looked at. */
final class OrganisationsModel {

  private final Desk desk;
  private final Wording wording;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OrganisationModel>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A client in the list.
   *
   * @param mandates oldest first
   * @param minutes spent this month
   * @param drafts typed and not saved, by field
   */
  record Client(
      Organisation organisation, List<Mandate> mandates, int minutes, Map<String, Draft> drafts) {

    /** Whether a mandate runs on a day. */
    boolean running(LocalDate day) {
      return mandates.stream()
          .anyMatch(one -> !one.from().isAfter(day) && one.until().filter(day::isAfter).isEmpty());
    }
  }

  /**
   * What is shown, as it was read at one moment.
   *
   * @param clients by name
   * @param area whose rules the practice works under
   */
  record Shown(List<Client> clients, WorkArea area) {}

  /** A client with all that goes along with it, to be put back. */
  private record Removed(Organisation organisation, List<Mandate> mandates, List<Hours> hours) {}

  OrganisationsModel(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(OrganisationsModel.class);
  }

  ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The client that is looked at. */
  ReadOnlyObjectProperty<Optional<OrganisationModel>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Reads everything; the first client is looked at if none was. */
  void load() {
    LocalDate today = desk.kit().today();
    desk.read(
            transaction -> new Shown(clients(transaction, today), OpenKluis.workArea(transaction)))
        .then(this::show)
        .start();
  }

  /** Looks at a client; what was typed about the one before is saved first. */
  void choose(Client client) {
    save();
    chosen.set(
        Optional.of(
            new OrganisationModel(
                desk, this::load, client.organisation(), client.mandates(), client.drafts())));
  }

  /** A new client; it is in the kluis once it has a name. */
  void add() {
    save();
    Organisation fresh = new Organisation(OrganisationId.random(), "", Map.of(), "");
    chosen.set(Optional.of(new OrganisationModel(desk, this::load, fresh, List.of(), Map.of())));
  }

  /** Shows the client anew, now that more can be said of it. */
  void reopen() {
    Optional<OrganisationModel> open = chosen.get();
    chosen.set(Optional.empty());
    chosen.set(open);
  }

  /** Saves what was typed. */
  void save() {
    chosen.get().ifPresent(OrganisationModel::save);
  }

  /** Deletes the client that is looked at, unless dossiers are about it; it can be undone. */
  void delete() {
    chosen.get().ifPresent(this::delete);
  }

  private void delete(OrganisationModel model) {
    OrganisationId id = model.id();
    desk.read(transaction -> dossiersAbout(transaction, id))
        .then(
            number -> {
              if (number == 0) {
                remove(id);
              } else {
                desk.kit()
                    .dialogs()
                    .problem(
                        wording.text("delete.refused"), wording.text("delete.refused.why", number));
              }
            })
        .start();
  }

  private static int dossiersAbout(Transaction transaction, OrganisationId id) {
    DossierListRepository dossiers = new DossierListRepository(transaction);
    return (int)
        Stream.concat(dossiers.all().stream(), dossiers.binned().stream())
            .filter(summary -> summary.organisation().equals(Optional.of(id)))
            .count();
  }

  private void remove(OrganisationId id) {
    chosen.get().ifPresent(OrganisationModel::abandon);
    chosen.set(Optional.empty());
    desk.write(transaction -> removed(transaction, id))
        .then(
            removed -> {
              load();
              removed.ifPresent(
                  gone ->
                      desk.kit().dialogs().done(wording.text("done.deleted"), () -> putBack(gone)));
            })
        .start();
  }

  private static Optional<Removed> removed(Transaction transaction, OrganisationId id) {
    OrganisationRepository organisations = new OrganisationRepository(transaction);
    Optional<Organisation> organisation = organisations.find(id);
    List<Mandate> mandates = new MandateRepository(transaction).ofOrganisation(id);
    List<Hours> hours = new ArrayList<>();
    mandates.forEach(mandate -> hours.addAll(MandateHours.all(transaction, mandate.id())));
    organisations.delete(id);
    new DraftRepository(transaction).remove(id.value());
    return organisation.map(gone -> new Removed(gone, mandates, hours));
  }

  private void putBack(Removed removed) {
    desk.write(
            transaction -> {
              new OrganisationRepository(transaction).insert(removed.organisation());
              removed.mandates().forEach(new MandateRepository(transaction)::insert);
              removed.hours().forEach(new HoursRepository(transaction)::insert);
              return true;
            })
        .then(_ -> load())
        .start();
  }

  private void show(Shown read) {
    shown.set(Optional.of(read));
    if (chosen.get().isEmpty() && !read.clients().isEmpty()) {
      choose(read.clients().getFirst());
    }
  }

  private static List<Client> clients(Transaction transaction, LocalDate today) {
    MandateRepository mandates = new MandateRepository(transaction);
    YearMonth month = YearMonth.from(today);
    List<Client> clients = new ArrayList<>();
    for (Organisation one : new OrganisationRepository(transaction).all()) {
      List<Mandate> agreements = mandates.ofOrganisation(one.id());
      int minutes =
          agreements.stream()
              .flatMap(mandate -> MandateHours.of(transaction, mandate.id(), month).stream())
              .mapToInt(Hours::minutes)
              .sum();
      clients.add(
          new Client(
              one, agreements, minutes, new DraftRepository(transaction).find(one.id().value())));
    }
    return clients;
  }
}
