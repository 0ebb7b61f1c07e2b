/**
 * The package of figures that leaves the kluis, and what a bureau does with a pool of them: write,
 * read without trust, combine. Source: FIGURES.md, "The package (open)" and "Combining (bureau)".
 *
 * <p>A package is a ZIP of exactly five stored entries, in the order of {@link
 * org.toevertrouwd.exchange.PackageEntry}. Everything but the numbers follows from the codebook and
 * the terms of release, so a reader makes those parts again and compares them byte for byte; there
 * is one way only to write a package.
 */
@NullMarked
package org.toevertrouwd.exchange;

import org.jspecify.annotations.NullMarked;
