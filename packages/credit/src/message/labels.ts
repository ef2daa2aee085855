/** A label made ready for looking: its letters in one row, its telling words, how many words it has. */
export interface Label {
  readonly letters: string
  readonly telling: readonly string[]
  readonly words: number
}

/** Makes labels ready; done once for those of a table. */
export function labelsFrom(labels: readonly string[]): readonly Label[] {
  return labels.map((label) => {
    const words = wordsIn(label)
    const letters = (label.toLowerCase().match(/\p{L}/gu) ?? []).join('')
    return { letters, telling: words.filter((word) => !SMALL.has(word)), words: words.length }
  })
}

/** How a label stands before a value. */
export interface LabelFound {
  /** The place behind it in the text, its colon and dots taken in. */
  readonly end: number
  /** A colon, or the end of the line, closes it: no word of the value can have been taken for it. */
  readonly closed: boolean
  /** So many words it has. */
  readonly words: number
}

/** Words that prints leave out or put in as they like. */
const SMALL = new Set(['of', 'the', 'and', 'or', 'a', 'in', 'to', 'by', 'with', 'no', 'from', 'for', 'at', 'on'])

/** What any field's label may end in: "Applicant Bank - Name & Address", "Drawee-BIC". */
const TAIL = ['name', 'address', 'addr', 'bic', 'fi', 'code', 'party', 'identifier', 'field']

/**
 * A label at the head of a text, as prints write it: with other spaces and stops ("FORMOFDOC.CREDIT"), with its words cut short
 * ("Descriptn of Goods &/or Services"), in two tongues one behind the other. The longest that is whole is taken.
 */
export function labelAt(text: string, labels: readonly Label[]): LabelFound | undefined {
  // Nearly every line fails here, by its first letter: the rest is looked at for the few that do not.
  const letter = firstLetter(text)
  const [first] = labels
    .filter(({ letters }) => letters[0] === letter)
    .flatMap((label) => found(text, label) ?? [])
    .sort((a, b) => b.end - a.end || b.words - a.words)
  if (!first) return undefined
  const behind = text.slice(first.end)
  const gloss = /^\s*[-–(（/]?\s*(?=\p{Script=Han})/u.exec(behind)
  const second = gloss && labelAt(behind.slice(gloss[0].length), labels)
  return second && gloss
    ? { end: first.end + gloss[0].length + second.end, closed: second.closed, words: first.words + second.words }
    : first
}

function found(text: string, label: Label): LabelFound | undefined {
  const last = squashedEnd(text, label.letters) ?? shortenedEnd(text, label.telling)
  if (last === undefined) return undefined
  const stops = /^[\s.…)）&]*/.exec(text.slice(last))?.[0] ?? ''
  const colon = /^[\s'"’”*_,/-]*[:：]/.exec(text.slice(last + stops.length))?.[0]
  const end = last + stops.length + (colon?.length ?? 0)
  return { end, closed: colon !== undefined || text.slice(end).trim() === '', words: label.words }
}

/** The letter, or the figure or colon, with which a text begins; small where it can be. */
export function firstLetter(text: string): string | undefined {
  return /[\p{L}\p{N}:：]/u.exec(text)?.[0].toLowerCase()
}

/** The words with which prints head one field, in whatever order they put them. */
export interface Vocabulary {
  readonly words: readonly string[]
  /** Pairs of Chinese signs that stand in its labels. */
  readonly pairs: ReadonlySet<string>
}

/** The words of labels, and of what labels end in. */
export function vocabularyFrom(labels: readonly string[]): Vocabulary {
  const words = new Set([...labels.flatMap(wordsIn).filter((word) => !SMALL.has(word)), ...TAIL])
  return { words: [...words], pairs: new Set(labels.flatMap(hanPairs)) }
}

/**
 * Whether a text is made of words of a field's labels alone, each perhaps cut short: "On board/Disp/Taking charge". `least` words must be
 * more than what any label ends in.
 */
export function isOfLabel(text: string, { words, pairs }: Vocabulary, least = 1): boolean {
  if (/\d/.test(text)) return false
  if (/\p{Script=Han}/u.test(text)) return isOfHanLabel(text, pairs)
  const shown = wordsIn(text).filter((word) => !SMALL.has(word))
  const known = shown.filter((word) => words.some((whole) => shortens(word, whole)))
  return known.length === shown.length && known.filter((word) => !TAIL.includes(word)).length >= least
}

/** Every run of Chinese signs holds words of the label: a note beside it ("…地点 注意此处") is none. */
function isOfHanLabel(text: string, pairs: ReadonlySet<string>): boolean {
  const runs = text.split(/[\s/、，,()（）—–-]+/).filter(Boolean)
  const known = runs.filter(
    (run) => run.length < 2 || HAN_TAIL.test(run) || hanPairs(run).some((pair) => pairs.has(pair)),
  )
  return (
    runs.every((run) => /^\p{Script=Han}+$/u.test(run)) &&
    known.length === runs.length &&
    runs.some((run) => hanPairs(run).some((pair) => pairs.has(pair)))
  )
}

/** What any Chinese label may end in. */
const HAN_TAIL = /^(?:名称|地址|代码|或|及|和|与)+$/

function hanPairs(text: string): readonly string[] {
  const signs = text.match(/\p{Script=Han}/gu) ?? []
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)
}

/**
 * Where a heading ends whose words are a field's own though no label has them so: before a colon, or at the end of the line. Undefined
 * where other words stand there.
 */
export function looseEnd(text: string, vocabulary: Vocabulary): number | undefined {
  const colon = /^[^:：\n]{2,70}[:：]/.exec(text)
  if (colon) return isOfLabel(colon[0].slice(0, -1), vocabulary) ? colon[0].length : undefined
  return text.length <= 70 && isOfLabel(text, vocabulary) ? text.length : undefined
}

/** Letter by letter, whatever stands between the letters: spaces that were lost or put in do not matter. */
function squashedEnd(text: string, letters: string): number | undefined {
  const signs = text.matchAll(/[\p{L}\p{N}:：]/gu)
  let end = 0
  for (const letter of letters) {
    const { value: sign } = signs.next()
    if (sign?.[0].toLowerCase() !== letter) return undefined
    end = sign.index + sign[0].length
  }
  const open = /^\p{L}/u.test(text.slice(end)) && !/\p{Script=Han}$/u.test(text.slice(0, end))
  return open && letters.length < 14 ? undefined : end
}

/** No label is longer. */
const LONGEST = 200

/** Word by word, each perhaps cut short; small words may be missing on either side. */
function shortenedEnd(text: string, wanted: readonly string[]): number | undefined {
  if (wanted.length < 2) return undefined
  const colon = text.slice(0, LONGEST).search(/[:：]/)
  const shown = [...text.slice(0, colon < 0 ? LONGEST : Math.min(colon, LONGEST)).matchAll(/[\p{L}']+/gu)]
    .filter(([word]) => !SMALL.has(word.toLowerCase()))
    .slice(0, wanted.length)
  const same =
    shown.length === wanted.length && shown.every(([word], i) => shortens(word.toLowerCase(), wanted[i] ?? ''))
  const last = shown.at(-1)
  return same && last ? last.index + last[0].length : undefined
}

/** "descriptn" is "description" cut short: begins alike, and all its letters stand there in their order. One slip is forgiven in a long word. */
function shortens(word: string, whole: string): boolean {
  if (word === whole) return true
  if (word.length < 2 || word[0] !== whole[0]) return false
  let at = 0
  for (const letter of whole) if (letter === word[at]) at += 1
  return at === word.length || (word.length > 4 && Math.abs(word.length - whole.length) < 2 && slips(word, whole) < 2)
}

/** Letters that differ when both are laid beside each other from either end. */
function slips(a: string, b: string): number {
  let [head, tail] = [0, 0]
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return Math.max(a.length, b.length) - head - tail
}

function wordsIn(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}']+/gu) ?? []
}
