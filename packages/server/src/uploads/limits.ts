const MEGABYTE = 1024 * 1024

/** What an uploaded order may cost the server. Real orders are far below every one of these. */
export const uploadLimits = {
  /** The largest real order sheet is some megabytes, with pictures; the door (HTTP) refuses more before reading it. */
  bytes: 20 * MEGABYTE,
  /** Parts of a workbook; a book of a hundred sheets has some three hundred. */
  entries: 2000,
  /** What the parts that are read may come to when unpacked. */
  inflated: 64 * MEGABYTE,
  /** Unpacked to packed, of one part above a megabyte. Sheets reach some 30; deflate ends at 1032. */
  ratio: 200,
  sheets: 100,
  rows: 50_000,
  /** Column 512 is "SR"; no order is wider. */
  columns: 512,
  cells: 500_000,
  /** For a workbook's parser, which runs apart from the server. */
  milliseconds: 20_000,
  megabytes: 384,
  /** Parsers at one time; further files wait, so that many uploads cannot use up the machine together. */
  parsers: 2,
} as const
