import { describe, expect, test } from 'vitest'
import { books, found } from './books.ts'

const all = books.flatMap(({ rules }) => rules)

describe('the rule book', () => {
  test('every rule has an id of its own, a title in both tongues and a source with its article', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { title, source } of all)
      expect([title.en, title.zh, source.title, source.at].every((text) => text !== '')).toBe(true)
  })

  test('a rule is found by its id, by a word of either tongue and by its source', () => {
    expect(found('BNK-02').flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(['BNK-02'])
    expect(found('校验位').map(({ title }) => title.en)).toContain('Bank accounts')
    expect(found('iso 13616').map(({ title }) => title.en)).toEqual(['Bank accounts'])
  })

  test('what is not there is not found', () => {
    expect(found('no such rule anywhere')).toEqual([])
  })
})
