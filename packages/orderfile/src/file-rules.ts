import type { Goods } from '@gendan/firm/goods'
import type { Rule } from '@gendan/kernel/rule'
import type { Stale } from './stale.ts'

/** What a file knows of itself beyond its papers. */
export interface FileState {
  readonly stale: readonly Stale[]
  /** Goods of the deal whose price is under review. */
  readonly underReview: readonly Goods[]
  readonly rateMissing: { readonly from: string; readonly to: string } | undefined
  /** Numbers of the customer's lines that are matched to no goods of ours. */
  readonly unmatched: readonly string[]
  /** An offer stands that nobody has costed. */
  readonly uncosted: boolean
}

const seed = (at: string) => ({ title: '跟单员工作计划 (003)', at })
const oneDataset = { title: 'Gendan decision 0005', at: 'one dataset' }

export const fileRules: readonly Rule<FileState>[] = [
  {
    id: 'OF-20',
    title: { en: 'Issued papers agree with the deal', zh: '已开单证与成交数据一致' },
    weight: 'warn',
    source: oneDataset,
    test: ({ stale }) =>
      stale.map((paper) => ({
        at: `papers.${paper.paper}`,
        says: {
          en: `${paper.number} v${paper.version} is out of date; changed since: ${paper.changed.length}.`,
          zh: `${paper.number} 第 ${paper.version} 版已过时：之后改了 ${paper.changed.length} 处。`,
        },
        remedy: { en: 'It stays as it was sent. Issue a new version and send that.', zh: '原件不改。请开出新版再发。' },
      })),
  },
  {
    id: 'OF-21',
    title: { en: 'No goods of the deal are under price review', zh: '商品不在调价中' },
    weight: 'warn',
    source: seed('篇1 三'),
    test: ({ underReview }) =>
      underReview.map((item) => ({
        at: `goods.${item.id}`,
        says: {
          en: `The price of ${item.facts.code} is under review: ${item.underReview}`,
          zh: `${item.facts.code} 正在调价：${item.underReview}`,
        },
        remedy: { en: 'Ask the manager before you promise a price.', zh: '报价或下单前先问经理。' },
      })),
  },
  {
    id: 'OF-22',
    title: { en: 'An exchange rate is on record', zh: '已登记汇率' },
    weight: 'note',
    source: seed('篇3 三-4'),
    test: ({ rateMissing }) =>
      rateMissing
        ? [
            {
              at: 'rate',
              says: {
                en: `No rate ${rateMissing.from}/${rateMissing.to} is recorded; papers are issued without one.`,
                zh: `没有登记 ${rateMissing.from}/${rateMissing.to} 汇率，开出的单证将不记汇率。`,
              },
              remedy: { en: 'Record the rate with its source in the settings.', zh: '请在设置里登记汇率和来源。' },
            },
          ]
        : [],
  },
  {
    id: 'OF-23',
    title: { en: "The customer's goods are known", zh: '客户所订商品已对上' },
    weight: 'note',
    source: seed('篇1 八'),
    test: ({ unmatched }) =>
      unmatched.length > 0
        ? [
            {
              at: 'order.goods',
              says: {
                en: `Lines ${unmatched.join(', ')} are matched to no goods of ours.`,
                zh: `第 ${unmatched.join('、')} 行没有对上我方商品。`,
              },
              remedy: {
                en: 'Choose the goods, or enter them; packing and HS code come from there.',
                zh: '请选择或登记商品；箱规和税号从那里来。',
              },
            },
          ]
        : [],
  },
  {
    id: 'OF-24',
    title: { en: 'What is offered was costed', zh: '报价前已做成本概算' },
    weight: 'warn',
    source: seed('篇3 三-4'),
    test: ({ uncosted }) =>
      uncosted
        ? [
            {
              at: 'cost',
              says: { en: 'An offer stands, and nobody has reckoned its cost.', zh: '已发盘，却没有做成本概算。' },
              remedy: {
                en: 'Reckon the rough cost before the quotation goes out.',
                zh: '开报价单之前请先做成本概算。',
              },
            },
          ]
        : [],
  },
]
