package org.toevertrouwd.app.cli;

/**
 * What every verb works with.
 *
 * @param terminal the world around it
 * @param messages the texts
 */
record Context(Terminal terminal, Messages messages) {

  Secrets secrets() {
    return new Secrets(terminal, messages);
  }

  String text(String key, Object... details) {
    return messages.text(key, details);
  }
}
