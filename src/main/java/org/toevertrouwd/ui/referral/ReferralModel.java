package org.toevertrouwd.ui.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Saves;
import org.toevertrouwd.ui.directory.DossierInFront;
import org.toevertrouwd.ui.directory.Shelf;
import org.toevertrouwd.wording.Wording;

/** A referral of a dossier to a service. Without a service there is nothing to keep. */
final class ReferralModel {

  private final Desk desk;
  private final DossierId dossierId;
  private final Optional<String> wanted;
  private final ReferralFacts facts = new ReferralFacts(this::chosen);
  private final ServiceChoice services;
  private final ObjectProperty<Optional<Dossier>> dossier =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty exists = new SimpleBooleanProperty();
  private final ReferralId id;
  private final ReferralTexts texts;
  private final Saves<Optional<Referral>> stands;
  private Instant recordedAt;
  private boolean open;

  ReferralModel(Desk desk, DossierId dossier, ReferralId referral, Optional<String> service) {
    this.desk = desk;
    this.dossierId = dossier;
    this.wanted = service;
    this.id = referral;
    this.texts = ReferralTexts.of(desk, id.value());
    this.services = new ServiceChoice(desk.kit().language());
    this.stands = new Saves<>(desk, Optional.empty());
    this.recordedAt = desk.kit().clock().instant();
  }

  ReferralFacts facts() {
    return facts;
  }

  ReferralTexts texts() {
    return texts;
  }

  ServiceChoice services() {
    return services;
  }

  /** The dossier that is referred. */
  ObjectProperty<Optional<Dossier>> dossier() {
    return dossier;
  }

  /** Whether it was ever saved. */
  ReadOnlyBooleanProperty exists() {
    return exists;
  }

  private record Read(
      List<OwnService> own,
      Optional<Dossier> dossier,
      Optional<Referral> referral,
      Map<String, Draft> drafts,
      WorkArea area) {}

  /** Reads it; {@code then} follows once it is on the screen. */
  void open(Runnable then) {
    desk.read(this::read)
        .then(
            read -> {
              show(read);
              then.run();
            })
        .start();
  }

  private Read read(Transaction transaction) {
    ReferralRepository referrals = new ReferralRepository(transaction);
    return new Read(
        new ServiceRepository(transaction).all(),
        new DossierRepository(transaction).find(dossierId),
        referrals.find(id),
        new DraftRepository(transaction).find(id.value()),
        OpenKluis.workArea(transaction));
  }

  private void show(Read read) {
    dossier.set(read.dossier());
    services.show(
        Shelf.of(desk.reference().directory(), read.own()),
        read.dossier()
            .map(one -> DossierInFront.circumstances(one, read.area(), desk.kit().today())));
    stands.hold(read.referral());
    exists.set(read.referral().isPresent());
    read.referral()
        .ifPresentOrElse(
            saved -> {
              recordedAt = saved.recordedAt();
              facts.show(saved);
            },
            () -> facts.begin(wanted, desk.kit().today()));
    texts.begin(sharing(), read.drafts());
    open = true;
    if (stands.now().isEmpty()) {
      save();
    }
  }

  /** What is the matter with consent, or nothing; it never stops anything. */
  String warning() {
    if (!facts.withoutConsent()) {
      return "";
    }
    if (facts.state() == Consent.State.REFUSED) {
      return wording().text("warning.refused");
    }
    return wording().text(facts.warm() ? "warning.warm" : "warning.cold");
  }

  /** Saves now, if there is a service and anything to save. */
  void save() {
    Optional<Referral> now = referral();
    if (!open || now.isEmpty()) {
      texts.all().forEach(DraftedText::keep);
      return;
    }
    if (!stands.now().equals(now)) {
      save(now.get());
    }
  }

  /** Leaves it, saved. */
  void leave() {
    save();
    open = false;
  }

  /** Deletes it and goes back to the dossier; it can be undone. */
  void delete() {
    if (open) {
      save();
      open = false;
      stands.now().ifPresent(this::delete);
    }
  }

  private void delete(Referral gone) {
    boolean[] done = {false};
    desk.write(
            transaction -> {
              new ReferralRepository(transaction).delete(gone.id());
              return true;
            })
        .then(
            _ -> {
              done[0] = true;
              deleted(gone);
            })
        .atEnd(() -> open = !done[0])
        .start();
  }

  private void deleted(Referral gone) {
    desk.navigator().goTo(new Place.OneDossier(dossierId));
    desk.kit()
        .dialogs()
        .done(
            wording().text("deleted"),
            () ->
                desk.write(
                        transaction -> {
                          new ReferralRepository(transaction).insert(gone);
                          return true;
                        })
                    .then(_ -> desk.navigator().goTo(new Place.OneReferral(dossierId, gone.id())))
                    .start());
  }

  private void save(Referral now) {
    exists.set(true);
    texts.saved();
    stands.hand(Optional.of(now), transaction -> write(transaction, now), () -> {}, this::notSaved);
  }

  private void notSaved() {
    exists.set(stands.now().isPresent());
    texts.notSaved(sharing());
    open = true;
  }

  private Referral.Sharing sharing() {
    return stands.now().map(Referral::sharing).orElse(Referral.Sharing.notAsked());
  }

  private static boolean write(Transaction transaction, Referral now) {
    ReferralRepository referrals = new ReferralRepository(transaction);
    if (referrals.find(now.id()).isPresent()) {
      referrals.update(now);
    } else {
      referrals.insert(now);
    }
    new DraftRepository(transaction).remove(now.id().value());
    return true;
  }

  private Optional<Referral> referral() {
    return facts
        .service()
        .get()
        .map(
            service ->
                new Referral(
                    id,
                    dossierId,
                    service,
                    facts.on().get(),
                    facts.standing(),
                    new Referral.Sharing(
                        facts.answer(),
                        texts.shared().words().get(),
                        facts.warm(),
                        texts.outcome().words().get(),
                        texts.notes().words().get()),
                    recordedAt));
  }

  private void chosen() {
    if (open) {
      save();
    }
  }

  private Wording wording() {
    return desk.kit().wording(ReferralModel.class);
  }
}
