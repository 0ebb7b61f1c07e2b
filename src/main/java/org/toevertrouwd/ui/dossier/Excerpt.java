package org.toevertrouwd.ui.dossier;

/** The beginning of a text, whole words of it. */
final class Excerpt {

  private Excerpt() {}

  /**
   * The beginning on one line.
   *
   * @param most how many characters at most
   */
  static String of(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    return line.substring(0, space > 0 ? space : most) + " …";
  }
}
