package org.toevertrouwd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.toevertrouwd.app.demo.MadeUpDossier;
import org.toevertrouwd.app.demo.MadeUpPractice;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;

/**
 * A kluis of a given size on the disk, filled with made-up dossiers. The key costs nothing: it is
 * not what is measured.
 */
final class Practice implements AutoCloseable {

  static final KluisOptions OPTIONS =
      new KluisOptions(
          KeyDerivation.cheapForTestsOnly(), Clock.systemUTC(), "bench", KluisFiles.system());

  private static final char[] SECRET = "alleen om te meten".toCharArray();
  private static final int DOSSIERS_A_YEAR = 80;

  private final Path file;
  private OpenKluis kluis;
  private final SplittableRandom random = new SplittableRandom(1);
  private DossierId last = DossierId.random();
  private final List<DossierId> dossiers = new ArrayList<>();
  private final List<ConversationId> notes = new ArrayList<>();
  private int nextYear = LocalDate.now(ZoneId.systemDefault()).getYear();

  private Practice(Path file, OpenKluis kluis) {
    this.file = file;
    this.kluis = kluis;
  }

  static Practice empty(Path folder, String name) throws KluisException {
    Path file = folder.resolve(name + ".kluis");
    OpenKluis.Made made = OpenKluis.create(file, SECRET.clone(), WorkArea.BE, OPTIONS);
    made.recoveryCode().close();
    return new Practice(file, made.kluis());
  }

  Path file() {
    return file;
  }

  OpenKluis kluis() {
    return kluis;
  }

  /** The dossiers of all years. */
  List<DossierId> dossiers() {
    return List.copyOf(dossiers);
  }

  /** The conversations of all years. */
  List<ConversationId> notes() {
    return List.copyOf(notes);
  }

  /** Adds whole years, this one and those before it, until the image has so many bytes. */
  Practice growToBytes(long bytes) throws KluisException {
    while (size() < bytes) {
      addYear(nextYear--);
    }
    return this;
  }

  /** Adds whole years, this one and those before it, until there are so many conversations. */
  Practice growToConversations(int number) {
    while (notes.size() < number) {
      addYear(nextYear--);
    }
    return this;
  }

  /** Adds one year of dossiers with conversations of about a page. */
  void addYear(int year) {
    addYear(year, DOSSIERS_A_YEAR);
  }

  /** Adds one year of so many dossiers. */
  void addYear(int year, int number) {
    MadeUpPractice made =
        new PracticeMaker(random.nextLong(), List.of("caw", "line-1712")).make(year, number);
    PracticeWriter.write(kluis.store(), Longer.texts(made, random));
    last = made.dossiers().getLast().dossier().id();
    for (MadeUpDossier one : made.dossiers()) {
      dossiers.add(one.dossier().id());
      one.conversations().forEach(note -> notes.add(note.id()));
    }
  }

  /** One more note, as a person saves it. */
  void addConversation() {
    Conversation note =
        new Conversation(
            ConversationId.random(),
            Optional.of(last),
            new Conversation.When(
                Optional.of(LocalDate.of(2025, 3, 14)), Optional.empty(), Optional.of(30)),
            Answers.none().with("channel", "phone"),
            new Conversation.Text(Longer.text(random), ""),
            Instant.now());
    kluis
        .store()
        .write(
            transaction -> {
              new ConversationRepository(transaction).insert(note);
              return true;
            });
  }

  void lock() {
    kluis.close();
  }

  void unlock() throws KluisException {
    try (Key key = new Passphrase(SECRET)) {
      kluis = OpenKluis.open(file, key, Optional.empty(), OPTIONS);
    }
  }

  private long size() throws KluisException {
    return kluis.onFile(opened -> opened.image().length);
  }

  @Override
  public void close() throws IOException {
    kluis.close();
    Files.deleteIfExists(file);
    Files.deleteIfExists(Path.of(file + ".lock"));
  }
}
