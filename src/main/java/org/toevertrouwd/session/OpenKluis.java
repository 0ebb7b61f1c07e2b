package org.toevertrouwd.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.DocumentId;
import org.toevertrouwd.casework.DocumentRepository;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.kluis.BlobId;
import org.toevertrouwd.kluis.CreatedKluis;
import org.toevertrouwd.kluis.Finding;
import org.toevertrouwd.kluis.Freshness;
import org.toevertrouwd.kluis.Key;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.kluis.KluisPosition;
import org.toevertrouwd.kluis.KluisWriteException;
import org.toevertrouwd.kluis.OpenResult;
import org.toevertrouwd.kluis.ProgressListener;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.kluis.RewriteDue;
import org.toevertrouwd.kluis.StoredBlob;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/** A kluis that is open: its file, and the database in memory. Closing it locks it. */
public final class OpenKluis implements AutoCloseable {

  /** Name of the setting with the {@link WorkArea}. */
  public static final String WORK_AREA = "work-area";

  private final Kluis kluis;
  private final Store store;
  private final List<Finding> findings;
  private final Freshness freshness;
  private final Map<Class<?>, Object> kept = new HashMap<>();
  private boolean locked;

  private OpenKluis(Kluis kluis, List<Finding> findings, Freshness freshness) {
    this.kluis = kluis;
    this.findings = List.copyOf(findings);
    this.freshness = freshness;
    this.store = Store.open(new KluisVault(kluis));
  }

  /**
   * A kluis that was just made.
   *
   * @param kluis open; the caller closes it
   * @param recoveryCode shown once, then closed by the caller
   */
  public record Made(OpenKluis kluis, RecoveryCode recoveryCode) {}

  /**
   * Makes a kluis with an empty practice and a signing key of its own.
   *
   * @throws KluisException if it can't be written; then there is no file
   */
  public static Made create(Path file, char[] passphrase, WorkArea workArea, KluisOptions options)
      throws KluisException {
    CreatedKluis created = Kluis.create(file, passphrase, Store.emptyImage(), options);
    boolean done = false;
    try {
      Made made = new Made(furnished(created.kluis(), workArea, options), created.recoveryCode());
      done = true;
      return made;
    } finally {
      if (!done) {
        created.recoveryCode().close();
        remove(created.kluis());
      }
    }
  }

  private static OpenKluis furnished(Kluis kluis, WorkArea workArea, KluisOptions options) {
    OpenKluis open = guarded(kluis, List.of(), Freshness.FRESH);
    try (SigningKey key = SigningKey.generate()) {
      open.store.write(
          transaction -> {
            new SettingRepository(transaction).put(WORK_AREA, workArea.name());
            new SigningKeyRepository(transaction).keep(key, options.clock().instant());
            return true;
          });
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  /**
   * Opens a kluis.
   *
   * @param remembered what the settings of this computer know of it
   * @throws KluisException for every reason not to open, each its own class
   */
  public static OpenKluis open(
      Path file, Key key, Optional<KluisPosition> remembered, KluisOptions options)
      throws KluisException {
    OpenResult result = Kluis.open(file, key, remembered, options);
    return guarded(result.kluis(), result.findings(), result.freshness());
  }

  /** The database. */
  public Store store() {
    return store;
  }

  /** What the person must be told about the file. */
  public List<Finding> findings() {
    return findings;
  }

  /** How the file compares with what this computer remembers. */
  public Freshness freshness() {
    return freshness;
  }

  /** Where the kluis stands, for the settings. */
  public KluisPosition position() {
    return store.exclusively(kluis::position);
  }

  /** The country whose rules the practice works under. */
  public WorkArea workArea() {
    return store.read(OpenKluis::workArea);
  }

  /** The country whose rules the practice works under, read with the rest of a page. */
  public static WorkArea workArea(Transaction transaction) {
    return new SettingRepository(transaction)
        .find(WORK_AREA)
        .map(WorkArea::valueOf)
        .orElse(WorkArea.BE);
  }

  /** The attachments that a row of the database names; a rewrite keeps these and no others. */
  public Set<BlobId> liveBlobs() {
    return store.read(OpenKluis::live);
  }

  private static Set<BlobId> live(Transaction transaction) {
    return new DocumentRepository(transaction)
        .blobs().stream()
            .map(id -> new BlobId(id.getMostSignificantBits(), id.getLeastSignificantBits()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Work on the file itself, while nothing else touches it. */
  public <T, E extends Exception> T onFile(FileWork<T, E> work) throws E {
    return store.<T, E>exclusively(() -> work.run(kluis));
  }

  /**
   * Work on the file of a kluis.
   *
   * @param <T> what it finds out
   * @param <E> how it may fail
   */
  @FunctionalInterface
  public interface FileWork<T, E extends Exception> {

    /** Does the work. */
    T run(Kluis kluis) throws E;
  }

  /**
   * Work on the file and the attachments that are live while it is done: one that was added after
   * they were asked for would be dropped by a rewrite.
   *
   * @param <T> what it finds out
   * @param <E> how it may fail
   */
  @FunctionalInterface
  interface LiveWork<T, E extends Exception> {

    /** Does the work. */
    T run(Kluis kluis, Set<BlobId> live) throws E;
  }

  /** Work on the file with what is live at that moment, while nothing else touches either. */
  <T, E extends Exception> T onLive(LiveWork<T, E> work) throws E {
    return store.<Set<BlobId>, T, E>exclusively(
        OpenKluis::live, live -> () -> work.run(kluis, live));
  }

  /**
   * Rewrites the file under a new passphrase; the recovery code stays.
   *
   * @param passphrase the caller's to wipe
   */
  public void changePassphrase(char[] passphrase) throws KluisException {
    this.<Object, KluisException>onLive(
        (file, live) -> file.changePassphrase(passphrase, live, ProgressListener.NONE));
  }

  /** Rewrites the file under a new recovery code, shown once and then closed by the caller. */
  public RecoveryCode newRecoveryCode() throws KluisException {
    return this.<RecoveryCode, KluisException>onLive(
        (file, live) -> file.newRecoveryCode(live, ProgressListener.NONE));
  }

  /**
   * Accepts an older copy or another branch: rewrites it above what this computer remembers.
   * Nothing can be saved before this.
   */
  public void acceptOlder() throws KluisException {
    this.<Object, KluisException>onFile(file -> file.acceptOlder(ProgressListener.NONE));
  }

  /**
   * Puts a document with a dossier: its content goes beside the database, and both count together
   * or not at all.
   *
   * @param content read to its end, never whole in memory; not closed
   * @throws IOException if the content can't be read or the kluis can't be written
   */
  public Document attach(DossierId dossier, String name, InputStream content, Instant now)
      throws IOException {
    return store.<StoredBlob, Document, IOException>write(
        () -> put(content),
        blob ->
            transaction -> {
              UUID id = new UUID(blob.id().high(), blob.id().low());
              Document document =
                  new Document(
                      DocumentId.random(),
                      dossier,
                      name,
                      new Document.Content(id, blob.length(), blob.sha256()),
                      now);
              new DocumentRepository(transaction).insert(document);
              return document;
            });
  }

  private StoredBlob put(InputStream content) throws IOException {
    try {
      return kluis.putBlob(content);
    } catch (KluisWriteException e) {
      throw new IOException("not saved: " + e.next(), e);
    }
  }

  /** Rewrites the file if superseded parts of it should leave; edits are erasure too. */
  public void tidy() throws KluisException {
    this.<Boolean, KluisException>onLive(
        (file, live) -> {
          if (!file.mustRewrite() && file.rewriteDue(live) != RewriteDue.NO) {
            file.rewrite(live, ProgressListener.NONE);
          }
          return true;
        });
  }

  /**
   * After a write that left the end of the file uncertain: writes the whole file anew, so that
   * changes can be saved again. Otherwise does nothing.
   *
   * @throws KluisException if the file cannot be written still; what was saved is there
   */
  public void mend() throws KluisException {
    if (this.<Boolean, RuntimeException>onFile(Kluis::mustRewrite)) {
      this.<Object, KluisException>onLive(
          (file, live) -> file.rewrite(live, ProgressListener.NONE));
    }
  }

  /**
   * Something that is worked out from what the kluis holds, one of its kind: the first one that was
   * made, until the kluis locks. Whoever asks does not keep it.
   */
  public <T> T kept(Class<T> kind, Supplier<T> first) {
    synchronized (kept) {
      return locked ? first.get() : kind.cast(kept.computeIfAbsent(kind, _ -> first.get()));
    }
  }

  @Override
  public void close() {
    synchronized (kept) {
      locked = true;
      kept.clear();
    }
    try {
      store.close();
    } finally {
      kluis.close();
    }
  }

  /** Nobody saw the recovery code of a kluis that could not be furnished, and nothing is in it. */
  private static void remove(Kluis made) {
    made.close();
    try {
      Files.deleteIfExists(made.file());
    } catch (IOException e) {
      return;
    }
  }

  private static OpenKluis guarded(Kluis kluis, List<Finding> findings, Freshness freshness) {
    try {
      return new OpenKluis(kluis, findings, freshness);
    } catch (RuntimeException e) {
      kluis.close();
      throw e;
    }
  }
}
