package org.toevertrouwd.codebooks;

import java.time.Instant;
import org.toevertrouwd.exchange.SignerKey;

/**
 * A codebook as a kluis keeps it.
 *
 * @param version its version, from 1
 * @param signer who published it
 * @param content its bytes, as they were signed
 * @param importedAt since when this kluis has it
 */
record KeptCodebook(int version, SignerKey signer, byte[] content, Instant importedAt) {}
