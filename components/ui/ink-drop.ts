// The outline of the mark in a 24 x 24 box, for even-odd filling: a drop, and a comma taken out of
// it. `scripts/icons.ts` draws the toolbar icons from the same line.
export const INK_DROP =
  'M12 1C16.5 6.8 20 10.6 20 15A8 8 0 0 1 4 15C4 10.6 7.5 6.8 12 1Z' +
  'M12 10.4A3.5 3.5 0 1 0 13 17.25C12.7 18.55 11.9 19.45 10.5 20.2' +
  'C13.9 19.7 15.6 17.2 15.4 14A3.5 3.5 0 0 0 12 10.4Z';

/** The discreet mark: a plain sheet of notes, a corner folded, three lines on it. */
export const NOTE_SHEET =
  'M5 2H15L20 7V22H5Z M14 3.5V8H18.5Z M8 11H17V12.5H8Z M8 14.5H17V16H8Z M8 18H14V19.5H8Z';
