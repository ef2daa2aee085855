/** A field of a delimited text; `last` where its row ends. */
export interface DelimitedField {
  readonly value: string
  readonly last: boolean
}

/**
 * The fields of a delimited text in turn, as RFC 4180 has them and spreadsheets copy them: quotes, quoted line breaks, CR LF as one
 * break; `delimiter` is one character. A delimiter at the very end leaves one more, empty field. A quote that is never closed ends
 * with the text: one bad quote must not cost the whole file. Throws nothing.
 */
export function* fieldsOf(text: string, delimiter: string): Generator<DelimitedField> {
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at, delimiter)
    const onward = text[field.end] === delimiter
    at = behind(text, field.end)
    yield { value: field.value, last: !onward }
    if (onward && at >= text.length) yield { value: '', last: true }
  }
}

/** Behind the delimiter or line break at `end`; CR LF is one break. */
function behind(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

interface Field {
  readonly value: string
  /** Where the delimiter or line break behind it stands. */
  readonly end: number
}

function fieldAt(text: string, start: number, delimiter: string): Field {
  if (text[start] === '"') return quotedAt(text, start, delimiter)
  const end = endOf(text, start, delimiter)
  return { value: text.slice(start, end), end }
}

function quotedAt(text: string, start: number, delimiter: string): Field {
  let close = start + 1
  for (;;) {
    close = text.indexOf('"', close)
    if (close === -1) return { value: unquote(text.slice(start + 1)), end: text.length }
    if (text[close + 1] !== '"') break
    close += 2
  }
  const end = endOf(text, close + 1, delimiter)
  return { value: unquote(text.slice(start + 1, close)) + text.slice(close + 1, end), end }
}

function unquote(value: string): string {
  return value.replaceAll('""', '"')
}

function endOf(text: string, start: number, delimiter: string): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}
