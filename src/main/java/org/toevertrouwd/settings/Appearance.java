package org.toevertrouwd.settings;

/** Light, dark, or as the system has it. */
public enum Appearance {
  /** As the system has it, also when that changes while the program runs. */
  SYSTEM,
  /** Always light. */
  LIGHT,
  /** Always dark. */
  DARK
}
