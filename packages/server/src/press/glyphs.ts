import { readFileSync } from 'node:fs'
import { type Finding, findingOf, type Source } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { create, type Font } from 'fontkit'
import { chineseFonts, latinFonts } from './fonts.ts'
import { printedTexts } from './printed-texts.ts'
import { plainBreaks } from './said.ts'

const source: Source = {
  title: 'Gendan decision 0009',
  at: 'PRESS-01',
}
const rule = { id: 'PRESS-01', weight: 'block', source } as const

/** Every character of the sheet that would be printed as an empty box or would hide: one finding a place and character. */
export function missingGlyphs(sheet: Sheet): readonly Finding[] {
  return printedTexts(sheet).flatMap(({ at, text }) =>
    strangers(plainBreaks(text)).map(({ letter, around }) =>
      findingOf(rule, { at, says: saying(letter, around), remedy: remedyFor(letter) }),
    ),
  )
}

/** The text with an open square for every character that cannot be printed: what the live page shows meanwhile. */
export function withSquares(text: string): string {
  return [...plainBreaks(text)].map((letter) => (drawable(letter) ? letter : '□')).join('')
}

interface Stranger {
  readonly letter: string
  readonly around: string
}

function strangers(text: string): readonly Stranger[] {
  const letters = [...text]
  const found = new Map<string, Stranger>()
  for (const [i, letter] of letters.entries()) {
    if (found.has(letter) || drawable(letter)) continue
    found.set(letter, { letter, around: around(letters, i) })
  }
  return [...found.values()]
}

/** Controls, invisible marks of direction and joining, halves of pairs and the sign of a lost character. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u

function drawable(letter: string): boolean {
  if (letter === '\n') return true
  return !HIDDEN.test(letter) && coverage().has(letter.codePointAt(0) ?? 0)
}

let covered: ReadonlySet<number> | undefined

/** What Inter and Noto Sans SC can draw; read once, when the first page is asked for (about 30 ms). */
function coverage(): ReadonlySet<number> {
  covered ??= new Set([latinFonts, chineseFonts].flatMap(([file]) => (file ? charactersOf(file) : [])))
  return covered
}

function charactersOf(file: string): readonly number[] {
  const font = create(readFileSync(file)) as Font
  return font.characterSet
}

const AROUND = 8

function around(letters: readonly string[], i: number): string {
  const from = Math.max(0, i - AROUND)
  const part = letters.slice(from, i + AROUND + 1).map((letter) => (HIDDEN.test(letter) ? '�' : letter))
  return `${from > 0 ? '…' : ''}${part.join('')}${i + AROUND + 1 < letters.length ? '…' : ''}`
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function saying(letter: string, around: string): Words {
  const code = codeOf(letter)
  if (HIDDEN.test(letter)) {
    return {
      en: `An invisible or broken character (${code}) stands in “${around}”: what is read is not what is there.`,
      zh: `“${around}”中有看不见或已损坏的字符（${code}）：读到的与实际的不一致。`,
    }
  }
  return {
    en: `No typeface of the press can draw “${letter}” (${code}) in “${around}”: it would be printed as an empty box.`,
    zh: `打印字体中没有“${letter}”（${code}），位于“${around}”：印出来会是空框。`,
  }
}

function remedyFor(letter: string): Words {
  return HIDDEN.test(letter)
    ? { en: 'Delete it, or type the text again.', zh: '删去该字符，或重新键入这段文字。' }
    : {
        en: 'Write it in Latin or Chinese letters, or as the party’s bank and customs papers write it.',
        zh: '改用拉丁字母或汉字，或按对方银行、海关单据上的写法填写。',
      }
}
