package org.toevertrouwd.ui.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.DocumentRepository;
import org.toevertrouwd.kluis.BlobId;
import org.toevertrouwd.session.OwnerOnlyFile;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Dialogs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.wording.Wording;

/** Documents of a dossier: into the kluis, and as a copy out of it. */
final class DocumentsModel {

  private static final int LONGEST_ENDING = 8;
  private static final String KLUIS = ".kluis";

  private final Desk desk;
  private final DossierModel dossier;
  private final Wording wording;
  private final ReadOnlyObjectWrapper<Optional<Progress>> busy =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  DocumentsModel(Desk desk, DossierModel dossier) {
    this.desk = desk;
    this.dossier = dossier;
    this.wording = desk.kit().wording(DocumentsModel.class);
  }

  /** The document on its way in or out, which can be stopped. */
  ReadOnlyObjectProperty<Optional<Progress>> busy() {
    return busy.getReadOnlyProperty();
  }

  /** Lets a person choose a file and puts it into the kluis. */
  void attach() {
    desk.kit()
        .choosers()
        .open(wording.text("paper.choose"), new Choosers.Kind(wording.text("paper.kind"), "*"))
        .ifPresent(this::attach);
  }

  /** Asks, lets a person choose a place, and writes a copy there. */
  void copyOut(Document document) {
    desk.kit()
        .dialogs()
        .ask(
            Dialogs.Question.of(
                wording.text("paper.out.title"),
                wording.text("paper.out.text"),
                wording.text("paper.out.yes")),
            () -> chooseCopy(document));
  }

  /** Asks, and takes it away for good. */
  void remove(Document document) {
    desk.kit()
        .dialogs()
        .ask(
            Dialogs.Question.dangerous(
                wording.text("paper.remove.title"),
                wording.text("paper.remove.text"),
                wording.text("paper.remove.yes")),
            () -> removeNow(document));
  }

  private void attach(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    start(
        desk.kit()
            .jobs()
            .<Document>longJob(progress -> attached(file, name, progress))
            .then(_ -> attached()));
  }

  private Document attached(Path file, String name, Progress progress) throws IOException {
    try (CountedStream content = CountedStream.of(file, progress)) {
      return desk.kluis().attach(dossier.id(), name, content, desk.kit().clock().instant());
    }
  }

  private void attached() {
    desk.saving().saved(desk.kit().clock().instant());
    desk.kit().dialogs().done(wording.text("paper.attached"));
    dossier.load();
  }

  private void chooseCopy(Document document) {
    String ending = ending(document.name());
    String name = wording.text("paper.copy") + (ending.isEmpty() ? "" : "." + ending);
    desk.kit()
        .choosers()
        .save(
            wording.text("paper.out.title"),
            name,
            new Choosers.Kind(wording.text("paper.kind"), ending.isEmpty() ? "*" : ending))
        .ifPresent(file -> write(document, file));
  }

  private void write(Document document, Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(KLUIS)) {
      desk.kit()
          .dialogs()
          .problem(wording.text("paper.kluis.title"), wording.text("paper.kluis.text"));
      return;
    }
    start(
        desk.kit()
            .jobs()
            .<Boolean>longJob(progress -> copy(document, file, progress))
            .then(_ -> desk.kit().dialogs().done(wording.text("paper.copied"))));
  }

  /** What stood there stays until the copy is whole; a copy that failed leaves nothing behind. */
  private boolean copy(Document document, Path file, Progress progress) throws Exception {
    UUID blob = document.content().blob();
    BlobId id = new BlobId(blob.getMostSignificantBits(), blob.getLeastSignificantBits());
    OwnerOnlyFile.<Exception>replace(
        file,
        out ->
            desk.kluis()
                .<Boolean, Exception>onFile(
                    kluis -> {
                      kluis.readBlob(
                          id, new CountedOutput(out, document.content().length(), progress));
                      return true;
                    }));
    return true;
  }

  private void removeNow(Document document) {
    desk.<Boolean>write(
            transaction -> {
              new DocumentRepository(transaction).delete(document.id());
              return true;
            })
        .then(_ -> dossier.load())
        .start();
  }

  private void start(Job<?> job) {
    Job<?> told =
        job.onCancel(() -> desk.kit().dialogs().done(wording.text("paper.stopped")))
            .atEnd(() -> busy.set(Optional.empty()));
    busy.set(Optional.of(new Progress()));
    Progress progress = told.start();
    if (busy.get().isPresent()) {
      busy.set(Optional.of(progress));
    }
  }

  /** What the name ends with, such as {@code pdf}; nothing else of a name goes out. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String end = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return end.length() <= LONGEST_ENDING && end.matches("[a-z0-9]+") ? end : "";
  }
}
