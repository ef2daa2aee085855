/** What a print puts between the lines of a field: numbers of pages, rules, marks that the text goes on. */
const FURNITURE = [
  /^(?:[-–—=]+\s*)?(?:page|page no\.?|p\.)\s*(?:[:.]\s*)?\d+(?:\s*(?:of|\/)\s*\d+)?\s*[-–—=]*$/i,
  /^第\s*\d+\s*页/,
  /^共\s*\d+\s*页/,
  /^[-–—]\s*\d+\s*[-–—]$/,
  /^\(?(?:to be )?continued(?: on next page| overleaf)?\)?\s*\.*$/i,
  /^(?:接下页|续上页|转下页)$/,
  /^(?:(?:L\/?C|CREDIT|SHIPMENT|SHIPPING|PAYMENT|BANK|PARTY|GENERAL)\s+){1,2}(?:DETAILS?|INFORMATION|PARTICULARS)\s*:$/i,
]

/** Whether a line belongs to the sheet it was printed on and not to the message. */
export function isFurniture(text: string): boolean {
  const said = text.trim()
  return FURNITURE.some((pattern) => pattern.test(said)) || isRule(text)
}

/** A line drawn across the sheet. */
export function isRule(text: string): boolean {
  return /^[-–—=_*~#.\s]{5,}$/.test(text) && text.trim().length > 4
}
