package org.toevertrouwd.exchange;

import java.util.List;

/** What came of opening a published codebook: who signed which bytes, or why it is refused. */
public sealed interface SignedCodebook {

  /**
   * The signature is good; the codebook itself was not looked at yet.
   *
   * @param signer who signed
   * @param content the bytes of the codebook, as they were signed
   */
  record Genuine(SignerKey signer, byte[] content) implements SignedCodebook {}

  /**
   * Something is wrong with the file; nothing was taken in.
   *
   * @param reason the first thing that is wrong
   * @param details names of the format; never what was read
   */
  record Refused(Refusal reason, List<String> details) implements SignedCodebook {

    public Refused {
      details = List.copyOf(details);
    }
  }
}
