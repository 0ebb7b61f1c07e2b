package org.toevertrouwd.ui.organisations;

/** What of a client one looks at. */
enum Part {
  FACTS,
  HOURS,
  REPORT
}
