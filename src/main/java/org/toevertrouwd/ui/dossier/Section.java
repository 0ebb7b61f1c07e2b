package org.toevertrouwd.ui.dossier;

import java.util.List;

/** A part of the profile with the questions of the codebook that belong to it. */
enum Section {
  /** The person who comes. */
  REPORTER("reporter-role", "statute", "gender", "age-band", "language"),
  /** Where it happens and between whom. */
  SITUATION(
      "sector",
      "discipline",
      "organisation-size",
      "joint-committee",
      "activity",
      "place",
      "affected",
      "affected-number",
      "accused-relation"),
  /** What happens. */
  BEHAVIOUR(
      "behaviour",
      "behaviour-forms",
      "grounds",
      "frequency",
      "time-since-last-fact",
      "risk-factors"),
  /** How it came here and what is asked. */
  COURSE("first-contact-channel", "sent-by", "reported-elsewhere", "wish");

  private final List<String> dimensions;

  Section(String... dimensions) {
    this.dimensions = List.of(dimensions);
  }

  List<String> dimensions() {
    return dimensions;
  }
}
