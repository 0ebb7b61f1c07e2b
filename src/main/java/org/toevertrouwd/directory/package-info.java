/**
 * The referral directory (wegwijzer): contact points with what their sources say about them, and
 * the flowchart (vangnet) that leads from listening to a formal procedure. Data and pure rules;
 * nothing here is stored.
 */
@NullMarked
package org.toevertrouwd.directory;

import org.jspecify.annotations.NullMarked;
