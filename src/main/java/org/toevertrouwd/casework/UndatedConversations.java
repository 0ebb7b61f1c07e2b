package org.toevertrouwd.casework;

/**
 * Conversations of which an imported sheet gave only the number and the time.
 *
 * @param count from 1
 * @param minutes together, from 0; 0 when the sheet did not say
 */
public record UndatedConversations(int count, int minutes) {

  public UndatedConversations {
    if (count < 1 || minutes < 0) {
      throw new IllegalArgumentException("undated conversations out of range");
    }
  }
}
