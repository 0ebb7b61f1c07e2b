package org.toevertrouwd.app.cli;

/**
 * A verb that can't be done, with the text a person reads. It carries ids, paths the person gave,
 * and enums; never content.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] details;

  /**
   * A refusal.
   *
   * @param key of the text
   * @param details what stands at its places
   */
  Refusal(String key, Object... details) {
    super(key);
    this.key = key;
    this.details = details.clone();
  }

  String in(Messages messages) {
    return messages.text(key, details);
  }
}
