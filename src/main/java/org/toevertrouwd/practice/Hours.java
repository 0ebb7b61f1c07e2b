package org.toevertrouwd.practice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Time spent for a client; it shows no dossier.
 *
 * @param id identity
 * @param mandate the agreement it is spent on
 * @param on the day
 * @param minutes from 1
 * @param description in words that name nobody; may be empty
 */
public record Hours(UUID id, MandateId mandate, LocalDate on, int minutes, String description) {}
