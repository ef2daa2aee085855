import { type Lang, say, type Words } from '@gendan/kernel/words'

/** A file of a set, as its name tells it. */
export interface SetFile {
  /** Its place in the set, counted from 1; 0 for the list itself. */
  readonly place: number
  /** Which of the files of one document it is, counted from 1; left out where it has but one. */
  readonly part?: number
  readonly kind: Words
  /** What the document is called or numbered; empty where nothing more is known. */
  readonly title: string
  /** Without the dot. */
  readonly ending: string
}

/**
 * The name of a file of a set: "03 Bill of lading COSU6123.pdf", "03-2 海运提单 COSU6123.pdf". Windows can keep every such name: no sign that it
 * forbids, nothing invisible that hides an ending, at most 120 characters, no dot or space before the ending.
 */
export function fileNameInSet({ place, part, kind, title, ending }: SetFile, lang: Lang): string {
  const words = say(kind, lang)
  const more = plain(title).toLowerCase() === plain(kind.en).toLowerCase() ? '' : title
  const number = `${place}`.padStart(2, '0') + (part === undefined ? '' : `-${part}`)
  const name = [...plain([number, words, more].filter(Boolean).join(' '))].slice(0, LONGEST).join('')
  return `${name.replace(/[. ]+$/, '')}.${plain(ending).toLowerCase()}`
}

const LONGEST = 120

function plain(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** The ending a kept file goes under: by what it is, else as it came in; "bin" where neither tells. */
export function endingOf(mime: string, name: string): string {
  return ENDINGS[mime] ?? /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? 'bin'
}
