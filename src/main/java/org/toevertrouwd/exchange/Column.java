package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of {@code observations.csv}, in order; SDMX-CSV names (FIGURES.md). */
enum Column {
  STRUCTURE("string"),
  STRUCTURE_ID("string"),
  ACTION("string"),
  TIME_PERIOD("year"),
  FREQ("string"),
  TABLE_ID("string"),
  DIM1("string"),
  CODE1("string", "code in the list that DIM1 names, in codelists.csv; _T: total"),
  DIM2("string"),
  CODE2("string", "as CODE1 for DIM2; empty in a one-way table"),
  UNIT_MEASURE("string"),
  OBS_VALUE("integer", "empty when hidden"),
  OBS_STATUS("string", "SDMX CL_OBS_STATUS; A: normal value, Q: missing value, suppressed"),
  CONF_STATUS("string", "SDMX CL_CONF_STATUS; F: free for publication, C: confidential"),
  THRESHOLD("integer", "T: fewest distinct reporters behind a published cell"),
  CODEBOOK_VERSION("string");

  private final String type;
  private final String description;

  Column(String type) {
    this(type, "");
  }

  Column(String type, String description) {
    this.type = type;
    this.description = description;
  }

  /** The type of its values in a Table Schema. */
  String type() {
    return type;
  }

  /** What its values mean, where the name does not say so. */
  Optional<String> description() {
    return Optional.of(description).filter(text -> !text.isEmpty());
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Column::name).toList();
  }
}
