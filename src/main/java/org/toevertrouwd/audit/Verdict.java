package org.toevertrouwd.audit;

/** The outcome of an audit. Anything but {@link #PASS} must not leave. */
public enum Verdict {
  /** Every hidden cell is proven safe against every reader played. */
  PASS,
  /** Something can be found out, or could not be proven safe. */
  FAIL,
  /** The file is no package that this program reads. */
  NOT_A_PACKAGE
}
