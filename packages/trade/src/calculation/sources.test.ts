import { NOT_READ } from '@gendan/kernel/rule'
import { expect, test } from 'vitest'
import { calculations } from './catalogue.ts'
import { calculationChapters } from './rules.ts'

const all = await Promise.all(Object.values(calculations).map((load) => load()))
const sources = [
  ...calculationChapters.flatMap(({ rules }) => rules.map(({ source }) => source)),
  ...all.flatMap((one) => one.sources),
]

test('what was not read in a text is said in one wording, in both tongues', () => {
  const said = sources.filter(({ title, at }) => /trade (practice|knowledge)|not read|未读|未核/i.test(title + at))
  expect(said.filter(({ at }) => !at.endsWith(NOT_READ))).toEqual([])
  expect(said.length).toBeGreaterThan(100)
})

/** Published by those who sell them, or known here by others’ words alone. */
const CLOSED = /ISBP|ISDA|Incoterms|URC 522|TACT|SOLAS|Montreal|企业会计准则|MIL-STD|财税〔2012〕39号/

test('rules that nobody here has read in a text are not cited as if one had', () => {
  const cited = sources.filter(({ title }) => CLOSED.test(title))
  expect(cited.filter(({ at }) => !at.endsWith(NOT_READ))).toEqual([])
  expect(cited.length).toBeGreaterThan(30)
})
