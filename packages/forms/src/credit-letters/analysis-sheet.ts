import { writeDay } from '@gendan/kernel/day'
import type { Block, Column, Sheet, Tongue } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { Seller } from '../deal/deal.ts'
import { letterheadOf } from '../kinds/parts/parties.ts'

/** The credit analysis sheet 信用证分析单: the credit held against what was agreed, and what a person decided about each point of it. */
export interface CreditAnalysis {
  readonly seller: Seller['letterhead']
  readonly day: string
  readonly credit: {
    readonly number: string
    readonly bank: string
    readonly applicant: string
    readonly amount: string
    readonly latestShipment: string
    readonly expiry: string
    readonly presentation: string
  }
  readonly orders: readonly string[]
  readonly lines: readonly {
    readonly point: Words
    readonly credit?: string | undefined
    readonly contract?: string | undefined
    readonly answer: Words
  }[]
  readonly points: readonly {
    readonly rule: string
    readonly says: Words
    readonly decided: Words
    readonly note: string
  }[]
  /** Who audited it and when; left out until then. */
  readonly audited?: string
}

/** The sheet as it is laid before whoever signs: the terms, point by point against the contract, then what the review found with each decision. */
export function printCreditAnalysis(analysis: CreditAnalysis, tongue: Tongue): Sheet {
  const { seller, credit, orders, day } = analysis
  return {
    title: { en: 'CREDIT ANALYSIS SHEET', zh: '信用证分析单' },
    tongue,
    lead: tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(seller),
    foot: { en: `Credit analysis sheet · ${credit.number}`, zh: `信用证分析单 · ${credit.number}` },
    blocks: [
      {
        block: 'columns',
        shares: [1, 1],
        columns: [
          [
            pairs(
              ['Credit', '信用证号', credit.number],
              ['Issuing bank', '开证行', credit.bank],
              ['Applicant', '申请人', credit.applicant],
              ['Amount', '金额', credit.amount],
            ),
          ],
          [
            pairs(
              ['Orders', '订单', orders.join(', ')],
              ['Latest shipment', '最迟装运日', credit.latestShipment],
              ['Expiry', '到期日及地点', credit.expiry],
              ['Presentation', '交单期', credit.presentation],
              ['As of', '制表日', writeDay(day, tongue === 'en' ? 'en' : 'zh')],
            ),
          ],
        ],
      },
      against(analysis.lines),
      found(analysis.points),
      {
        block: 'signatures',
        signers: [
          { label: { en: 'Reviewed by', zh: '审证人' }, name: { text: seller.short } },
          {
            label: { en: 'Confirmed by', zh: '确认人' },
            name: { text: seller.short },
            ...(analysis.audited ? { note: analysis.audited } : {}),
          },
        ],
      },
    ],
  }
}

function pairs(...rows: readonly (readonly [en: string, zh: string, text: string])[]): Block {
  return {
    block: 'pairs',
    rows: rows.map(([en, zh, text]) => [{ en, zh }, { text: text || '—' }] as const),
  }
}

function against(lines: CreditAnalysis['lines']): Block {
  return {
    block: 'table',
    columns: [
      column('Point', '项目', 34),
      column('Credit', '信用证', 'rest'),
      column('Contract', '合同', 'rest'),
      column('Answer', '结论', 26),
    ],
    rows: lines.map(({ point, credit = '—', contract = '—', answer }) => [
      { text: point },
      { text: credit },
      { text: contract },
      { text: answer },
    ]),
    totals: [],
  }
}

function found(points: CreditAnalysis['points']): Block {
  return {
    block: 'table',
    columns: [
      column('Rule', '规则', 18),
      column('Point of the review', '审证要点', 'rest'),
      column('Decided', '处理', 34),
    ],
    rows:
      points.length > 0
        ? points.map(({ rule, says, decided, note }) => [
            { text: rule },
            { text: says },
            { text: decided, ...(note ? { note } : {}) },
          ])
        : [[{ text: '—' }, { text: { en: 'Nothing stands against it.', zh: '没有发现问题。' } }, { text: '—' }]],
    totals: [],
  }
}

function column(en: string, zh: string, width: Column['width']): Column {
  return { head: { en, zh }, width, align: 'left' }
}
