const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
}

/**
 * A text in capitals and plain signs, for looking: curly quotes, long dashes and full-width letters as the network has them. It has as many
 * signs as the text, so that what is found has its place there.
 */
export function plainCapitals(text: string): string {
  return text.replace(/[^\x20-\x60]/g, (sign) => {
    const plain = PLAIN[sign] ?? sign.normalize('NFKC').toUpperCase()
    return plain.length === sign.length ? plain : sign
  })
}
