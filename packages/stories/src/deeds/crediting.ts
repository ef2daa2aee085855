import type { Answer } from '@gendan/contract/questions'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { addDays } from '@gendan/kernel/day'
import { unitWords } from '@gendan/trade/unit'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed, Scene } from '../story.ts'
import { settledTerms } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** How a story names the credit that pays its order. */
const THE_CREDIT = 'credit'

/** The bank advises the customer's credit; it is entered with its text and bound to the order. */
export function receivesCredit(): Deed {
  return {
    ...{ act: 'receive-credit', on: { file: THE_CREDIT }, looksAt: 'file' },
    about: { paper: 'letter-of-credit' },
    input: (scene) => ({
      ...{ firm: scene.firm, customer: scene.id(scene.cast.buyer), orders: [scene.id(THE_ORDER)] },
      ...{ text: textOf(scene), received: scene.today, from: 'BANK OF CHINA, NINGBO BRANCH' },
    }),
  }
}

/** Every point that its review raises is looked at and may stay as it is, for this reason. */
export function acceptsPoints(note: string): Deed {
  return {
    ...{ act: 'judge-credit-point', on: { file: THE_CREDIT }, about: { says: note } },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: ({ firm, answer }) => ({
      firm,
      points: (answer as Answer<'credit'>).points.map(({ rule, place, said }) => ({
        rule,
        place,
        said,
        how: 'accept',
        note,
      })),
    }),
  }
}

/** Documents confirm that it was audited. */
export function auditsCredit(): Deed {
  return { act: 'audit-credit', on: { file: THE_CREDIT }, input: ({ firm }) => ({ firm }) }
}

/** The credit as the network brings it: what the contract has, in the words of a bank. */
function textOf(scene: Scene): string {
  const terms = settledTerms(scene)
  const { shipment, delivery, currency } = terms
  const { lines, total } = pricedLines(terms)
  const latest = shipment.latest ?? scene.today
  const { name, addressLines, city } = outsiderOf(scene.cast.buyer).facts
  const goods = lines.map(
    ({ quantity, name: goodsName, unitPrice }) =>
      `${quantity.value} ${unitWords(quantity.unit, quantity.value).en} ${goodsName.en} AT ${currency} ${unitPrice.amount}/${unitWords(quantity.unit, quantity.value).en}`,
  )
  return [
    ':27:1/1',
    ':40A:IRREVOCABLE',
    `:20:ILC${scene.order.file.number.replace(/\D/gu, '')}`,
    `:31C:${short(scene.today)}`,
    ':40E:UCP LATEST VERSION',
    `:31D:${short(addDays(latest, 21))}CHINA`,
    `:50:${[name.en, ...addressLines, city].join('\n')}`,
    `:59:${SELLER}`,
    `:32B:${currency}${total.amount.replace('.', ',')}${total.amount.includes('.') ? '' : ','}`,
    ':41D:ANY BANK IN CHINA\nBY NEGOTIATION',
    ':42C:AT SIGHT',
    ':42A:SBZAZAJJ',
    `:43P:${shipment.partial ? 'ALLOWED' : 'NOT ALLOWED'}`,
    `:43T:${shipment.transhipment ? 'ALLOWED' : 'NOT ALLOWED'}`,
    `:44E:${shipment.from}`,
    `:44F:${shipment.to}`,
    `:44C:${short(latest)}`,
    `:45A:${[...goods, `${delivery.incoterm} ${delivery.place} INCOTERMS ${delivery.year}`].join('\n')}`,
    `:46A:${PAPERS.join('\n')}`,
    ':71D:ALL BANKING CHARGES OUTSIDE THE COUNTRY OF ISSUE ARE FOR ACCOUNT OF BENEFICIARY',
    ':48:21',
    ':49:WITHOUT',
  ]
    .join('\n')
    .toUpperCase()
}

const SELLER = 'NINGBO LINWAN HOME FURNISHING CO., LTD.\nNO. 66 XIZHAN ROAD\nNINGBO 315100, CHINA'

const PAPERS: readonly string[] = [
  '+SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS',
  '+PACKING LIST IN 3 ORIGINALS',
  '+FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT',
  '+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING INSTITUTE CARGO CLAUSES (A)',
]

/** "2026-06-10" as the network writes it: "260610". */
function short(day: string): string {
  return day.replace(/-/gu, '').slice(2)
}
