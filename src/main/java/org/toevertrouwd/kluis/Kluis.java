package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.kluis.Rewriter.Replaced;

/**
 * One open kluis: the last acknowledged image in memory, the log on the disk, the lock beside it.
 *
 * <p>Not thread-safe: one thread at a time, and one that nobody interrupts, since an interrupt
 * closes the file under it. {@link #position()} may be read only from that thread too.
 */
public final class Kluis implements AutoCloseable {

  private final KluisPlace place;
  private final Appender appender = new Appender();
  private OpenLog log;
  private Optional<KluisPosition> toSurpass;
  private boolean closed;

  Kluis(KluisPlace place, OpenLog log, Optional<KluisPosition> toSurpass) {
    this.place = place;
    this.log = log;
    this.toSurpass = toSurpass;
  }

  /**
   * Makes a new kluis, readable by its owner only, holding one commit.
   *
   * @param file where; its folder must exist
   * @param passphrase 1 to 1,024 characters; the caller wipes it
   * @param image a SQLite database image; becomes the kluis's own
   * @throws KluisExistsException if a file is already there
   * @throws KluisException if it cannot be written; then there is no file
   */
  public static CreatedKluis create(
      Path file, char[] passphrase, byte[] image, KluisOptions options) throws KluisException {
    return Creating.create(file, passphrase, image, options);
  }

  /**
   * Opens a kluis. A torn last write is set aside in a file beside it and cut off; nothing else is
   * changed, and nothing at all before the key proved right.
   *
   * @param remembered what the settings of this computer remember of this kluis
   * @throws KluisException for every other reason not to open, each its own class
   */
  public static OpenResult open(
      Path file, Key key, Optional<KluisPosition> remembered, KluisOptions options)
      throws KluisException {
    return new Opening(file, options).open(key, remembered);
  }

  /**
   * Opens the state at one commit to look at, writing nothing and taking no lock.
   *
   * @throws KluisDamagedException if that commit is not in the readable part of the file
   */
  public static ReadOnlyKluis openReadOnlyAt(
      Path file, Key key, long commitNumber, KluisOptions options) throws KluisException {
    return new Reading(file, options.files()).openAt(key, commitNumber);
  }

  /** What can be known without a key, without authenticating it. */
  public static KluisInfo info(Path file) throws KluisException {
    return new Reading(file, KluisFiles.system()).info();
  }

  /**
   * Reads the whole file and verifies every record and attachment, changing nothing.
   *
   * @throws KluisException if it cannot be read at all; damage after the header is in the report
   */
  public static CheckReport check(Path file, Key key) throws KluisException {
    return new Checking(file).check(key);
  }

  /**
   * Verifies the file of a rewrite whose kluis is missing and gives it that name.
   *
   * @throws KluisException if the kluis is there after all, or the orphan is not whole
   */
  public static void adoptOrphan(Path file, Key key, KluisOptions options) throws KluisException {
    Orphans.adopt(file, key, options);
  }

  /**
   * The last acknowledged image: the array itself. Read it, do not write it; it is zeroed as soon
   * as a commit supersedes it, and on close.
   */
  public byte[] image() {
    requireOpen();
    return log.image();
  }

  /**
   * Saves an image: appends the pages that differ from the last acknowledged image, and a commit.
   *
   * @param newImage a whole SQLite image, taken after COMMIT; the array becomes the kluis's own.
   *     When it cannot be saved it is zeroed, and {@link #image()} is what to go back to.
   * @throws KluisWriteException if it was not saved, saying what may be done next
   * @throws IllegalArgumentException if it is not a SQLite image; then it is left alone
   */
  public Acknowledgement commit(byte[] newImage) throws KluisWriteException {
    ImageShape shape = ImageShape.of(newImage);
    requireAccepted();
    try {
      place.settleTail(log);
      return appender.commit(place, log, newImage, shape);
    } finally {
      if (log.image() != newImage) {
        Arrays.fill(newImage, (byte) 0);
      }
    }
  }

  /**
   * Writes an attachment, never holding more than a chunk of it in memory. It counts only with the
   * next commit; a failing commit, {@link #discardStagedBlobs()} or closing drops it.
   *
   * @param content read to its end, not closed
   * @throws IOException if the content could not be read; what was written of it is cut off
   * @throws KluisWriteException if it could not be written; every attachment not yet committed is
   *     dropped with it
   */
  public StoredBlob putBlob(InputStream content) throws IOException, KluisWriteException {
    requireAccepted();
    place.settleTail(log);
    return appender.putBlob(place, log, content);
  }

  /**
   * Reads an attachment. Every chunk is authenticated before it is written, but only the return of
   * this method says that the attachment is whole.
   *
   * @throws IOException if the target could not be written
   * @throws KluisDamagedException if the attachment is missing or damaged
   */
  public void readBlob(BlobId id, OutputStream target) throws IOException, KluisException {
    requireOpen();
    log.readBlob(id, target);
  }

  /** The attachments that count since the last commit. */
  public Set<BlobId> blobs() {
    requireOpen();
    return log.blobs().committed();
  }

  /** Drops the attachments that were put since the last commit. */
  public void discardStagedBlobs() throws KluisWriteException {
    requireOpen();
    appender.discardStaged(log);
  }

  /**
   * Writes a new file with only what is live and puts it in the place of this one.
   *
   * @param live the attachments a row of the image names; the others are dropped for good
   * @throws KluisWriteException if that failed; the old file is still there and whole
   * @throws KluisDamagedException if a live attachment is missing or damaged; nothing was changed
   * @throws IllegalStateException if attachments were put since the last commit
   */
  public Acknowledgement rewrite(Set<BlobId> live, ProgressListener progress)
      throws KluisException {
    requireAccepted();
    return replaceBy(NewGeneration.after(log, place.options().writer()), live, progress);
  }

  /** Whether {@link #rewrite} is due, given the attachments that are live. */
  public RewriteDue rewriteDue(Set<BlobId> live) {
    requireOpen();
    return log.rewriteDue(live, place.options().clock().instant());
  }

  /**
   * Rewrites under a new passphrase; the recovery code stays. The old passphrase still opens
   * earlier copies: when it leaked, {@link #renewKey}.
   *
   * @param passphrase the new one, 1 to 1,024 characters; the caller wipes it. The same one again
   *     raises an outdated key derivation.
   */
  public Acknowledgement changePassphrase(
      char[] passphrase, Set<BlobId> live, ProgressListener progress) throws KluisException {
    requireAccepted();
    NewGeneration next =
        NewGeneration.after(log, place.options().writer())
            .withPassphrase(passphrase, place.options().keyDerivation());
    return replaceBy(next, live, progress);
  }

  /**
   * Rewrites under a new recovery code, which the caller shows and closes. If {@link
   * #mustRewrite()} afterwards, the folder could not be forced: the new file is in place, but the
   * old code is to be kept until a rewrite succeeded.
   */
  public RecoveryCode newRecoveryCode(Set<BlobId> live, ProgressListener progress)
      throws KluisException {
    requireAccepted();
    NewGeneration next = NewGeneration.after(log, place.options().writer());
    return replaceUnderNewCode(next, live, progress);
  }

  /**
   * Rewrites under a new data key, passphrase and recovery code, for when a passphrase leaked or a
   * computer or backup was lost. Returns the code, as {@link #newRecoveryCode} does.
   */
  public RecoveryCode renewKey(char[] passphrase, Set<BlobId> live, ProgressListener progress)
      throws KluisException {
    requireAccepted();
    NewGeneration empty = NewGeneration.after(log, place.options().writer()).withNewKey();
    try {
      return replaceUnderNewCode(
          empty.withPassphrase(passphrase, place.options().keyDerivation()), live, progress);
    } finally {
      empty.closeUnless(log);
    }
  }

  /**
   * Accepts an older copy or another branch: rewrites it above both what it holds and what this
   * computer remembered, keeping every attachment. Nothing can be saved before this.
   *
   * @throws IllegalStateException if there is nothing to accept
   */
  public Acknowledgement acceptOlder(ProgressListener progress) throws KluisException {
    requireOpen();
    KluisPosition known =
        toSurpass.orElseThrow(() -> new IllegalStateException("nothing to accept"));
    NewGeneration next = NewGeneration.after(log, place.options().writer()).above(known);
    return replaceBy(next, log.blobs().committed(), progress);
  }

  /**
   * Reads the whole file again and verifies every record and attachment, as {@link #check(Path,
   * Key)} does, while this kluis is open and holds its lock.
   *
   * @throws KluisException if it cannot be read at all; damage after the header is in the report
   */
  public CheckReport check(Key key) throws KluisException {
    requireOpen();
    return new Checking(place.file()).checkUnlocked(key);
  }

  /** Whether this key opens this kluis, for asking a passphrase again. */
  public boolean opensWith(Key key) throws KluisException {
    requireOpen();
    return Unlocking.fits(log.header(), key);
  }

  /** Whether a passphrase slot costs less to guess than a new one would. */
  public boolean keyDerivationOutdated() {
    requireOpen();
    return log.header().keyDerivationOutdated();
  }

  /** Where the kluis stands, for the settings. */
  public KluisPosition position() {
    requireOpen();
    return log.position();
  }

  /** The last acknowledged commit. */
  public CommitPoint lastCommit() {
    requireOpen();
    return log.lastCommit().point();
  }

  /** Whether only {@link #rewrite} or closing is allowed, after a write that failed. */
  public boolean mustRewrite() {
    return appender.mustRewrite();
  }

  /** Where the kluis is, links followed. */
  public Path file() {
    return place.file();
  }

  /** Drops what was not committed, zeroes the image, forgets the keys, gives up the lock. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      appender.discardQuietly(log);
      Arrays.fill(log.image(), (byte) 0);
      log.close();
      place.lock().close();
    }
  }

  /** A code that opens nothing is forgotten; one that opens the file in place never is. */
  private RecoveryCode replaceUnderNewCode(
      NewGeneration codeless, Set<BlobId> live, ProgressListener progress) throws KluisException {
    RecoveryCode code = RecoveryCode.random(place.random());
    NewGeneration next = codeless.withRecoveryCode(code);
    boolean inPlace = false;
    try {
      replaceBy(next, live, progress);
      inPlace = true;
      return code;
    } catch (KluisWriteException e) {
      inPlace = log.header().equals(next.header());
      if (inPlace) {
        return code;
      }
      throw e;
    } finally {
      if (!inPlace) {
        code.close();
      }
    }
  }

  private Acknowledgement replaceBy(NewGeneration next, Set<BlobId> live, ProgressListener progress)
      throws KluisException {
    try {
      appender.requireNotLonger(place, log);
      if (log.hasStagedBlobs()) {
        throw new IllegalStateException("commit or discard attachments before a rewrite");
      }
      Instant now = place.options().clock().instant();
      Rewriter rewriter = new Rewriter(place, progress, appender.next());
      Replaced replaced = rewriter.replace(log, next, live, now);
      log = replaced.log();
      toSurpass = Optional.empty();
      appender.rewritten(replaced);
      return log.acknowledgement(log.pageCount());
    } finally {
      next.closeUnless(log);
    }
  }

  private void requireAccepted() {
    requireOpen();
    if (toSurpass.isPresent()) {
      throw new IllegalStateException("an older copy must be accepted before anything is saved");
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("kluis used after close");
    }
  }
}
