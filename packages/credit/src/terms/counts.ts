import { NUMBER_WORD, numberIn } from '../message/number-words.ts'

/** How many of a document a credit wants to see (UCP 600 art. 17 d, e; ISBP A29, A30). */
export interface Counts {
  readonly originals: number
  readonly copies: number
  /** "In triplicate" is 3. */
  readonly fold?: number
  /** All originals that were issued, however many they are. */
  readonly fullSet?: boolean
}

const FOLDS = [
  '',
  '',
  'duplicate',
  'triplicate',
  'quadruplicate',
  'quintuplicate',
  'sextuplicate',
  'septuplicate',
  'octuplicate',
]
const NUMBER = String.raw`(?:(?:\d{1,2}|${NUMBER_WORD})(?:\s*\(\s*(?:\d{1,2}|${NUMBER_WORD})\s*\))?)`
const SPECIMEN = (word: string) =>
  new RegExp(
    String.raw`(?:(?:IN|AND|PLUS|WITH|OF|,|\+|&|/|-)\s*)?\b(${NUMBER}|AN?)\s*(?:NON[- ]NEGOTIABLE\s*|SIGNED\s*|ORIGINAL\s+AND\s+)?(?:${word})\b`,
    'gi',
  )
const COPY_OF =
  /^(?:\(?\s*(?:a|one|1|non[- ]negotiable|photo|plain|xerox|fax|scanned)?\s*\)?\s*){0,3}(?:photo\s?cop(?:y|ies)|cop(?:y|ies))\s+(?:of\b|b\/l|bill|invoice|awb)/i

/** "… must be advised …; a copy of this advice must accompany the documents". */
const COPY_OF_IT = /\bcopy of (?:this|such|which|the same|said)\b/i

/**
 * "3 copies" are one original and two copies; "3 originals" are three; "invoice" alone is one original; "copy of the invoice" is a copy.
 * What the credit says of the originals of a set ("3/3", "2/3") counts for the set.
 */
export function countsIn(whole: string): Counts {
  const text = withoutContents(whole)
  const set = setOf(text)
  const told: Told = {
    originals: figureBefore(text, 'ORI?GINALS?(?! AND COP)'),
    copies: figureBefore(text, '(?:PHOTO)?COP(?:Y\\(IES\\)|Y|IES?|YS)|DUPLICATES|TRIPLICATES'),
    fold: foldOf(text),
  }
  if (!set) return sumOf(text) ?? ofOne(text, told)
  return {
    originals: set.originals,
    copies: told.copies ?? nonNegotiable(text),
    ...(set.full ? { fullSet: true } : {}),
  }
}

/** What a certificate says was sent ("certifying that 1/3 original B/L and one copy of each document have been sent") counts nothing of its own. */
function withoutContents(text: string): string {
  const said =
    /\b(?:CERTIFICATE|CERTIFICATION|STATEMENT|DECLARATION|LETTER)\b.*?\b(STATING|CERTIFYING|CONFIRMING|DECLARING|EVIDENCING|INDICATING|ATTESTING|TO THE EFFECT|THAT)\b(?=.*\b(?:SENT|FORWARDED|DISPATCHED|DESPATCHED|MAILED|AIRMAILED|FAXED|E-?MAILED|COURIERED|HANDED|DELIVERED)\b)/i.exec(
      text,
    )
  if (!said) return text
  const tail =
    /\bIN\s+(?:\w+\s*(?:\(\w+\)\s*)?(?:COPIES|ORIGINALS?|FOLDS?)|DUPLICATE|TRIPLICATE|QUADRUPLICATE)\W*$/i.exec(text)
  return `${said[0]} ${tail?.[0] ?? ''}`
}

interface Told {
  readonly originals: number | undefined
  readonly copies: number | undefined
  readonly fold: number | undefined
}

/** "In 1+2 copies": originals, and copies beside them. */
function sumOf(text: string): Counts | undefined {
  const sum = /\b(\d)\s*\+\s*(\d)\s*COP(?:Y|IES)\b/i.exec(text)
  return sum ? { originals: Number(sum[1]), copies: Number(sum[2]) } : undefined
}

/** A document of which no set is asked. */
function ofOne(text: string, { originals, copies, fold }: Told): Counts {
  const behind = copies ?? plusCopy(text)
  if (originals !== undefined) return { originals, copies: behind, ...(fold ? { fold } : {}) }
  if (/\bORIGINAL\s*(?:\+|AND|PLUS|&)/i.test(text)) return { originals: 1, copies: behind }
  if (COPY_OF.test(text.trim()) || COPY_OF_IT.test(text)) return { originals: 0, copies: copies || 1 }
  const all = fold ?? copies ?? 0
  return all > 1 ? { originals: 1, copies: all - 1, fold: all } : { originals: 1, copies: 0 }
}

const LESS_ONE = /\bSETS?\s+(?:\w+\s+){0,3}LESS\s+(?:ONE|1)\b/i

function setOf(text: string): { readonly originals: number; readonly full: boolean } | undefined {
  const share = /\b(\d)\s*\/\s*(\d)\b/.exec(text)
  const full = /\bFULL\s+(?:AND\s+COMPLETE\s+)?SETS?\b|\bCOMPLETE\s+SET\b/i.test(text)
  // Bills are issued in sets of three: one less is two.
  if (full && !share && LESS_ONE.test(text)) return { originals: 2, full: false }
  if (!(full || (share && /\bset|original|B\/L|lading/i.test(text)))) return undefined
  const figure = share ? Number(share[1]) : figureBefore(text, 'ORIGINALS?')
  return { originals: figure ?? 1, full: full && (!share || share[1] === share[2]) }
}

function foldOf(text: string): number | undefined {
  const word = FOLDS.findIndex(
    (name) => name !== '' && new RegExp(`\\b${name}\\b(?!\\s+(?:of|copy|original|rail))`, 'i').test(text),
  )
  if (word > 0) return word
  const fold =
    new RegExp(String.raw`\b(${NUMBER})[\s-]*FOLDS?\b`, 'i').exec(text) ??
    new RegExp(String.raw`\bIN\s+(${NUMBER})\s*(?:$|[.,;]|SETS?\b|EXEMPLAR|PARTS\b)`, 'i').exec(text)
  const said = fold ? figure(fold[1]) : undefined
  return said !== undefined && said > 1 ? said : undefined
}

function figureBefore(text: string, word: string): number | undefined {
  const found = [...text.matchAll(SPECIMEN(word))]
  return found.length > 0 ? found.reduce((sum, { 1: number }) => sum + (figure(number) ?? 0), 0) : undefined
}

function plusCopy(text: string): number {
  return /(?:\+|AND|PLUS|&)\s*(?:A\s+)?COPY\b/i.test(text) ? 1 : 0
}

function nonNegotiable(text: string): number {
  const found = new RegExp(String.raw`(${NUMBER})\s*(?:N\.?\/?N\.?|NON[- ]NEGOTIABLE)`, 'i').exec(text)
  return (found && figure(found[1])) ?? (/NON[- ]NEGOTIABLE\s+COP/i.test(text) ? 1 : 0)
}

function figure(text = ''): number | undefined {
  if (/^an?$/i.test(text)) return 1
  const digits = /\d+/.exec(text)
  if (digits) return Number(digits[0])
  return numberIn(text)
}
