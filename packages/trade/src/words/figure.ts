/** A written amount, digit by digit: "44892" and "50". The digits behind the point are as many as the currency has. */
export interface Figure {
  readonly negative: boolean
  readonly whole: string
  readonly minor: string
}

/** Digits in groups from the right: "1234567" by threes is 1, 234, 567. */
export function groupsOf(digits: string, size: number): readonly string[] {
  const padded = digits.padStart(digits.length + ((size - (digits.length % size)) % size), '0')
  return padded.match(new RegExp(`.{${size}}`, 'g')) ?? []
}
