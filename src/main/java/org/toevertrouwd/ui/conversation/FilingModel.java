package org.toevertrouwd.ui.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.conversation.ConversationModel.Home;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** Chooses the dossier of a conversation: one that is open, or a new one. */
final class FilingModel {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Desk desk;
  private final ConversationModel conversation;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<DossierSummary> dossiers = FXCollections.observableArrayList();
  private final FilteredList<DossierSummary> found = new FilteredList<>(dossiers);

  FilingModel(Desk desk, ConversationModel conversation) {
    this.desk = desk;
    this.conversation = conversation;
    search.addListener((_, _, typed) -> found.setPredicate(dossier -> fits(dossier, typed)));
  }

  /** What is looked for in codes and aliases. */
  StringProperty search() {
    return search;
  }

  /** The open dossiers that fit, newest first. */
  ObservableList<DossierSummary> found() {
    return found;
  }

  /** Reads the dossiers there are; closed ones must be opened again first. */
  void open() {
    search.set("");
    desk.read(transaction -> new DossierListRepository(transaction).all())
        .then(
            all ->
                dossiers.setAll(
                    all.stream().filter(dossier -> !dossier.progress().closed()).toList()))
        .start();
  }

  /** Files it in a dossier that is there. */
  void in(DossierId dossier) {
    file(transaction -> new DossierRepository(transaction).find(dossier).orElseThrow(), false);
  }

  /** Files it in a new dossier. */
  void inNew(DossierKind kind) {
    Conversation now = conversation.conversation(Optional.empty());
    file(
        transaction -> new Filing(transaction, desk.kit().clock()).begin(kind, now), true);
  }

  /**
   * What was filed.
   *
   * @param before the dossier as it was
   * @param after the dossier as it is now
   */
  private record Filed(Dossier before, Dossier after, boolean fresh) {}

  private void file(Function<Transaction, Dossier> target, boolean fresh) {
    conversation.timer().tell();
    Optional<Home> old = conversation.home().get();
    Conversation unfiled = conversation.conversation(old.map(Home::id));
    String note = conversation.texts().note().words().get();
    desk.write(
            transaction -> {
              Dossier before = target.apply(transaction);
              Conversation filed = in(unfiled, Optional.of(before.id()));
              conversation.write(transaction, filed, note);
              return new Filed(
                  before, new DossierRepository(transaction).find(before.id()).orElseThrow(), fresh);
            })
        .then(
            filed -> {
              conversation.stands(in(unfiled, Optional.of(filed.after().id())));
              conversation.home().set(Optional.of(Home.of(filed.after())));
              conversation.written();
              tell(filed, old);
            })
        .start();
  }

  private void tell(Filed filed, Optional<Home> old) {
    Wording wording = desk.kit().wording(FilingModel.class);
    desk.kit()
        .dialogs()
        .done(
            wording.text("filed", filed.after().code().toString()), () -> takeBack(filed, old));
  }

  /** A dossier that was changed since keeps what it has. */
  private void takeBack(Filed filed, Optional<Home> old) {
    Conversation back = conversation.conversation(old.map(Home::id));
    String note = conversation.texts().note().words().get();
    desk.write(
            transaction -> {
              conversation.write(transaction, back, note);
              DossierRepository dossiers = new DossierRepository(transaction);
              DossierId id = filed.after().id();
              if (dossiers.find(id).filter(filed.after()::equals).isPresent()) {
                if (filed.fresh()) {
                  dossiers.bin(id, desk.kit().clock().instant());
                  dossiers.destroy(id);
                } else {
                  dossiers.update(filed.before());
                }
              }
              return true;
            })
        .then(
            _ -> {
              conversation.stands(back);
              conversation.home().set(old);
              conversation.written();
            })
        .start();
  }

  private static Conversation in(Conversation conversation, Optional<DossierId> dossier) {
    return new Conversation(
        conversation.id(),
        dossier,
        conversation.when(),
        conversation.answers(),
        conversation.text(),
        conversation.recordedAt());
  }

  private static boolean fits(DossierSummary dossier, String typed) {
    String where = plain(dossier.code() + " " + dossier.alias());
    return List.of(plain(typed).strip().split("\\s+")).stream().allMatch(where::contains);
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
