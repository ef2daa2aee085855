import { describe, expect, test } from 'vitest'
import { answerName, hintOf, isFigure, labelOf, shortName, shownFigure } from './shown.ts'

describe('a figure on the screen', () => {
  test('has its thousands grouped and no more than eight places', () => {
    expect(['1234567.5', '984.7125604625053773594', '-0.5', '12'].map(shownFigure)).toEqual([
      '1,234,567.5',
      '984.71256046…',
      '-0.5',
      '12',
    ])
    expect(['984.71256046250537735948', '-3', 'FOB', '2026-01-01', ''].map(isFigure)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('a rate that is typed in per cent is not told to be written as a fraction', () => {
    const rate = {
      type: ['string', 'number'],
      unit: 'fraction',
      en: 'Commission in the price: 0.03 is 3 %',
      zh: '佣金率：3% 写 0.03',
    }
    expect(labelOf({ ...rate, en: 'Commission: 3 % is 0.03' }, 'c')).toEqual({ en: 'Commission', zh: '佣金率' })
    expect(hintOf({ ...rate, unit: 'money' }, 'c')?.zh).toBe('3% 写 0.03')
  })

  test('a rate named in a hint stands there in per cent, as it is typed', () => {
    const rate = (en: string, zh: string) => ({ type: 'string', anyOf: [{ type: 'number' }], unit: 'fraction', en, zh })
    const vat = rate('Rate of import VAT: 0.13 or 0.09 at present', '进口增值税税率（现行 0.13、0.09）')
    expect([labelOf(vat, 'v').zh, hintOf(vat, 'v')?.en]).toEqual([
      '进口增值税税率（现行 13%、9%）',
      '13 % or 9 % at present',
    ])
    expect(hintOf(rate('Duty: 1 whole, 0.5 half, 0 exempt', '关税：1 照章，0.5 减半，0 免征'), 'd')).toEqual({
      en: '100 % whole, 50 % half, 0 % exempt',
      zh: '100% 照章，50% 减半，0% 免征',
    })
    expect(labelOf(rate('Tolerance (39A), of 1 unit', '比例（39A）'), 't').en).toBe('Tolerance (39A), of 1 unit')
  })

  test('a name is one thing, what explains it another', () => {
    const field = { en: 'Freight per unit (sea); 0 where it is a cost', zh: '单位运费（海运）；已列入费用的填 0' }
    expect([labelOf(field, 'f'), hintOf(field, 'f'), shortName(field, 'f')]).toEqual([
      { en: 'Freight per unit (sea)', zh: '单位运费（海运）' },
      { en: '0 where it is a cost', zh: '已列入费用的填 0' },
      { en: 'Freight per unit', zh: '单位运费' },
    ])
    expect(hintOf({ en: 'Freight', zh: '运费' }, 'f')).toBeUndefined()
  })

  test('beside a value it is not said when there would be none', () => {
    const names = [
      { en: 'Due day; empty while the event has no day', zh: '到期日（事件日期未知为空）' },
      { en: 'Maturity, where days were given; otherwise empty', zh: '到期日（未填日期时为空）' },
      { en: 'Whether the carton bears it; empty where untested', zh: '强度是否足够；未填为空' },
      { en: 'CTR: clicks ÷ impressions', zh: '点击率：点击量 ÷ 曝光量' },
    ]
    expect(names.map((name) => answerName(name, 'x'))).toEqual([
      { en: 'Due day', zh: '到期日' },
      { en: 'Maturity, where days were given', zh: '到期日' },
      { en: 'Whether the carton bears it', zh: '强度是否足够' },
      { en: 'CTR: clicks ÷ impressions', zh: '点击率：点击量 ÷ 曝光量' },
    ])
  })

  test('a list is not told to be written with brackets', () => {
    const rates = {
      type: 'array',
      en: 'Premium rates (all risks, war, …), [] for none',
      zh: '各险别费率（一切险、战争险等），不计保险费时写 []',
    }
    expect(labelOf(rates, 'r')).toEqual({
      en: 'Premium rates (all risks, war, …)',
      zh: '各险别费率（一切险、战争险等）',
    })
  })
})
