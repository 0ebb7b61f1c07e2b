package org.toevertrouwd.kluis;

import java.util.Optional;

/**
 * A file that is open.
 *
 * @param channel to it
 * @param identity what tells it from another file that takes its place, where the system can tell
 */
record OpenFile(KluisChannel channel, Optional<Object> identity) {}
