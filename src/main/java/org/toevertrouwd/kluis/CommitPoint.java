package org.toevertrouwd.kluis;

import java.time.Instant;

/**
 * One commit of a kluis.
 *
 * @param commitNumber from 1, never restarting
 * @param time when it was made, by the clock of the computer that made it, to the millisecond
 */
public record CommitPoint(long commitNumber, Instant time) {}
