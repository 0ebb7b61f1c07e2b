package org.toevertrouwd.directory;

/** What decides whether a service, a step or a way between steps fits a dossier. */
public enum Criterion {
  /** Whether it works in the country. */
  AREA,
  /** Whether it is there for this kind of activity: work, leisure, education, audience. */
  ACTIVITY,
  /** Whether it is there for this behaviour. */
  BEHAVIOUR,
  /** Whether it is there for minors, or for adults. */
  AGE,
  /** A condition that no field of a dossier shows; it is told in {@link FactKind#FOR_WHOM}. */
  FOR_WHOM,
  /** Whether it is on this side: the reporter's or the employer's. */
  AUDIENCE,
  /** Whether it works on the day of the choice. */
  PERIOD
}
