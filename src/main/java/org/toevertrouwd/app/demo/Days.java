package org.toevertrouwd.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the days around today are made of in a made-up practice. No person or sentence in it is
 * real.
 *
 * @param followUps what was promised, from overdue to the coming week
 * @param clocks days since the first contact of those who were not heard yet
 * @param draft a sentence that breaks off
 * @param unfiled a conversation in no dossier
 * @param mandates one a client, as far as they go
 * @param hours of the first client; the others have some of it
 * @param sessions newest first
 */
record Days(
    List<Promise> followUps,
    List<Integer> clocks,
    String draft,
    String unfiled,
    List<Agreement> mandates,
    List<Spent> hours,
    List<Session> sessions) {

  /** A follow-up. */
  record Promise(int inDays, String reason) {}

  /** A mandate. */
  record Agreement(int fromDaysAgo, Optional<Integer> untilDaysAgo, String contact) {}

  /** Hours. */
  record Spent(int daysAgo, int minutes, String description) {}

  /**
   * A session.
   *
   * @param dossiers how many were discussed
   */
  record Session(
      int daysAgo,
      String kind,
      int minutes,
      String host,
      String theme,
      String notes,
      String lessons,
      int dossiers) {}

  static Days load() {
    try (InputStream data = Objects.requireNonNull(Days.class.getResourceAsStream("days.json"))) {
      return JsonMapper.shared().readValue(data, Days.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
