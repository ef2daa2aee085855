import type { Rule, Source as RuleSource } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import type { JudgedFinding } from './examined.ts'
import type { Basis, HeldDocument } from './shapes.ts'
import { type PresentationState, presentationStates } from './standing.ts'

const DECIDED: RuleSource = { title: 'Gendan decision 0061', at: 'acts' }

/** Something about to be done with a presentation, and where it must stand for it. */
export interface Doing {
  readonly state: PresentationState
  readonly may: readonly PresentationState[]
  readonly orders: readonly OrderFile[]
}

/** What keeps any act on a presentation: where it stands, and files that are closed. */
export const doingRules: readonly Rule<Doing>[] = [
  {
    id: 'PR-01',
    title: {
      en: 'Each thing is done while the presentation stands where it can be',
      zh: '每一步在交单的相应状态下进行',
    },
    weight: 'block',
    source: DECIDED,
    test: ({ state, may }) =>
      may.includes(state)
        ? []
        : [
            {
              at: '',
              says: {
                en: `The presentation is ${presentationStates[state].en}; this is done while it is ${may.map((one) => presentationStates[one].en).join(' or ')}.`,
                zh: `该次交单${presentationStates[state].zh}；此步须在“${may.map((one) => presentationStates[one].zh).join('”或“')}”时进行。`,
              },
              remedy: {
                en: 'Look at where it stands now; a new presentation begins under the same credit.',
                zh: '请看当前状态；同一信用证下可另开一次交单。',
              },
            },
          ],
  },
  {
    id: 'PR-02',
    title: { en: 'Nothing is presented for a closed order', zh: '已归档订单不再交单' },
    weight: 'block',
    source: DECIDED,
    test: ({ orders }) =>
      orders.flatMap(({ stage, number }) =>
        reached(stage, 'E19')
          ? [
              {
                at: 'orders',
                says: { en: `The file of ${number} is closed.`, zh: `${number} 的档案已归档。` },
                remedy: { en: 'A manager reopens it with a reason.', zh: '请经理写明原因重新打开。' },
              },
            ]
          : [],
      ),
  },
]

/** A presentation about to be opened. */
export interface Opening {
  readonly basis: Basis
  readonly orders: readonly OrderFile[]
}

export const openingRules: readonly Rule<Opening>[] = [
  {
    id: 'PR-03',
    title: { en: 'The credit pays each order that is presented under it', zh: '所交单的各订单均由该信用证付款' },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 2, 14 a' },
    test: ({ basis, orders }) =>
      orders.flatMap(({ deal, number }, i) => {
        if (basis.way === 'collection' || deal.credits?.some(({ credit }) => credit === basis.credit)) return []
        return [
          {
            at: `orders.${i}`,
            says: {
              en: `Order ${number} is not paid by credit ${basis.number}.`,
              zh: `订单 ${number} 不在信用证 ${basis.number} 项下。`,
            },
            remedy: { en: "Bind the order in the credit's file first.", zh: '请先在信用证档案中关联该订单。' },
          },
        ]
      }),
  },
]

/** A document about to be put into a set. */
export interface Putting {
  readonly document: Pick<HeldDocument, 'source' | 'originals' | 'copies'>
  readonly orders: readonly OrderFile[]
  /** Whether our paper is one that goes to banks; true for documents of others. */
  readonly forBanks: boolean
}

export const puttingRules: readonly Rule<Putting>[] = [
  {
    id: 'PR-04',
    title: { en: 'A document is presented at least once', zh: '单据至少提交一份' },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 17 a' },
    test: ({ document }) =>
      document.originals + document.copies > 0
        ? []
        : [
            {
              at: 'document.originals',
              says: { en: 'Neither an original nor a copy is presented.', zh: '正本和副本份数均为零。' },
              remedy: { en: 'Say how many originals and copies go.', zh: '请填写正本、副本份数。' },
            },
          ],
  },
  {
    id: 'PR-05',
    title: {
      en: 'A paper of ours was issued for one of the orders and goes to banks',
      zh: '我方单据须为本次订单所开且可交银行',
    },
    weight: 'block',
    source: DECIDED,
    test: ({ document: { source }, orders, forBanks }) => {
      if (source.from === 'others') return []
      const papers = orders.find(({ id }) => id === source.file)?.papers ?? []
      if (forBanks && papers.some(({ id }) => id === source.paper)) return []
      return [
        {
          at: 'document.source',
          says: {
            en: 'This is no issued paper of these orders that goes to a bank.',
            zh: '这不是这些订单已开出、可交银行的单据。',
          },
          remedy: {
            en: 'Issue the paper first, or enter it as a document of others.',
            zh: '请先开出该单据，或按他人单据录入。',
          },
        },
      ]
    },
  },
]

/** A judgement about to be given. */
export interface Judging {
  readonly found: JudgedFinding | undefined
  readonly verdict: 'accepted' | 'fault'
  /** Whether who judges leads the desk. */
  readonly leads: boolean
}

export const judgingRules: readonly Rule<Judging>[] = [
  {
    id: 'PR-06',
    title: { en: 'What is judged is what examination says today', zh: '所认定的是当前审单结果' },
    weight: 'block',
    source: DECIDED,
    test: ({ found }) =>
      found
        ? []
        : [
            {
              at: 'rule',
              says: { en: 'Examination no longer says this.', zh: '审单结果已无此点。' },
              remedy: { en: 'Look at the findings as they are now.', zh: '请查看当前的审单结果。' },
            },
          ],
  },
  {
    id: 'PR-07',
    title: { en: 'Only who leads lets a discrepancy stand', zh: '不符点只有主管可以认可放行' },
    weight: 'block',
    source: { title: 'T/CCPITCSC 国际贸易 (001) 制单', at: '中 审核单据' },
    test: ({ found, verdict, leads }) =>
      verdict === 'fault' || leads || found?.finding.verdict !== 'fail'
        ? []
        : [
            {
              at: 'verdict',
              says: {
                en: 'The rule says that this fails: a bank may refuse it.',
                zh: '规则认定不符，银行可据此拒付。',
              },
              remedy: {
                en: 'Correct the document, or ask a supervisor or manager.',
                zh: '请改正单据，或请主管、经理认可。',
              },
            },
          ],
  },
]

/** A part of a presentation that an act speaks of, among those that stand: a document, a notice, a payment. */
export interface PartNamed {
  readonly at: string
  readonly id: string
  readonly known: readonly { readonly id: string }[]
}

export const partRules: readonly Rule<PartNamed>[] = [
  {
    id: 'PR-15',
    title: { en: 'What is taken out, struck or answered stands there', zh: '撤出、作废、答复的对象存在' },
    weight: 'block',
    source: DECIDED,
    test: ({ at, id, known }) =>
      known.some((one) => one.id === id)
        ? []
        : [
            {
              at,
              says: { en: 'It does not stand in this presentation.', zh: '本次交单中没有此项。' },
              remedy: {
                en: 'Load the page anew: somebody may have taken it out.',
                zh: '请刷新页面：可能已被他人撤出。',
              },
            },
          ],
  },
]
