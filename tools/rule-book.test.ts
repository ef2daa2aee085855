import { ruleBook } from '@gendan/contract/rule-book'
import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { ruleExamples } from './parts/rule-examples.ts'

const rules = ruleBook.flatMap((chapter) => chapter.rules)

test('no two rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})

/** What every rule of the house must have, written once over all of them. */
describe.each(rules)('$id', (rule) => {
  test('has both tongues, a source with its article, one example that holds and one that fails', () => {
    expect([rule.title.en, rule.title.zh, rule.source.title, rule.source.at].every(Boolean)).toBe(true)
    const own = ruleExamples.filter((example) => example.rule === rule.id)
    expect(own.length).toBeGreaterThan(0)
    for (const { holds, fails } of own) {
      expect(judge([rule], holds)).toEqual([])
      const said = judge([rule], fails)
      expect(said.length).toBeGreaterThan(0)
      expect(said.every((finding) => finding.says.en && finding.says.zh && finding.remedy)).toBe(true)
    }
  })
})
