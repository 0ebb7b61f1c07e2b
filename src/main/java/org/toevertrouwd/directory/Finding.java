package org.toevertrouwd.directory;

/**
 * One reason to refuse a file.
 *
 * @param place where in the file, such as {@code services[3].name}; never repeats what stands there
 * @param problem what is wrong
 */
public record Finding(String place, Problem problem) {}
