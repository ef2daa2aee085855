import { decimal } from '@gendan/kernel/decimal'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import { describe, expect, test } from 'vitest'
import { countries, countryName, countryShape, formalCountryName, isCountry } from './country.ts'
import { currencyName } from './currency.ts'
import { packageName, packageWords } from './package.ts'
import { countryTable } from './tables/countries.generated.ts'
import { currencyTable } from './tables/currencies.generated.ts'
import { unitTable } from './tables/units.generated.ts'
import { unitOf, unitShape, units, unitWords } from './unit.ts'

describe('countries and regions', () => {
  test.each([
    ['DE', 'Germany', '德国'],
    ['TW', 'Taiwan, China', '中国台湾'],
    ['HK', 'Hong Kong, China', '中国香港'],
    ['MO', 'Macao, China', '中国澳门'],
    ['AE', 'United Arab Emirates', '阿联酋'],
    ['ZZ', 'ZZ', 'ZZ'],
  ])('%s is %s, %s', (code, en, zh) => {
    expect([countryName(code, 'en'), countryName(code, 'zh')]).toEqual([en, zh])
  })

  test('the full name, and the short one where there is none', () => {
    expect(formalCountryName('KR', 'zh')).toBe('大韩民国')
    expect(formalCountryName('TW', 'zh')).toBe('中国台湾')
  })

  test('249 of them, each named in both tongues and with a known currency', () => {
    expect(countries).toHaveLength(249)
    for (const [code, row] of Object.entries(countryTable)) {
      expect(row.name.en && row.name.zh, code).toBeTruthy()
      for (const one of row.currencies) expect(minorUnits, code).toHaveProperty(one)
    }
  })

  test('a word of the language is no country', () => {
    expect(isCountry('constructor')).toBe(false)
    expect(countryShape.safeParse('de').data).toBe('DE')
    expect(countryShape.safeParse('XX').error?.issues[0]?.message).toBe('unknown-country')
  })
})

describe('currencies', () => {
  test('are named in both tongues', () => {
    expect([currencyName('USD', 'en'), currencyName('USD', 'zh')]).toEqual(['US Dollar', '美元'])
    expect(currencyName('QQQ', 'en')).toBe('QQQ')
  })

  test('have the digits of ISO 4217, not those of the browser: rupiah 2, Iraqi dinar 3, yen none', () => {
    expect([minorUnits['IDR'], minorUnits['IQD'], minorUnits['JPY'], minorUnits['KWD']]).toEqual([2, 3, 0, 3])
    expect(Object.keys(currencyTable)).toEqual(Object.keys(minorUnits))
    expect(minorUnits).not.toHaveProperty('BGN')
    expect(minorUnits).toHaveProperty('XCG')
  })
})

describe('units', () => {
  test.each([
    ['KG', 'KGM'],
    ['Kgs.', 'KGM'],
    ['公斤', 'KGM'],
    ['PC', 'PCE'],
    ['pcs', 'PCE'],
    ['H87', 'PCE'],
    ['EA', 'EA'],
    ['sets', 'SET'],
    ['Sq. M', 'MTK'],
    ['m³', 'MTQ'],
    ['CTN', 'XCT'],
    ['MT', 'TNE'],
    ['㎡', 'MTK'],
  ])('%s is read as %s', (text, code) => {
    expect(unitOf(text)?.code).toBe(code)
  })

  test('a bare ton is not guessed', () => {
    expect(unitOf('TON')).toBeUndefined()
    expect(unitShape.safeParse('tons').error?.issues[0]?.message).toBe('unknown-unit')
    expect(unitShape.parse(' pcs ')).toBe('PCE')
  })

  test('480 PCS, 1 PC, 480 件', () => {
    expect(unitWords('PCE', decimal('480'))).toEqual({ en: 'PCS', zh: '件' })
    expect(unitWords('PCE', decimal('1'))).toEqual({ en: 'PC', zh: '件' })
    expect(unitWords('SET', decimal('2'))).toEqual({ en: 'SETS', zh: '套' })
    expect(unitWords('FURLONG', decimal('2'))).toEqual({ en: 'FURLONG', zh: 'FURLONG' })
  })

  test('no name means two units', () => {
    const names = units.flatMap((unit) => [
      ...new Set([unit.code, unit.exchange, unit.one, unit.many, ...unit.aliases].map((name) => name.toLowerCase())),
    ])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(units.length).toBe(Object.keys(unitTable).length)
  })

  test('what a paper prints can be read back', () => {
    for (const unit of units) for (const word of [unit.one, unit.many]) expect(unitOf(word)?.code, word).toBe(unit.code)
  })
})

test('packages: 1 carton, 675 cartons', () => {
  expect(packageWords('CT', decimal('1')).en).toBe('CARTON')
  expect(packageWords('CT', decimal('675'))).toEqual({ en: 'CARTONS', zh: '纸箱' })
  expect(packageName('8A', 'zh')).toBe('木托盘')
  expect(packageName('Q9', 'en')).toBe('Q9')
})
