package org.toevertrouwd.exchange;

import java.nio.file.Path;

/**
 * A package that takes part.
 *
 * @param file where it came from
 * @param confidant who signed it
 * @param firstSeen whether the key was not on the roster before; compare its fingerprint with the
 *     confidant
 * @param belowFloor whether it says only that there are too few reporters; it then adds no numbers
 * @param threshold T of the package
 * @param codebookVersion by which it was counted
 * @param audited whether the package says that an auditor attacked it in vain; otherwise nobody did
 */
public record AcceptedPackage(
    Path file,
    Confidant confidant,
    boolean firstSeen,
    boolean belowFloor,
    int threshold,
    String codebookVersion,
    boolean audited) {}
