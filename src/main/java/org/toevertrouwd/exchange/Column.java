package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.List;

/** The columns of {@code observations.csv}, in order; SDMX-CSV names (FIGURES.md). */
enum Column {
  STRUCTURE("string"),
  STRUCTURE_ID("string"),
  ACTION("string"),
  TIME_PERIOD("year"),
  FREQ("string"),
  TABLE_ID("string"),
  DIM1("string"),
  CODE1("string"),
  DIM2("string"),
  CODE2("string"),
  UNIT_MEASURE("string"),
  OBS_VALUE("integer"),
  OBS_STATUS("string"),
  CONF_STATUS("string"),
  THRESHOLD("integer"),
  CODEBOOK_VERSION("string");

  private final String type;

  Column(String type) {
    this.type = type;
  }

  /** The type of its values in a Table Schema. */
  String type() {
    return type;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Column::name).toList();
  }
}
