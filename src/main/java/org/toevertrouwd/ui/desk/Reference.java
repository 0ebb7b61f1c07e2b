package org.toevertrouwd.ui.desk;

import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;

/**
 * What ships with the program and does not change while it runs.
 *
 * @param codebook the lists that everything counted refers to
 * @param directory the contact points and the safety net
 */
public record Reference(Codebook codebook, Directory directory) {}
