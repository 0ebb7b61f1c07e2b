package org.toevertrouwd.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.ui.kit.Choosers;
import org.toevertrouwd.ui.kit.Delays;

/**
 * The world around the window; tests put another in its place.
 *
 * @param settings folder of what this computer remembers
 * @param clock what time it is
 * @param locale of the system
 * @param options how kluizen are made and opened
 * @param choosers files and folders
 * @param delays things that happen later
 */
public record Surroundings(
    Path settings,
    Clock clock,
    Locale locale,
    KluisOptions options,
    Choosers choosers,
    Delays delays) {}
