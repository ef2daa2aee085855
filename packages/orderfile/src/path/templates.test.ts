import { type Firm, firm } from '@gendan/firm/firm'
import { type PathTemplate, templateFor } from '@gendan/firm/path-settings'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { describe, expect, test } from 'vitest'
import { orderFile } from '../order-file.ts'
import { durations, pathRulesOf } from './durations.ts'
import { pathOf } from './path.ts'
import { pathFacts } from './path-facts.ts'
import { proposedTemplates } from './proposed-templates.ts'
import { workdaysOf } from './workdays.ts'

const template = (id: string, more: Partial<PathTemplate>): PathTemplate => ({
  ...{ id, name: { en: id, zh: id }, kinds: [], payments: [], terms: [], days: {} },
  ...more,
})
const furniture = template('furniture', { kinds: ['furniture'], days: { bulk: 40 } })
const letter = template('letter', { payments: ['letter'], days: { papers: 3 } })
const both = template('both', { kinds: ['furniture'], terms: ['EXW'], days: { bulk: 50 } })

/** The way of the standing example's chairs (94 of the tariff, paid by transfer) in a firm with these templates, before anything is planned. */
function pathWith(templates: readonly PathTemplate[]) {
  const house = firm.born('c')
  const rules: Firm['rules'] = { ...house.rules, path: { days: {}, alarms: {}, calendar: {}, templates } }
  const by = pathRulesOf({ rules })
  const contract = { version: 1, settled: '2026-03-10', customerOrder: 'HL-44018', terms: sampleTerms }
  const facts = pathFacts({ ...orderFile.born('f'), opened: '2026-03-06', deal: { contract } })
  if (!facts) throw new Error('no path')
  return pathOf(facts, by, workdaysOf(by), '2026-03-16')
}

const completeOf = (path: ReturnType<typeof pathWith>) => path.nodes.find(({ id }) => id === 'complete')?.forecast ?? ''

describe('a template', () => {
  test('holds for orders of its goods, longer than others, and is named on their path', () => {
    const [plain, own] = [pathWith([]), pathWith([furniture])]
    expect(completeOf(own) > completeOf(plain)).toBe(true)
    expect([plain.template, own.template]).toEqual([undefined, furniture.name])
  })

  test('does not hold for orders that are paid or delivered otherwise', () => {
    expect(completeOf(pathWith([letter, both]))).toBe(completeOf(pathWith([])))
  })

  test('that says most about an order goes before the others, whatever their order', () => {
    const order = { kind: 'furniture', payment: 'letter', incoterm: 'EXW' } as const
    expect(templateFor([letter, furniture, both], order)).toBe(both)
    expect(templateFor([both, furniture, letter], { ...order, incoterm: 'FOB' })).toBe(furniture)
    expect(templateFor([both, letter], { ...order, kind: 'garments' })).toBe(letter)
  })

  test('that the house proposes names only spans that there are', () => {
    const spans = new Set(Object.keys(durations))
    expect(proposedTemplates.flatMap(({ days }) => Object.keys(days)).filter((key) => !spans.has(key))).toEqual([])
  })
})
