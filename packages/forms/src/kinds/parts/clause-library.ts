import type { FirmClause } from '@gendan/firm/clause'
import { type Source, unread } from '@gendan/kernel/rule'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import type { Beginning } from '../../form.ts'

/** A clause of a contract as it may stand in it: its name in the library, what it is called, what it says, and whether it stands. */
export const clauseShape = z
  .object({ id: z.string().max(40), title: wordsShape, text: wordsShape, stands: z.boolean() })
  .readonly()
export type Clause = z.infer<typeof clauseShape>

/** A clause to choose from, with where its substance comes from. The words are ours but where the source is a model clause. */
export interface LibraryClause {
  readonly id: string
  readonly title: Words
  readonly text: Words
  readonly source: Source
  /** Proposed for every contract; the others are taken in where a deal wants them. */
  readonly usual: boolean
}

const cisg = (at: string): Source => ({ title: 'CISG', at })

/** The house's own library. What a paper carries is a copy: a firm's own clauses come in by the same shape. */
export const clauseLibrary: readonly LibraryClause[] = [
  {
    id: 'inspection',
    title: { en: 'Inspection', zh: '检验' },
    text: {
      en: "The goods are inspected before shipment by the seller; his report is the basis of payment. The buyer may re-inspect at the port of destination within 30 days of the goods' arrival, at his own cost.",
      zh: '货物装运前由卖方检验，检验结果作为付款依据。买方有权在货到目的港后 30 天内复验，费用自理。',
    },
    source: cisg('art. 38'),
    usual: true,
  },
  {
    id: 'claims',
    title: { en: 'Claims', zh: '索赔' },
    text: {
      en: 'A claim for quality is made within 30 days, for quantity within 15 days of the arrival of the goods at the port of destination, in writing and with a report of a surveyor accepted by both sides. What falls to the carrier or insurer is claimed from them.',
      zh: '品质异议须于货到目的港后 30 天内、数量异议须于 15 天内以书面提出，并附双方认可的检验机构报告。属承运人或保险人责任的，由买方向其索赔。',
    },
    source: cisg('art. 39'),
    usual: true,
  },
  {
    id: 'late-delivery',
    title: { en: 'Late delivery', zh: '迟交罚金' },
    text: {
      en: 'Where the seller ships late and the buyer accepts it, he pays 0.5% of the value of the late goods for every seven days, at most 5%. After ten weeks the buyer may declare the contract avoided.',
      zh: '卖方迟交而买方同意接受的，每七天按迟交货值的 0.5% 支付罚金，最高不超过 5%；迟交十周以上，买方有权宣告合同无效。',
    },
    source: cisg('art. 47, 49'),
    usual: false,
  },
  {
    id: 'late-payment',
    title: { en: 'Late payment', zh: '迟付利息' },
    text: {
      en: 'On what is paid late the buyer owes interest of 0.05% a day from the day it was due.',
      zh: '买方迟付的，自应付之日起按日 0.05% 支付利息。',
    },
    source: cisg('art. 78'),
    usual: false,
  },
  {
    id: 'title',
    title: { en: 'Property', zh: '所有权保留' },
    text: {
      en: 'The goods remain property of the seller until the price is paid in full.',
      zh: '货款全部付清前，货物所有权归卖方。',
    },
    source: { title: '中华人民共和国民法典', at: unread('第六百四十一条') },
    usual: false,
  },
  {
    id: 'force-majeure',
    title: { en: 'Force majeure', zh: '不可抗力' },
    text: {
      en: 'Neither side is liable for what it could not foresee, avoid or overcome. It tells the other at once and sends a certificate of the authorities or chamber of commerce within 15 days. After 60 days either side may withdraw from what is not performed.',
      zh: '因不能预见、不能避免且不能克服的情况不能履约的，双方互不负责；受阻方应立即通知对方，并在 15 天内寄送主管机关或商会证明。超过 60 天的，任何一方可解除未履行部分。',
    },
    source: cisg('art. 79'),
    usual: true,
  },
  {
    id: 'arbitration',
    title: { en: 'Arbitration', zh: '仲裁' },
    text: {
      en: "Any dispute arising from or in connection with this Contract shall be submitted to China International Economic and Trade Arbitration Commission (CIETAC) for arbitration which shall be conducted in accordance with CIETAC's arbitration rules in effect at the time of applying for arbitration. The arbitral award is final and binding upon both parties.",
      zh: '凡因本合同引起的或与本合同有关的任何争议，均应提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则进行仲裁。仲裁裁决是终局的，对双方均有约束力。',
    },
    source: { title: 'CIETAC model arbitration clause 贸仲委示范仲裁条款', at: unread('(1)') },
    usual: true,
  },
  {
    id: 'law',
    title: { en: 'Law', zh: '适用法律' },
    text: {
      en: 'The United Nations Convention on Contracts for the International Sale of Goods governs this contract; what it leaves open follows the law of the People’s Republic of China. Trade terms are read by Incoterms® 2020.',
      zh: '本合同适用《联合国国际货物销售合同公约》；公约未规定的，适用中华人民共和国法律。贸易术语按 Incoterms® 2020 解释。',
    },
    source: cisg('art. 1, 6, 7 (2)'),
    usual: true,
  },
  {
    id: 'texts',
    title: { en: 'Texts', zh: '文本' },
    text: {
      en: 'This contract is made in two originals, one for each side, in English and Chinese; both texts have the same force.',
      zh: '本合同一式两份，双方各执一份，中英文文本具有同等效力。',
    },
    source: cisg('art. 11'),
    usual: true,
  },
]

/** What a form says of its clauses. */
export const CLAUSES_HELP: Words = {
  en: 'From the library in the settings; their words are yours to change on this paper.',
  zh: '取自设置里的条款库；文字可为本单修改。',
}

/** The library of a firm: the house's clauses with its own words, and its own beside them, in its own order. */
export function libraryOf({ clauses, clauseOrder }: Library): readonly FirmClause[] {
  const own = new Map(clauses.map((clause) => [clause.id, clause]))
  const house = clauseLibrary.map((clause) => own.get(clause.id) ?? ofHouse(clause))
  const added = clauses.filter(({ id }) => !clauseLibrary.some((clause) => clause.id === id))
  const place = (id: string) => (clauseOrder.includes(id) ? clauseOrder.indexOf(id) : clauseOrder.length)
  return [...house, ...added].toSorted((a, b) => place(a.id) - place(b.id))
}

type Library = NonNullable<Beginning['clauses']>
const NONE: Library = { clauses: [], clauseOrder: [] }

function ofHouse({ id, title, text, usual }: LibraryClause): FirmClause {
  return { id, title, text, forms: usual ? ['sales-contract'] : [], customers: [], retired: false, version: 1 }
}

/** Those that stand on a paper which may carry some; papers from before clauses have none to choose from. */
export function standingClauses(clauses: readonly Clause[] | undefined): { readonly clauses?: readonly Clause[] } {
  const standing = (clauses ?? []).filter(({ stands }) => stands)
  return standing.length > 0 ? { clauses: standing } : {}
}

/** What a new paper of a kind begins with: the firm's library, those standing that stand by default on it and for its customer. */
export function clausesToBegin(kind = 'sales-contract', beginning: Partial<Beginning> = {}): readonly Clause[] {
  const { clauses = NONE, customer = '' } = beginning
  return libraryOf(clauses)
    .filter(({ retired }) => !retired)
    .map(({ id, title, text, forms, customers }) => ({
      ...{ id, title, text },
      stands: forms.includes(kind) && (customers.length === 0 || customers.includes(customer)),
    }))
}
