package org.toevertrouwd.kluis;

import java.util.UUID;

/**
 * Where a kluis stood after a commit. Settings remember it, so that an older copy or another branch
 * put in its place is noticed. Nothing in it is secret.
 *
 * @param vaultId the kluis, for life
 * @param generation from 1, one more at every rewrite
 * @param commitNumber from 1, one more at every commit, rewrites included
 * @param commitTag the 16 bytes that authenticate the commit record, in 32 hexadecimal digits
 */
public record KluisPosition(UUID vaultId, long generation, long commitNumber, String commitTag) {}
