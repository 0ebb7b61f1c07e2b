package org.toevertrouwd.report;

/** The card for beside the telephone. It is the same for everybody and holds nothing of anyone. */
public record FirstCallCard() {}
