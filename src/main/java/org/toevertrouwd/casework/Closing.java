package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One closing of a dossier. Only the first ever counts; outcome and reason stand in the answers of
 * the dossier.
 *
 * @param on the day it closed
 * @param reopenedOn the day it was reopened, if it was
 * @param recordedAt when this was written down
 */
public record Closing(LocalDate on, Optional<LocalDate> reopenedOn, Instant recordedAt) {}
