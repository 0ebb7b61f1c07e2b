package org.toevertrouwd.sheets;

/** Limits against hostile files. A registration sheet of 5,000 dossiers stays far below them. */
final class SheetLimits {

  /** Most bytes of a file. */
  static final int FILE_BYTES = 50_000_000;

  /** Most bytes of all entries of a workbook together, unpacked. */
  static final long UNPACKED_BYTES = 150_000_000;

  /** Most bytes an entry may grow to for each packed byte, once it is over {@link #SMALL_ENTRY}. */
  static final int RATIO = 100;

  /** Entries up to this many bytes may have any ratio. */
  static final int SMALL_ENTRY = 1_000_000;

  /** Most entries of a workbook. */
  static final int ENTRIES = 2_000;

  /** Most rows that are not empty. */
  static final int ROWS = 100_000;

  /** Greatest number of a row; spreadsheet programs have no more. */
  static final int ROW_NUMBER = 1_048_576;

  /** Most letters in the name of a column; spreadsheet programs end at XFD. */
  static final int COLUMN_LETTERS = 3;

  /** Most columns. */
  static final int COLUMNS = 500;

  /** Most characters of a cell. */
  static final int CELL_CHARACTERS = 100_000;

  /** Most characters of all cells together; a workbook can refer to one long text many times. */
  static final long CHARACTERS = 50_000_000;

  private SheetLimits() {}
}
