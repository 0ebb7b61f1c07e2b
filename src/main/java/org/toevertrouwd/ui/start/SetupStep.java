package org.toevertrouwd.ui.start;

/** Where making a kluis stands. The recovery code is shown and typed back within one step. */
enum SetupStep {
  /** Language and work area. */
  WORK(1),
  /** Where the kluis lives. */
  PLACE(2),
  /** The passphrase. */
  PASSPHRASE(3),
  /** The recovery code is shown. */
  CODE(4),
  /** Some of its groups are typed back. */
  CODE_BACK(4),
  /** All is done; what comes first. */
  READY(4);

  /** How many steps there are. */
  static final int COUNT = 4;

  private final int number;

  SetupStep(int number) {
    this.number = number;
  }

  /** The number a person sees, from 1. */
  int number() {
    return number;
  }
}
