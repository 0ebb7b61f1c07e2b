package org.toevertrouwd.store;

import org.jooq.DSLContext;

/** One transaction. Repositories are made from it and end with it. */
public final class Transaction {

  private final DSLContext sql;
  private boolean ended;

  Transaction(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * The way to the tables, for repositories.
   *
   * @throws IllegalStateException after the work of this transaction
   */
  public DSLContext sql() {
    if (ended) {
      throw new IllegalStateException("the transaction is over");
    }
    return sql;
  }

  void end() {
    ended = true;
  }
}
