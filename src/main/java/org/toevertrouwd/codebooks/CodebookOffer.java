package org.toevertrouwd.codebooks;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookChange;
import org.toevertrouwd.exchange.SignerKey;

/** What came of looking at a published codebook; nothing is taken in yet. */
public sealed interface CodebookOffer {

  /**
   * It cannot be taken in.
   *
   * @param objections every reason that was found; never empty
   */
  record Refused(List<Objection> objections) implements CodebookOffer {

    public Refused {
      objections = List.copyOf(objections);
    }
  }

  /**
   * It can be taken in.
   *
   * @param before the codebook that counts until then
   * @param after the codebook that would count
   * @param signed its bytes and who signed them
   * @param standing what this kluis knows of the signer
   * @param changes what changes, in the order of the codebook
   * @param ended what is still worked on and carries an answer that ends
   */
  record Offered(
      Codebook before,
      Codebook after,
      Signed signed,
      Standing standing,
      List<CodebookChange> changes,
      List<CodeUse> ended)
      implements CodebookOffer {

    public Offered {
      changes = List.copyOf(changes);
      ended = List.copyOf(ended);
    }
  }

  /** The bytes of a codebook and who signed them. */
  record Signed(SignerKey signer, byte[] content) {}

  /** What a kluis knows of a signer. */
  sealed interface Standing {

    /** Nobody signed a codebook for this kluis before; this signer is remembered. */
    record First() implements Standing {}

    /** The one who signed the codebook before. */
    record Known() implements Standing {}

    /** This kluis itself. */
    record Own() implements Standing {}

    /**
     * Somebody else than before: the person must say that this is right.
     *
     * @param known who signed until now
     */
    record Other(SignerKey known) implements Standing {}
  }

  /** What is offered, if it can be taken in. */
  default Optional<Offered> offered() {
    return switch (this) {
      case Offered offered -> Optional.of(offered);
      case Refused _ -> Optional.empty();
    };
  }
}
