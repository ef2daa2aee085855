import { sampleTerms } from '@gendan/forms/sample-deal'
import { freshId } from '@gendan/office/ids'
import { receiveCredit } from '@gendan/orderfile/acts/receive-credit'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { does, openedFile } from './deal.ts'
import { fileOf } from './ordered.ts'
import type { Stage } from './stage.ts'

let last = 100
/** Numbers as an issuing bank gives them, each once. */
export function creditNumber(): string {
  last += 1
  return `LC26-0${last}`
}

/** A credit for the standing example as a bank sends it; what is named replaces a field, an empty text leaves it out. */
export function creditText(number: string, change: Readonly<Record<string, string>> = {}): string {
  const fields = {
    '27': '1/1',
    '40A': 'IRREVOCABLE',
    '20': number,
    '31C': '260312',
    '40E': 'UCP LATEST VERSION',
    '31D': '260701CHINA',
    '50': 'HALVORSEN & LUND AS\nTOLLBUGATA 24\nOSLO, NORWAY',
    '59': 'NINGBO LINWAN HOME FURNISHING CO., LTD.\nNO. 66 XIZHAN ROAD\nNINGBO 315100, CHINA',
    '32B': 'USD29748,00',
    '41D': 'ANY BANK IN CHINA\nBY NEGOTIATION',
    '42C': 'AT SIGHT',
    '42A': 'DNBANOKK',
    '43P': 'NOT ALLOWED',
    '43T': 'ALLOWED',
    '44E': 'NINGBO, CHINA',
    '44F': 'OSLO, NORWAY',
    '44C': '260610',
    '45A': [
      '480 PCS OAK DINING CHAIR, CANE SEAT, NATURAL OIL AT USD 48.60/PC',
      '300 SETS WALL SHELF, OAK, SET OF 2 AT USD 21.40/SET',
      'CIF OSLO INCOTERMS 2020',
    ].join('\n'),
    '46A': [
      '+SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS',
      '+PACKING LIST IN 3 ORIGINALS',
      '+FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT',
      '+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING INSTITUTE CARGO CLAUSES (A)',
    ].join('\n'),
    '71D': 'ALL BANKING CHARGES OUTSIDE NORWAY ARE FOR ACCOUNT OF BENEFICIARY',
    '48': '21',
    '49': 'WITHOUT',
    ...change,
  }
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `:${tag}:${value}`)
    .join('\n')
}

/** An order file paid by credit at sight, its terms settled. */
export async function creditOrder(stage: Stage): Promise<{ readonly file: string; readonly customer: string }> {
  const file = await openedFile(stage)
  const payment = { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] }
  const terms = { ...sampleTerms, payment }
  await does(await stage.desk('merchandiser'), settleTerms, file, { terms, customerOrder: 'HL-44018' })
  return { file, customer: (await fileOf(stage, file)).buyer }
}

/** What a documents clerk enters of a credit that came today. */
export function entered(stage: Stage, customer: string, orders: readonly string[], text: string, more: object = {}) {
  return { firm: stage.company, customer, orders, text, received: '2026-03-18', from: 'BANK OF CHINA, NINGBO', ...more }
}

/** A credit in its file, bound to an order; gives both. */
export async function receivedCredit(stage: Stage, change: Readonly<Record<string, string>> = {}) {
  const order = await creditOrder(stage)
  const input = entered(stage, order.customer, [order.file], creditText(creditNumber(), change))
  const { id } = await does(await stage.desk('documents'), receiveCredit, freshId(), input)
  return { ...order, credit: id }
}
