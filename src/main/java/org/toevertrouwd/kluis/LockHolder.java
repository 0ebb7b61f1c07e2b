package org.toevertrouwd.kluis;

import java.time.Instant;
import java.util.Optional;

/**
 * Who holds the lock on a kluis, as written in the lock file: a hint for people, never a proof.
 *
 * @param computer the name of the computer, at most 100 characters, empty when not readable
 * @param since when it was opened there, empty when not readable
 */
public record LockHolder(Optional<String> computer, Optional<Instant> since) {}
