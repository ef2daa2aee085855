import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import type { Firm } from '@gendan/firm/firm'
import type { Day } from '@gendan/kernel/day'
import { type Finding, findingOf, judge, type Rule } from '@gendan/kernel/rule'
import type { Sheet, Tongue } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import type { Deal, DealWith, Section, Sections } from './deal/deal.ts'
import type { FileIndex } from './file-index.ts'
import type { MoneyStanding } from './money-standing.ts'

/** How a person types a field that lives on one paper only. */
export type FieldKind = 'text' | 'lines' | 'day' | 'bank' | 'tongue' | 'clauses'

export interface Field {
  readonly label: Words
  readonly kind: FieldKind
  /** Help where the trade is subtle. */
  readonly help?: Words
}

/** What the act that issues a paper gives it; a draft has no number yet. */
export interface Given {
  readonly number?: string
  readonly day: Day
  readonly version: number
  /** The part of the deal the paper is of, where a file may hold several of its kind. */
  readonly part?: string
  /** What lies in the order file: for its cover. */
  readonly index?: FileIndex
  /** How the money of the order stands: for its account follow-up. */
  readonly money?: MoneyStanding
}

/** The sections in which parts are found; with the suppliers they name, where these are at hand: a part is called by them. */
export type Parted = Sections & Partial<Pick<Deal, 'suppliers'>>

/**
 * What a new draft may know beside that: the numbers of the file's papers that left the house, by kind; the customer's file,
 * by id; the firm's own clauses in their order; its people.
 */
export interface Beginning extends Given {
  readonly papers?: Readonly<Record<string, string>>
  readonly customer?: string
  readonly clauses?: Pick<Firm, 'clauses' | 'clauseOrder'>
  /** Colleagues by account, as they are called: for names that a person puts on a paper. */
  readonly people?: Readonly<Record<string, string>>
}

/** What a file may hold several of, and each has a paper or a gate of its own: a purchase, a sample, an inspection. */
export interface Part {
  readonly id: string
  readonly name: Words
}

/** A row of the fields beside the page: its label and the path of the printed fact. */
export interface Row {
  readonly label: Words
  readonly at: string
}

export interface RowGroup {
  readonly title: Words
  readonly rows: readonly Row[]
}

/** Which language and which marks a page is printed with. */
export interface PrintWish {
  readonly tongue: Tongue
  readonly watermark?: Words
  readonly confirmedBy?: Words
  readonly chop?: string
  readonly signature?: string
}

/**
 * A trade document: what is typed on it, what is drawn from the deal, what must hold, how it prints. Everything above
 * this floor (store, office, server, web) works on this shape and knows no form by name.
 */
export interface Form<Own, Filled, Needs extends Section = never> {
  readonly kind: string
  /** Stands in its numbers: "PI". */
  readonly code: string
  readonly name: Words
  readonly needs: readonly Needs[]
  /** The parts of a deal that have a paper of this kind each. Left out where a file has but one. */
  readonly parts?: (sections: Parted) => readonly Part[]
  /** What a person types on this form and on no other. */
  readonly own: { readonly [Key in keyof Own]: Field }
  readonly ownShape: z.ZodType<Own>
  /** What a new draft proposes. */
  readonly begin: (deal: DealWith<Needs>, given: Beginning, validDays: number) => Own
  readonly derive: (deal: DealWith<Needs>, own: Own, given: Given) => Filled
  readonly rules: readonly Rule<Filled>[]
  readonly rows: readonly RowGroup[]
  /** The columns of its table that no layout leaves out, by the name of their facts. */
  readonly keeps?: readonly string[]
  readonly print: (filled: Filled, wish: PrintWish) => Sheet
  /**
   * What the printed paper shows, as a bank's hand reads it: facts that stand on its face and no others (UCP 600 art. 14 a). Left out where
   * a paper is never presented to a bank.
   */
  readonly face?: (filled: Filled) => PresentedDocument
  /** In which section a fact of the paper is filled in that is empty yet; in the first it needs where nothing is said. */
  readonly homes?: Readonly<Record<string, Section>>
  /** To whom it goes; to the customer where nothing is said. `elsewhere`: to a carrier, insurer, authority or bank. */
  readonly goesTo?: 'supplier' | 'house' | 'elsewhere'
  /** It tells how things stood on its day: what happens later does not make it stale. */
  readonly ofItsDay?: true
}

/** `filled` is absent while a section that the form needs is not settled; the findings say which. */
export interface Draft<Filled> {
  readonly filled?: Filled
  readonly findings: readonly Finding[]
}

/** The paper as the deal and its own fields make it now, and everything that is wrong with it. */
export function draft<Own, Filled, Needs extends Section>(
  form: Form<Own, Filled, Needs>,
  deal: Deal,
  own: Own,
  given: Given,
): Draft<Filled> {
  if (!has(deal, form.needs)) return { findings: unsettled(form.needs, deal) }
  if (form.parts && !form.parts(deal).some(({ id }) => id === given.part)) return { findings: [noPart(form.name)] }
  const filled = form.derive(deal, own, given)
  return { filled, findings: judge(form.rules, filled) }
}

/** Whether all sections a form needs are there. */
export function has<Needs extends Section>(deal: Deal, needs: readonly Needs[]): deal is DealWith<Needs> {
  return needs.every((section) => deal[section] !== undefined)
}

/** What each section is called on screens. */
export const sectionNames: Readonly<Record<Section, Words>> = {
  inquiry: { en: 'inquiry', zh: '询盘' },
  order: { en: "customer's order", zh: '客户订单' },
  doubts: { en: 'doubts', zh: '疑点' },
  offer: { en: 'offer', zh: '发盘' },
  rounds: { en: 'talks', zh: '往来磋商' },
  contract: { en: 'terms', zh: '成交条款' },
  changes: { en: 'changes of the terms', zh: '条款变更' },
  sourcing: { en: "suppliers' offers", zh: '供应商报价' },
  cost: { en: 'cost', zh: '成本' },
  samples: { en: 'samples', zh: '样品' },
  production: { en: 'production', zh: '生产' },
  briefing: { en: 'confirmations of the release', zh: '下单确认' },
  progress: { en: 'progress', zh: '生产进度' },
  purchases: { en: 'purchases', zh: '采购' },
  inspections: { en: 'inspections', zh: '验货' },
  quality: { en: 'kept samples and openings', zh: '留样与开验' },
  packing: { en: 'packing', zh: '装箱' },
  shipment: { en: 'shipment', zh: '装运' },
  limits: { en: 'limits of shipment', zh: '装运时限' },
  credits: { en: 'letter of credit', zh: '信用证' },
  presentations: { en: 'documents for the bank', zh: '交单' },
  money: { en: 'money', zh: '款项' },
}

function noPart(paper: Words): Finding {
  return findingOf(
    { id: 'DEAL-02', weight: 'block', source: { title: 'Gendan decision 0014', at: 'one lamp for each part' } },
    {
      at: 'given.part',
      says: {
        en: `The file has no such part for a ${paper.en.toLowerCase()}.`,
        zh: `本单没有这一份${paper.zh}所对应的内容。`,
      },
      remedy: { en: 'Open it from the order file.', zh: '请从订单档案里打开。' },
    },
  )
}

function unsettled(needs: readonly Section[], deal: Deal): readonly Finding[] {
  return needs
    .filter((section) => deal[section] === undefined)
    .map((section) =>
      findingOf(
        { id: 'DEAL-01', weight: 'block', source: { title: 'Gendan decision 0005', at: 'one dataset' } },
        {
          at: section,
          says: {
            en: `The ${sectionNames[section].en} section is not settled yet.`,
            zh: `${sectionNames[section].zh}还没有确定。`,
          },
          remedy: {
            en: `Settle the ${sectionNames[section].en} in the order file first.`,
            zh: `请先在订单档案里确定${sectionNames[section].zh}。`,
          },
        },
      ),
    )
}
