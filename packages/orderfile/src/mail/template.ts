/** What stands in a letter for a fact that is not known: "{{customer's order}}". */
const GAP = /\{\{[^{}\n]{1,60}\}\}/g

/** The gaps of a text that nobody has filled, each once. */
export function gapsIn(text: string): readonly string[] {
  return [...new Set(text.match(GAP) ?? [])]
}
