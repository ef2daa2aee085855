import { expect, test } from 'vitest'
import { placeWords } from './place.ts'
import { placeTable } from './tables/places.generated.ts'

test.each([
  ['Oslo', 'Oslo', '奥斯陆'],
  ['NINGBO', 'NINGBO', '宁波'],
  ['Ningbo, China', 'Ningbo, China', '中国宁波'],
  ['Hamburg,DE', 'Hamburg,DE', '德国汉堡'],
  ['Mumbai', 'Mumbai', '孟买'],
  ['Jakarta, Java', 'Jakarta, Java', '雅加达'],
  ['宁波', 'Ningbo', '宁波'],
])('%s is %s, %s', (typed, en, zh) => {
  expect(placeWords(typed)).toEqual({ en, zh })
})

test.each(['London, Canada', 'Haddon Street 4', 'constructor', 'CNNGB', '鹿城仓库', ''])(
  '%j stays as typed',
  (typed) => {
    expect(placeWords(typed)).toEqual({ en: typed, zh: typed })
  },
)

test('no Chinese name means two places', () => {
  const names = Object.values(placeTable).map(({ zh }) => zh)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  expect(names.length).toBeGreaterThan(250)
})
