package org.toevertrouwd.kluis;

import java.util.List;

/**
 * A kluis that opened.
 *
 * @param kluis the open kluis, which the caller closes
 * @param findings what the person must be told, in the order it was noticed
 * @param freshness unless {@link Freshness#FRESH}, nothing can be saved until {@link
 *     Kluis#acceptOlder} was called
 */
public record OpenResult(Kluis kluis, List<Finding> findings, Freshness freshness) {}
