import { plainFigure } from './decimal.ts'

/**
 * Reads JSON, with figures by their literal text: 0.10 stays "0.10" and 12345678901234567.89 keeps every digit, where an
 * ordinary reader makes binary fractions of them. Short whole numbers stay numbers, every other figure becomes its text;
 * decimalShape takes both. The mark that Windows puts in front is stepped over. Throws SyntaxError for what is not JSON.
 */
export function readJson(text: string): unknown {
  return JSON.parse(
    text.replace(/^\uFEFF/, '').replace(TEXT_OR_FIGURE, (found) => (found.startsWith('"') ? found : carried(found))),
  )
}

/** What stands in quotes is stepped over as a whole; what is left of digits is a figure. */
const TEXT_OR_FIGURE = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs
const SHORT_WHOLE = /^-?(0|[1-9]\d{0,14})$/
/** "007" and "1.e5" are no figures of JSON: they stay as they are, and its reader refuses them. */
const FIGURE = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

function carried(figure: string): string {
  if (SHORT_WHOLE.test(figure) || !FIGURE.test(figure)) return figure
  return `"${plainFigure(figure)}"`
}
