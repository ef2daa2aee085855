import { compare, type Decimal, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import {
  answerFigure,
  civilDay,
  claim,
  convention,
  explained,
  figure,
  positive,
  share,
  told,
} from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const article = z.strictObject({
  name: told(z.string().optional(), 'Article', '物品名称'),
  value: positive('Dutiable value of one piece', '完税价格（单件）', 'CNY'),
  quantity: positive('Pieces', '件数', 'pieces').default(one),
  class: explained(convention(['1', '2', '3'], 'Rate class of the list', '税目'), {
    '1': ['1: books, food, computers, furniture (13 %)', '税目 1：书报、食品、计算机、家具等（13%）'],
    '2': ['2: sports goods, textiles, appliances (20 %)', '税目 2：运动用品、纺织品、电器等（20%）'],
    '3': ['3: tobacco, alcohol, jewellery, cosmetics (50 %)', '税目 3：烟、酒、贵重首饰、高档化妆品等（50%）'],
  }),
  rate: share('Rate, where another holds (older papers)', '税率（旧题等另有规定时填）').optional(),
})

const input = z.strictObject({
  articles: told(z.array(article).min(1), 'Articles for own use', '个人自用物品'),
  by: explained(convention(['post', 'luggage'], 'How they come', '进境方式'), {
    post: ['By post', '邮递物品'],
    luggage: ['In a traveller’s luggage', '旅客行李'],
  }),
  near: claim('The parcel is from Hong Kong, Macao or Taiwan', '寄自港澳台').default(false),
  resident: claim('The traveller is a resident', '居民旅客').default(true),
  allowance: figure(
    'What a traveller brings free of tax; of the rules where empty',
    '旅客免税额度；不填按规定',
    'CNY',
  ).optional(),
  freeAmount: figure(
    'Tax up to which nothing is levied; of the rules where empty',
    '免征税额；不填按规定',
    'CNY',
  ).optional(),
  day: civilDay('Day, for rates and limits; the present ones where empty', '日期；不填按现行').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  tax: answerFigure('Tax', '应缴行邮税', 'CNY'),
  value: answerFigure('Value of all articles', '物品完税价格合计', 'CNY'),
  taxable: answerFigure('Value that is taxed', '应税价格', 'CNY'),
  withinLimit: told(
    z.boolean(),
    'Within the limit for one parcel, or one indivisible piece',
    '在限值内或为不可分割单件',
  ),
})

/**
 * Tax on articles in luggage and post (D-53): value × class rate. By post nothing is levied up to the free amount; a traveller’s
 * allowance is used in the order of the articles, whole pieces that do not fit are taxed in full where they are single. CNY, to the fen.
 */
export function luggageTax(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { day } = given
  const lines = given.articles.map((item) => ({
    item,
    V: sheet.figure({ en: 'Value', zh: '完税价格' }, 'V = v × q', { v: item.value, q: item.quantity }, halfUp(2)),
    r: item.rate ?? figureOn(customsFigures, `luggage-rate-${item.class}`, day, sheet),
  }))
  const value = sumOf(lines.map(({ V }) => V))
  const free = given.by === 'luggage' ? allowanceOf(given, sheet) : zero
  let left = free
  const taxed = lines.map(({ item, V, r }) => {
    const used = item.quantity === one && compare(V, left) > 0 && given.articles.length === 1 ? zero : lesser(V, left)
    left = subtract(left, used)
    const B = sheet.figure({ en: 'Taxed', zh: '应税部分' }, 'B = V − u', { V, u: used })
    return { B, T: sheet.figure({ en: 'Tax', zh: '行邮税' }, 'T = B × r', { B, r }, halfUp(2)) }
  })
  const whole = sumOf(taxed.map(({ T }) => T))
  return {
    value,
    taxable: sumOf(taxed.map(({ B }) => B)),
    tax: levied(whole, given, sheet),
    withinLimit: within(given, value, sheet),
  }
}

function lesser(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b
}

function allowanceOf({ allowance, resident, day }: Given, sheet: Worksheet): Decimal {
  return (
    allowance ?? figureOn(customsFigures, resident ? 'traveller-free-resident' : 'traveller-free-visitor', day, sheet)
  )
}

function levied(T: Decimal, given: Given, sheet: Worksheet): Decimal {
  const free = given.freeAmount ?? figureOn(customsFigures, 'luggage-free-amount', given.day, sheet)
  if (T === zero || compare(T, free) > 0) return sheet.figure({ en: 'Tax to be paid', zh: '应缴税款' }, 'Z = T', { T })
  sheet.remark({ en: `${T} is not above ${free}: not levied`, zh: `税额 ${T} 元未超过 ${free} 元，免征` })
  return zero
}

function within(given: Given, value: Decimal, sheet: Worksheet): boolean {
  if (given.by === 'luggage') return true
  const limit = figureOn(customsFigures, given.near ? 'parcel-limit-near' : 'parcel-limit', given.day, sheet)
  const [first, second] = given.articles
  const single = second === undefined && first?.quantity === one
  if (compare(value, limit) <= 0 || single) return true
  sheet.remark({
    en: `Above ${limit} and more than one piece: sent back, or cleared as goods`,
    zh: `超过 ${limit} 元且非单件：办理退运或按货物通关`,
  })
  return false
}

export const luggageTaxCalculation = calculation({
  name: 'luggage-and-post-tax',
  title: { en: 'Tax on articles in luggage and post', zh: '行李和邮递物品进口税（行邮税）' },
  topic: 'customs',
  says: {
    en: 'What is due on parcels and travellers’ articles for own use.',
    zh: '个人邮包和旅客自用物品应缴的行邮税。',
  },
  rules: ['D-53'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 5' },
    {
      title: '海关总署公告2010年第43号、第54号；税委会〔2019〕17号',
      at: unread('limits and rates'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'A parcel of 380: tax 49.40 is not levied', zh: '邮包 380 元：税额 49.40 元免征' },
      input: { articles: [{ value: 380, class: '1' }] },
      gives: { tax: '0', withinLimit: true },
    },
    {
      title: { en: 'Cosmetics and books in one parcel', zh: '化妆品与书籍同一邮包' },
      input: {
        articles: [
          { value: 300, class: '3' },
          { value: 200, class: '1' },
        ],
      },
      gives: { tax: '176' },
    },
    {
      title: { en: 'A resident brings two bags of 4000', zh: '居民旅客携带两个 4000 元的包' },
      input: { by: 'luggage', articles: [{ value: 4000, quantity: 2, class: '2' }] },
      gives: { taxable: '3000', tax: '600' },
    },
    {
      title: { en: 'One camera of 9000 cannot be divided: taxed in full', zh: '单件相机 9000 元不可分割：全额征税' },
      input: { by: 'luggage', articles: [{ value: 9000, class: '2' }] },
      gives: { taxable: '9000', tax: '1800' },
    },
    {
      title: { en: 'Two parcels’ worth above the limit', zh: '超过限值且非单件' },
      input: { near: true, articles: [{ value: 500, quantity: 2, class: '2' }] },
      gives: { withinLimit: false, tax: '200' },
    },
  ],
  work: luggageTax,
})
