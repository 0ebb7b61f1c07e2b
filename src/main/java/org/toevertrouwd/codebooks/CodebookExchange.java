package org.toevertrouwd.codebooks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookDifference;
import org.toevertrouwd.codebook.CodebookFinding;
import org.toevertrouwd.codebook.CodebookReader;
import org.toevertrouwd.codebook.CodebookReading;
import org.toevertrouwd.codebook.CodebookUpgrade;
import org.toevertrouwd.codebook.KnownCodebooks;
import org.toevertrouwd.codebooks.CodebookOffer.Offered;
import org.toevertrouwd.codebooks.CodebookOffer.Signed;
import org.toevertrouwd.codebooks.CodebookOffer.Standing;
import org.toevertrouwd.exchange.CodebookFile;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.exchange.SignedCodebook;
import org.toevertrouwd.exchange.SignerKey;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.store.Store;
import org.toevertrouwd.store.Transaction;

/**
 * Takes codebooks of the bureau into a kluis and publishes them from the bureau's own. The first
 * signer is remembered; a later version replaces the one before, and all of them are kept, so that
 * old figures can still be read and compared.
 */
public final class CodebookExchange {

  private final Store store;
  private final Clock clock;

  /** The exchange of an open kluis. */
  public CodebookExchange(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Looks at a published codebook; changes nothing. */
  public CodebookOffer look(Path file) {
    return look(CodebookFile.open(file));
  }

  /** Looks at the bytes of a published codebook; changes nothing. */
  public CodebookOffer look(byte[] file) {
    return look(CodebookFile.open(file));
  }

  private CodebookOffer look(SignedCodebook file) {
    return switch (file) {
      case SignedCodebook.Refused(var reason, var _) ->
          new CodebookOffer.Refused(List.of(new Objection.OfFile(reason)));
      case SignedCodebook.Genuine(SignerKey signer, byte[] content) ->
          store.read(transaction -> offer(transaction, new Signed(signer, content)));
    };
  }

  /** Looks at a codebook that is about to be published from this kluis; changes nothing. */
  public CodebookOffer draft(byte[] codebook) {
    return store.read(transaction -> offer(transaction, new Signed(own(transaction), codebook)));
  }

  private static CodebookOffer offer(Transaction transaction, Signed signed) {
    Codebook before = KluisCodebooks.of(transaction).current();
    return switch (CodebookReader.readAfter(before, signed.content())) {
      case CodebookReading.Refused(var findings) -> refused(findings);
      case CodebookReading.Accepted(Codebook after) -> {
        CodeUseRepository uses = new CodeUseRepository(transaction);
        List<CodebookFinding> vanished = CodebookUpgrade.checkInUse(after, uses.used());
        yield vanished.isEmpty() ? offered(transaction, before, after, signed) : refused(vanished);
      }
    };
  }

  private static Offered offered(
      Transaction transaction, Codebook before, Codebook after, Signed signed) {
    return new Offered(
        before,
        after,
        signed,
        standing(transaction, signed.signer()),
        CodebookDifference.between(before, after),
        ending(before, after, new CodeUseRepository(transaction).open()));
  }

  private static CodebookOffer refused(List<CodebookFinding> findings) {
    return new CodebookOffer.Refused(
        findings.stream().<Objection>map(Objection.OfContent::new).toList());
  }

  private static Standing standing(Transaction transaction, SignerKey signer) {
    if (signer.equals(own(transaction))) {
      return new Standing.Own();
    }
    Optional<SignerKey> known =
        new CodebookRepository(transaction).all().stream().findFirst().map(KeptCodebook::signer);
    return known
        .<Standing>map(one -> one.equals(signer) ? new Standing.Known() : new Standing.Other(one))
        .orElseGet(Standing.First::new);
  }

  /** What carries an answer that could be given until now and ends. */
  private static List<CodeUse> ending(Codebook before, Codebook after, List<CodeUse> uses) {
    return uses.stream().filter(use -> current(before, use) && !current(after, use)).toList();
  }

  private static boolean current(Codebook codebook, CodeUse use) {
    return codebook
        .dimension(use.dimension())
        .flatMap(dimension -> dimension.category(use.code()))
        .filter(category -> category.until().isEmpty())
        .isPresent();
  }

  /**
   * Takes in what was looked at; it counts from then on. The person saw who signed it.
   *
   * @return what counts now; empty, and nothing changed, when the kluis took in another codebook
   *     since it was looked at
   */
  public Optional<KnownCodebooks> accept(Offered offer) {
    return store.write(transaction -> accept(transaction, offer));
  }

  private Optional<KnownCodebooks> accept(Transaction transaction, Offered offer) {
    boolean same =
        offer(transaction, offer.signed())
            .offered()
            .filter(now -> now.before().sha256().equals(offer.before().sha256()))
            .filter(now -> now.standing().equals(offer.standing()))
            .isPresent();
    if (!same) {
      return Optional.empty();
    }
    new CodebookRepository(transaction)
        .keep(
            offer.after(),
            new KeptCodebook(
                KluisCodebooks.version(offer.after()),
                offer.signed().signer(),
                offer.signed().content(),
                clock.instant()));
    return Optional.of(KluisCodebooks.of(transaction));
  }

  /** Who published the codebook that counts and since when it does, and whether it can go back. */
  public CodebookState state() {
    return state(store);
  }

  /** The same, for who only wants to know. */
  public static CodebookState state(Store store) {
    return store.read(CodebookExchange::state);
  }

  private static CodebookState state(Transaction transaction) {
    KnownCodebooks known = KluisCodebooks.of(transaction);
    Optional<KeptCodebook> newest =
        new CodebookRepository(transaction)
            .all().stream()
                .filter(kept -> kept.version() == KluisCodebooks.version(known.current()))
                .findFirst();
    return new CodebookState(
        known,
        newest.map(kept -> new CodebookState.Imported(kept.signer(), kept.importedAt())),
        newest.isPresent() && unused(transaction, known));
  }

  /** Nothing says anything that only this version knows, and no figures left under it. */
  private static boolean unused(Transaction transaction, KnownCodebooks known) {
    if (known.older().isEmpty()) {
      return false;
    }
    Codebook before = known.older().getFirst();
    PackageReader reader = new PackageReader(List.of(known.current()));
    return new ReleaseRepository(transaction)
            .all().stream()
                .map(Release::content)
                .noneMatch(content -> reader.read(content) instanceof Reading.Accepted)
        && CodebookUpgrade.checkInUse(before, new CodeUseRepository(transaction).used()).isEmpty();
  }

  /**
   * Takes back the newest codebook, as long as nothing used it.
   *
   * @return what counts now; empty, and nothing changed, when it cannot go back
   */
  public Optional<KnownCodebooks> undo() {
    return store.write(
        transaction -> {
          CodebookState state = state(transaction);
          if (!state.mayGoBack()) {
            return Optional.empty();
          }
          new CodebookRepository(transaction)
              .remove(KluisCodebooks.version(state.known().current()));
          return Optional.of(KluisCodebooks.of(transaction));
        });
  }

  /**
   * Publishes a codebook that was looked at: it counts in this kluis from then on, so that the next
   * one is checked against it, and is signed with the key of this kluis.
   *
   * @return the file for the confidants; empty, and nothing changed, when this kluis took in
   *     another codebook since
   */
  public Optional<byte[]> publish(Offered draft) {
    return store.write(
        transaction -> {
          if (accept(transaction, draft).isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(sign(transaction, draft.signed().content()));
        });
  }

  /**
   * The codebook that counts, as this kluis published it, once more.
   *
   * @return empty when somebody else published it
   */
  public Optional<byte[]> publishedAgain() {
    return store.read(
        transaction ->
            new CodebookRepository(transaction)
                .all().stream()
                    .findFirst()
                    .filter(kept -> kept.signer().equals(own(transaction)))
                    .map(kept -> sign(transaction, kept.content())));
  }

  private static byte[] sign(Transaction transaction, byte[] content) {
    try (SigningKey key = new SigningKeyRepository(transaction).load()) {
      return CodebookFile.write(content, key);
    }
  }

  private static SignerKey own(Transaction transaction) {
    try (SigningKey key = new SigningKeyRepository(transaction).load()) {
      return key.signer();
    }
  }
}
