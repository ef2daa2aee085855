import type { CreditRead } from '@gendan/credit/read'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import { asideFindings, closedFindings } from '../aside.ts'
import type { OrderFile } from '../order-file.ts'
import { type Entered, enteredRules } from './entered-rules.ts'
import { numberPlain } from './number-plain.ts'
import { AMENDING, OPENING } from './terms-of.ts'

const rule = family<ReceivedCredit>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }
const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })

/** A credit of the same number that has its file. */
export interface AlikeCredit {
  readonly id: string
  readonly number: string
  readonly received: string
}
export const ALIKE_CREDITS = 'alike-credits'

/** A credit on its way into a file of its own. */
export interface ReceivedCredit extends Entered {
  readonly alike: readonly AlikeCredit[]
  readonly customer: string
  readonly orders: readonly OrderFile[]
}

/** Which orders a credit may pay. */
export const payingRule: Rule<ReceivedCredit> = rule(
  '04',
  'block',
  house,
  { en: 'The orders that it pays go on, and are of one customer', zh: '所付订单仍在进行，且属同一客户' },
  ({ orders, customer }) => orders.flatMap((file, i) => orderSpots(file, customer, `orders.${i}`)),
)

/** What must hold of a text before a credit's file is opened with it. */
export const receivingRules: readonly Rule<ReceivedCredit>[] = [
  ...enteredRules,
  rule(
    '02',
    'block',
    UCP('2, 10'),
    { en: 'It is a credit, and not a message about one', zh: '是来证本身，不是有关信用证的其他报文' },
    ({ understood }) => ('read' in understood ? noCredit(understood.read) : []),
  ),
  rule('03', 'block', house, { en: 'No other file bears its number', zh: '该信用证号未曾登记' }, ({ alike }) =>
    alike.map(({ number, received }) => ({
      at: 'text',
      says: {
        en: `Credit ${number} came on ${received} and has its file.`,
        zh: `信用证 ${number} 已于 ${received} 登记。`,
      },
      remedy: {
        en: 'Add this message to that file; it may be the full text after a pre-advice, or an amendment.',
        zh: '请把本报文加入该证档案：可能是简电后的正本，或是修改书。',
      },
    })),
  ),
  payingRule,
  rule('05', 'block', house, { en: 'It is known whose it is', zh: '知道是哪个客户的来证' }, ({ customer }) =>
    when(
      customer === '',
      'customer',
      { en: 'No customer is named.', zh: '没有选客户。' },
      { en: 'Choose an order that it pays, or the customer.', zh: '请选择该证所付的订单，或选择客户。' },
    ),
  ),
]

function noCredit(read: CreditRead): readonly Spot[] {
  const { type = '', credit } = read
  if (AMENDING.has(type))
    return [
      {
        at: 'text',
        says: { en: `This is an amendment (MT${type}).`, zh: `这是修改书（MT${type}）。` },
        remedy: { en: "Add it to its credit's file.", zh: '请加入该信用证的档案。' },
      },
    ]
  if (!OPENING.has(type))
    return [
      {
        at: 'text',
        says: { en: `A message MT${type} opens no credit.`, zh: `MT${type} 不是开证报文。` },
        remedy: {
          en: "Add it to its credit's file; a credit comes as MT700, 705, 710 or 720, or as a letter.",
          zh: '请加入该信用证的档案；来证应为 MT700、705、710、720 或信开本。',
        },
      },
    ]
  const missing =
    numberPlain(credit.number) === '' || !(credit.amount || credit.expiry?.date || credit.documents.length)
  return when(
    missing,
    'text',
    {
      en: 'Neither its number nor what it promises was read in it.',
      zh: '未读出信用证号，或未读出金额、效期、单据任一条款。',
    },
    { en: 'Give the whole text, from its number to its conditions.', zh: '请提供从证号到条款的完整电文。' },
  )
}

/** Why a credit cannot be bound to an order. */
export function orderSpots(file: OrderFile, customer: string, at: string): readonly Spot[] {
  const ended = [...asideFindings(file).filter(() => file.aside?.state !== 'hold'), ...closedFindings(file)]
  return [
    ...ended.map(({ says, remedy }) => ({
      at,
      says: { en: `${file.number}: ${says.en}`, zh: `${file.number}：${says.zh}` },
      ...(remedy ? { remedy } : {}),
    })),
    ...when(
      customer !== '' && file.buyer !== customer,
      at,
      { en: `${file.number} is of another customer.`, zh: `${file.number} 不是这个客户的订单。` },
      { en: 'Leave it out, or open a file for that customer’s credit.', zh: '请去掉该单，或另立该客户的来证。' },
    ),
  ]
}
