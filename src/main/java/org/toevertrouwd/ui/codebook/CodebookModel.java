package org.toevertrouwd.ui.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.CodebookExchange;
import org.toevertrouwd.codebooks.CodebookOffer;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookState;
import org.toevertrouwd.codebooks.Objection;
import org.toevertrouwd.codebooks.RegistrationTemplate;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Choosers.Kind;
import org.toevertrouwd.wording.Wording;

/** What happens with codebooks in an open kluis: looking first, then taking in or publishing. */
final class CodebookModel {

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private final Desk desk;
  private final Wording wording;
  private final CodebookExchange exchange;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Empty());

  /** What the page shows. */
  sealed interface Stage {

    /** Nothing was read yet. */
    record Empty() implements Stage {}

    /**
     * Which codebook counts.
     *
     * @param objections why the last one was refused; none when none was
     */
    record Overview(CodebookState state, List<Objection> objections) implements Stage {}

    /**
     * What another one would change.
     *
     * @param publishing whether it is about to be published from here
     */
    record Looking(Offered offer, boolean publishing) implements Stage {}
  }

  CodebookModel(Desk desk) {
    this.desk = desk;
    this.wording = desk.kit().wording(CodebookModel.class);
    this.exchange = new CodebookExchange(desk.kluis().store(), desk.kit().clock());
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** Reads which codebook counts. */
  void read() {
    overview(List.of());
  }

  private void overview(List<Objection> objections) {
    desk.kit()
        .jobs()
        .job(exchange::state)
        .then(state -> stage.set(new Stage.Overview(state, objections)))
        .start();
  }

  /** Asks for a published codebook and shows what it would change. */
  void choose() {
    desk.kit()
        .choosers()
        .open(wording.text("choose"), new Kind(wording.text("kind.zip"), "zip"))
        .ifPresent(this::look);
  }

  /** Shows what a published codebook would change. */
  void look(Path file) {
    desk.kit().jobs().job(() -> exchange.look(file)).then(offer -> show(offer, false)).start();
  }

  /** Asks for a codebook to publish and shows what it would change. */
  void chooseDraft() {
    desk.kit()
        .choosers()
        .open(wording.text("publish.choose"), new Kind(wording.text("kind.json"), "json"))
        .ifPresent(this::draft);
  }

  /** Shows what a codebook that is to be published would change. */
  void draft(Path file) {
    desk.kit()
        .jobs()
        .job(() -> exchange.draft(bytes(file)))
        .then(offer -> show(offer, true))
        .onFailure(IOException.class, _ -> problem("unreadable"))
        .start();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(MAX_BYTES);
    }
  }

  private void show(CodebookOffer offer, boolean publishing) {
    switch (offer) {
      case Offered offered -> stage.set(new Stage.Looking(offered, publishing));
      case CodebookOffer.Refused(List<Objection> objections) -> overview(objections);
    }
  }

  /** Takes in what is looked at; it counts from then on. */
  void accept(Offered offer) {
    desk.kit()
        .jobs()
        .job(() -> exchange.accept(offer))
        .then(known -> counts(known, "accepted", offer))
        .start();
  }

  private void counts(Optional<KnownCodebooks> known, String told, Offered offer) {
    known.ifPresentOrElse(
        now -> {
          desk.reference().count(now);
          desk.kit().dialogs().done(wording.text(told, offer.after().version()), this::undo);
        },
        () -> problem("changed"));
    read();
  }

  /** Takes back the newest codebook, if nothing used it. */
  void undo() {
    desk.kit()
        .jobs()
        .job(exchange::undo)
        .then(
            known -> {
              known.ifPresentOrElse(desk.reference()::count, () -> problem("used"));
              read();
            })
        .start();
  }

  /** Asks where the file for the confidants goes, and publishes what is looked at. */
  void publish(Offered draft) {
    desk.kit()
        .choosers()
        .save(
            wording.text("publish.save"),
            wording.text("publish.name", draft.after().version()),
            new Kind(wording.text("kind.zip"), "zip"))
        .ifPresent(file -> publish(draft, file));
  }

  private void publish(Offered draft, Path file) {
    desk.kit()
        .jobs()
        .job(() -> published(draft, file))
        .then(known -> counts(known, "published", draft))
        .onFailure(
            IOException.class,
            _ -> {
              problem("not-written");
              read();
            })
        .start();
  }

  /** What was published counts here too, even where its file could not be written. */
  private Optional<KnownCodebooks> published(Offered draft, Path file) throws IOException {
    Optional<byte[]> signed = exchange.publish(draft);
    if (signed.isEmpty()) {
      return Optional.empty();
    }
    KnownCodebooks known = exchange.state().known();
    Files.write(file, signed.get());
    return Optional.of(known);
  }

  /** Asks where the registration sheet goes, and writes it. */
  void template() {
    desk.kit()
        .choosers()
        .save(
            wording.text("template.save"),
            wording.text("template.name", desk.reference().codebook().version()),
            new Kind(wording.text("kind.xlsx"), "xlsx"))
        .ifPresent(
            file ->
                write(
                    file,
                    () ->
                        RegistrationTemplate.bytes(
                            desk.reference().codebook(), desk.kit().language())));
  }

  /** Makes the bytes of a file. */
  private interface Content {

    byte[] bytes() throws IOException;
  }

  private void write(Path file, Content content) {
    desk.kit()
        .jobs()
        .job(() -> Files.write(file, content.bytes()))
        .then(_ -> desk.kit().dialogs().done(wording.text("written")))
        .onFailure(IOException.class, _ -> problem("not-written"))
        .start();
  }

  private void problem(String key) {
    desk.kit().dialogs().problem(wording.text(key), wording.text(key + ".what"));
  }
}
