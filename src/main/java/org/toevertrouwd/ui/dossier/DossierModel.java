package org.toevertrouwd.ui.dossier;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.casework.SituationId;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedText;
import org.toevertrouwd.ui.desk.Place;

/**
 * The page of one dossier. A change shows at once and is written over what the kluis holds by then,
 * so that two changes in a row never undo each other.
 */
final class DossierModel {

  /** Under which name the story has its drafts and earlier versions. */
  static final String NARRATIVE = "narrative";

  private final Desk desk;
  private final DossierId id;
  private final PageReader reader;
  private final ReadOnlyObjectWrapper<Optional<DossierPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final DraftedText narrative;

  DossierModel(Desk desk, DossierId id) {
    this.desk = desk;
    this.id = id;
    this.reader = new PageReader(desk.reference(), desk.kit().language());
    this.narrative = new DraftedText(desk, id.value(), NARRATIVE);
  }

  DossierId id() {
    return id;
  }

  /** The page; empty until it is read. */
  ReadOnlyObjectProperty<Optional<DossierPage>> page() {
    return page.getReadOnlyProperty();
  }

  /** Whether there is no such dossier any more. */
  ReadOnlyBooleanProperty gone() {
    return gone.getReadOnlyProperty();
  }

  /** The story, as it is typed. */
  DraftedText narrative() {
    return narrative;
  }

  /** Reads the page; what is typed in the story meanwhile stays. */
  void load() {
    desk.read(transaction -> reader.read(transaction, id)).then(this::show).start();
  }

  /** Changes the dossier, on the screen now and in the kluis in its turn. */
  void change(UnaryOperator<Dossier> change) {
    page.get().ifPresent(now -> change(now, change));
  }

  /** Makes this dossier one about the same facts as another. */
  void sameFactsAs(DossierId other) {
    desk.<Boolean>write(
            transaction -> {
              join(new DossierRepository(transaction), other);
              return true;
            })
        .then(_ -> load())
        .start();
  }

  /** This dossier is about facts of its own. */
  void ownFacts() {
    change(Edits.situation(Optional.empty()));
    load();
  }

  /** The story on the screen becomes the story of the dossier. */
  void saveNarrative() {
    String words = narrative.words().get();
    if (!narrative.changed()) {
      narrative.keep();
      return;
    }
    desk.<Boolean>write(transaction -> keepNarrative(transaction, words))
        .then(_ -> narrative.saved(words))
        .start();
    page.set(page.get().map(now -> now.with(Edits.narrative(words).apply(now.dossier()))));
  }

  /** Goes somewhere else. */
  void go(Place place) {
    desk.navigator().goTo(place);
  }

  private void show(Optional<DossierPage> read) {
    boolean first = page.get().isEmpty();
    if (first && read.isPresent()) {
      String saved = read.get().dossier().kept().narrative();
      narrative.begin(saved, read.get().around().draft().orElse(saved));
    }
    gone.set(read.isEmpty());
    page.set(read);
  }

  private void change(DossierPage now, UnaryOperator<Dossier> change) {
    Dossier changed = change.apply(now.dossier());
    if (changed.equals(now.dossier())) {
      return;
    }
    page.set(Optional.of(now.with(changed)));
    desk.<Boolean>write(
            transaction -> {
              DossierRepository dossiers = new DossierRepository(transaction);
              dossiers.update(change.apply(dossiers.find(id).orElseThrow()));
              return true;
            })
        .otherwise(this::load)
        .start();
  }

  private boolean keepNarrative(Transaction transaction, String words) {
    DossierRepository dossiers = new DossierRepository(transaction);
    Dossier before = dossiers.find(id).orElseThrow();
    new EarlierTextRepository(transaction)
        .keep(id.value(), NARRATIVE, before.kept().narrative(), desk.kit().clock().instant());
    dossiers.update(Edits.narrative(words).apply(before));
    new DraftRepository(transaction).remove(id.value(), NARRATIVE);
    return true;
  }

  private void join(DossierRepository dossiers, DossierId other) {
    Dossier there = dossiers.find(other).orElseThrow();
    SituationId shared = there.intake().situation().orElseGet(SituationId::random);
    dossiers.update(Edits.situation(Optional.of(shared)).apply(there));
    Dossier here = dossiers.find(id).orElseThrow();
    dossiers.update(Edits.situation(Optional.of(shared)).apply(here));
  }
}
