package org.toevertrouwd.casework;

import java.util.Optional;

/**
 * A year in which something happened that counts.
 *
 * @param on calendar year
 * @param settledIn the released year it belongs to for good; empty as long as none left with it
 */
public record CountableYear(int on, Optional<Integer> settledIn) {}
