import type { Answer } from '@gendan/contract/questions'
import { messageFields } from '@gendan/credit/tables/message-fields.generated'
import type { Firm } from '@gendan/firm/firm'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { addDays } from '@gendan/kernel/day'
import { fixed } from '@gendan/kernel/decimal'
import { unitWords } from '@gendan/trade/unit'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed, Scene } from '../story.ts'
import { OUR_BANK } from './papers.ts'
import { settledTerms } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** How a story names the credit that pays its order. */
export const THE_CREDIT = 'credit'

/** Fields of a message with their tags, in its order. */
type Fields = readonly (readonly [tag: string, value: string])[]

/** What a bank writes otherwise than it was agreed, by the tags of its fields. */
export type Otherwise = (scene: Scene) => Readonly<Record<string, string>>

/** How the text reaches us: as the network sends it, or as the advising bank prints it. */
type Dress = (fields: Fields) => string

/** The bank advises the customer's credit; it is entered with its text and bound to the order. */
export function receivesCredit(dress: Dress = wire, otherwise: Otherwise = () => ({})): Deed {
  return {
    ...{ act: 'receive-credit', on: { file: THE_CREDIT }, looksAt: 'file' },
    asks: () => ['firm', {}],
    about: { paper: 'letter-of-credit' },
    input: (scene) => ({
      ...{ firm: scene.firm, customer: scene.id(scene.cast.buyer), orders: [scene.id(THE_ORDER)] },
      ...{ text: dress(changed(agreed(scene), otherwise(scene))).toUpperCase(), received: scene.today },
      from: OUR_BANK,
    }),
  }
}

/** The bank sends an amendment: the fields that it changes, under what names the credit. */
export function receivesAmendment(changes: Otherwise): Deed {
  return {
    ...{ act: 'receive-credit-message', on: { file: THE_CREDIT }, looksAt: 'file' },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: (scene) => {
      const { number, issued } = (scene.answer as Answer<'credit'>).terms as Readonly<Record<string, string>>
      const heads: Fields = [
        ...[
          ['27', '1/1'] as const,
          ['20', number ?? ''] as const,
          ['21', 'NONREF'] as const,
          ['23', number ?? ''] as const,
        ],
        ...[['26E', '1'] as const, ['31C', short(issued ?? '')] as const, ['30', short(scene.today)] as const],
        ['22A', 'ISSU'],
      ]
      const text = `MT 707 AMENDMENT TO A DOCUMENTARY CREDIT\n${wire([...heads, ...Object.entries(changes(scene))])}`
      return { firm: scene.firm, text: text.toUpperCase(), received: scene.today, from: OUR_BANK }
    },
  }
}

/** The amendment is accepted as a whole, or refused. */
export function answersAmendment(answer: 'accepted' | 'rejected', reason = ''): Deed {
  return {
    ...{ act: 'answer-amendment', on: { file: THE_CREDIT }, about: { says: reason } },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: ({ firm, answer: seen, today }) => {
      const [message] = (seen as Answer<'credit'>).pending
      return { firm, message, answer, reason, day: today, told: `${OUR_BANK}, mail` }
    },
  }
}

/** Every point that its review raises is looked at and may stay as it is, for this reason; of some rules it is to be amended. */
export function judgesPoints(note: string, amend: readonly string[] = []): Deed {
  return {
    ...{ act: 'judge-credit-point', on: { file: THE_CREDIT }, about: { says: note } },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: ({ firm, answer }) => ({
      firm,
      points: (answer as Answer<'credit'>).points
        .filter(({ open }) => open)
        .map(({ rule, place, said }) => {
          const how = amend.includes(rule) ? 'amend' : 'accept'
          return { rule, place, said, how, note: how === 'accept' ? note : '' }
        }),
    }),
  }
}

/** The letter that the review drafts goes to the customer, with the points it speaks of. */
export function asksAmendment(): Deed {
  return {
    ...{ act: 'ask-amendment', on: { file: THE_CREDIT } },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: ({ firm, answer }) => {
      const { points, amendmentRequest } = answer as Answer<'credit'>
      const asked = points.filter(({ judged }) => judged?.how === 'amend')
      const keys = asked.map(({ rule, place, said }) => ({ rule, place, said }))
      return { firm, points: keys, letter: amendmentRequest ?? '', sent: 'customer, mail' }
    },
  }
}

/** Documents confirm that it was audited. */
export function auditsCredit(): Deed {
  return { act: 'audit-credit', on: { file: THE_CREDIT }, input: ({ firm }) => ({ firm }) }
}

/** The credit as it was agreed: what the contract has, in the words of a bank. */
function agreed(scene: Scene): Fields {
  const terms = settledTerms(scene)
  const { letterhead: us } = (scene.answer as Answer<'firm'>).firm as unknown as Firm
  const { shipment, delivery, currency } = terms
  const { lines, total } = pricedLines(terms)
  const latest = shipment.latest ?? scene.today
  const { name, addressLines, city } = outsiderOf(scene.cast.buyer).facts
  const goods = lines.map(
    ({ quantity, name: goodsName, unitPrice }) =>
      `${quantity.value} ${unitWords(quantity.unit, quantity.value).en} ${goodsName.en} AT ${currency} ${fixed(unitPrice.amount, 2, 'half-up')}/${unitWords(quantity.unit, quantity.value).en}`,
  )
  return [
    ['27', '1/1'],
    ['40A', 'IRREVOCABLE'],
    ['20', `ILC${scene.order.file.number.replace(/\D/gu, '')}`],
    ['31C', short(scene.today)],
    ['40E', 'UCP LATEST VERSION'],
    ['31D', `${short(addDays(latest, 21))}CHINA`],
    ['50', [name.en, ...addressLines, city].join('\n')],
    ['59', [us.name.en, ...us.addressLines].join('\n')],
    ['32B', `${currency}${total.amount.replace('.', ',')}${total.amount.includes('.') ? '' : ','}`],
    ['41D', 'ANY BANK IN CHINA\nBY NEGOTIATION'],
    ['42C', 'AT SIGHT'],
    ['42A', 'SBZAZAJJ'],
    ['43P', shipment.partial ? 'ALLOWED' : 'NOT ALLOWED'],
    ['43T', shipment.transhipment ? 'ALLOWED' : 'NOT ALLOWED'],
    ['44E', shipment.from],
    ['44F', shipment.to],
    ['44C', short(latest)],
    ['45A', [...goods, `${delivery.incoterm} ${delivery.place} INCOTERMS ${delivery.year}`].join('\n')],
    ['46A', PAPERS.join('\n')],
    ['71D', 'ALL BANKING CHARGES OUTSIDE THE COUNTRY OF ISSUE ARE FOR ACCOUNT OF BENEFICIARY'],
    ['48', '21'],
    ['49', 'WITHOUT'],
  ]
}

/** The same with some fields otherwise, and with those that it had not. */
function changed(fields: Fields, otherwise: Readonly<Record<string, string>>): Fields {
  const known = new Set(fields.map(([tag]) => tag))
  return [
    ...fields.map(([tag, value]) => [tag, otherwise[tag] ?? value] as const),
    ...Object.entries(otherwise).filter(([tag]) => !known.has(tag)),
  ]
}

/** As an advising bank prints it: the name of a field above what it says. */
export function printed(fields: Fields): string {
  const lines = fields.flatMap(([tag, value]) => {
    const [label = ''] = messageFields[tag]?.labels ?? messageFields[`${tag.slice(0, 2)}a`]?.labels ?? []
    return [`${tag}: ${label}`, ...value.split('\n').map((line) => `    ${line}`)]
  })
  return ['信用证通知书 ADVICE OF LETTER OF CREDIT', 'MT 700 ISSUE OF A DOCUMENTARY CREDIT', ...lines].join('\n')
}

/** As the network sends it: ":44C:260814". */
function wire(fields: Fields): string {
  return fields.map(([tag, value]) => `:${tag}:${value}`).join('\n')
}

/** The documents that a credit of these stories asks for, where its bank asks for no others. */
export const PAPERS: readonly string[] = [
  '+SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS',
  '+PACKING LIST IN 3 ORIGINALS',
  '+FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT',
  '+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING INSTITUTE CARGO CLAUSES (A)',
]

/** "2026-06-10" as the network writes it: "260610". */
export function short(day: string): string {
  return day.replace(/-/gu, '').slice(2)
}
