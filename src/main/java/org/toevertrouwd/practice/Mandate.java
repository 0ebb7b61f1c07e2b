package org.toevertrouwd.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The agreement with a client.
 *
 * @param id identity
 * @param organisation the client
 * @param from first day
 * @param until last day, empty while it runs
 * @param contact whom to speak to about the agreement; may be empty
 */
public record Mandate(
    MandateId id,
    OrganisationId organisation,
    LocalDate from,
    Optional<LocalDate> until,
    String contact) {}
