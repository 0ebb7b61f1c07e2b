package org.toevertrouwd.ui.conversation;

import java.text.Normalizer;
import java.util.Comparator;
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
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.conversation.ConversationModel.Home;
import org.toevertrouwd.ui.conversation.Filing.Filed;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.wording.Wording;

/** Chooses the dossier of a conversation: one that is there, or a new one. */
final class FilingModel {

  private static final Comparator<DossierSummary> OPEN_FIRST =
      Comparator.comparing(dossier -> dossier.progress().closed());
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

  /** The dossiers that fit, newest first; closed ones, which open again, come last. */
  ObservableList<DossierSummary> found() {
    return found;
  }

  /** Reads the dossiers there are. */
  void open() {
    search.set("");
    desk.read(transaction -> new DossierListRepository(transaction).all())
        .then(all -> dossiers.setAll(all.stream().sorted(OPEN_FIRST).toList()))
        .start();
  }

  /** Files it in a dossier that is there. */
  void in(DossierId dossier) {
    file(filing -> filing.file(conversation.id(), dossier));
  }

  /** Files it in a new dossier. */
  void inNew(DossierKind kind) {
    file(filing -> filing.fileInNew(conversation.id(), kind));
  }

  private void file(Function<Filing, Optional<Filed>> work) {
    Optional<Home> from = conversation.home().get();
    conversation.insist();
    desk.write(transaction -> work.apply(new Filing(transaction, desk.kit().clock())))
        .then(done -> done.ifPresent(filed -> tell(filed, from)))
        .start();
  }

  private void tell(Filed filed, Optional<Home> from) {
    conversation.filed(Optional.of(Home.of(filed.after())));
    Wording wording = desk.kit().wording(FilingModel.class);
    String key = filed.reopened() ? "filed.reopened" : "filed";
    desk.kit()
        .dialogs()
        .done(wording.text(key, filed.after().code().toString()), () -> takeBack(filed, from));
  }

  private void takeBack(Filed filed, Optional<Home> from) {
    desk.write(
            transaction -> {
              new Filing(transaction, desk.kit().clock()).takeBack(conversation.id(), filed);
              return true;
            })
        .then(_ -> conversation.filed(from))
        .start();
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
