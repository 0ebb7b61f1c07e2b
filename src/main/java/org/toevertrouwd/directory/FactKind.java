package org.toevertrouwd.directory;

/**
 * What can be known about a service. What no source gives is simply absent, for the user to fill
 * in.
 */
public enum FactKind implements Coded {
  /** What one can go there for. */
  WHAT_FOR("what-for"),
  /** Whom it is there for. */
  FOR_WHOM("for-whom"),
  /** What it does not do. */
  NOT_FOR("not-for"),
  /** Whether one can stay anonymous, and what is passed on. */
  ANONYMITY("anonymity"),
  /** What it costs the person who comes. */
  COST("cost"),
  /** How one reaches it: a line, a chat, a visit. */
  CHANNEL("channel"),
  /** An address or a number. */
  CONTACT("contact"),
  /** How it began, what it took over, or why it ended. */
  HISTORY("history");

  private final String code;

  FactKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
