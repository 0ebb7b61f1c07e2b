package org.toevertrouwd.kluis;

import java.time.Instant;

/**
 * A change is on the disk: the force returned. Only with this in hand may a screen say "bewaard".
 *
 * @param position where the kluis stands now, for the settings
 * @param time the time written in the commit
 * @param changedPages how many pages the commit holds; 0 when nothing had changed and nothing was
 *     written
 * @param fileBytes the length of the file now
 */
public record Acknowledgement(
    KluisPosition position, Instant time, int changedPages, long fileBytes) {}
