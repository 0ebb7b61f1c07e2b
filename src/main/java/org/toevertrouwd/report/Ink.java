package org.toevertrouwd.report;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The colours of paper: those of the light theme. Source: EXPERIENCE.md, "Tokens". */
enum Ink {
  INK(0x1E2A2E),
  MUTED(0x566469),
  LINE(0xDAD7CF),
  ACCENT(0x1B6A73),
  SOFT(0xE2EFEF),
  WARN(0x8F4A06);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  Color color() {
    return new DeviceRgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
  }
}
