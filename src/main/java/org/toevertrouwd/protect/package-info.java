/**
 * Hiding cells of a table so that no reader can trace a count to a person. It sees plain counts and
 * nothing about dossiers. Source: FIGURES.md, "Open release: rules".
 */
@NullMarked
package org.toevertrouwd.protect;

import org.jspecify.annotations.NullMarked;
