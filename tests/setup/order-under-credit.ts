import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { addDays, daysBetween } from '@gendan/kernel/day'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { FIRST } from './door.ts'

/** The day on which the standing set was written to be presented; today in its place. */
const WRITTEN = '2026-11-16'
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
const later = daysBetween(WRITTEN, today)

/** A day of the standing set, as far from today as it was from its own. */
export const day = (asWritten: string): string => addDays(asWritten, later)
const short = (asWritten: string) => day(asWritten).slice(2).replaceAll('-', '')

/** The documents of the standing set, as far from today. */
export const documents: ReturnType<typeof setWith>['documents'] = JSON.parse(
  JSON.stringify(setWith().documents).replaceAll(/\d{4}-\d\d-\d\d/g, day),
)

/** The standing credit as its bank sends it; `more` are further items of field 46A. */
const credit = (more: readonly string[]) => `MT 700 ISSUE OF A DOCUMENTARY CREDIT
27: SEQUENCE OF TOTAL 1/1
40A: FORM OF DOCUMENTARY CREDIT IRREVOCABLE
20: DOCUMENTARY CREDIT NUMBER LC26-0417
31C: DATE OF ISSUE ${short('2026-09-01')}
40E: APPLICABLE RULES UCP LATEST VERSION
31D: DATE AND PLACE OF EXPIRY ${short('2026-12-30')} CHINA
50: APPLICANT HALVORSEN LYS AS
STORGATA 14, 0155 OSLO, NORWAY
59: BENEFICIARY NINGBO LINWAN IMPORT AND EXPORT CO., LTD.
88 RIVER ROAD, NINGBO, CHINA
32B: CURRENCY CODE, AMOUNT USD52300,00
41D: AVAILABLE WITH ... BY ... ANY BANK IN CHINA BY NEGOTIATION
42C: DRAFTS AT SIGHT
42A: DRAWEE NRDKNOKK
43P: PARTIAL SHIPMENTS NOT ALLOWED
43T: TRANSHIPMENT ALLOWED
44E: PORT OF LOADING NINGBO, CHINA
44F: PORT OF DISCHARGE OSLO, NORWAY
44C: LATEST DATE OF SHIPMENT ${short('2026-11-05')}
45A: DESCRIPTION OF GOODS
1000 PCS OAK CHAIRS ART. 130 AT USD 52.30/PC
CIF OSLO INCOTERMS 2020
46A: DOCUMENTS REQUIRED
1) SIGNED COMMERCIAL INVOICE IN TRIPLICATE
2) PACKING LIST IN TRIPLICATE
3) FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
4) INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK
5) CERTIFICATE OF ORIGIN ISSUED BY CCPIT
${more.map((item, i) => `${i + 6}) ${item}\n`).join('')}48: PERIOD FOR PRESENTATION 21 DAYS AFTER SHIPMENT
49: CONFIRMATION INSTRUCTIONS WITHOUT`

/** A firm with one order that the standing credit pays. */
export interface OrderUnderCredit {
  readonly world: string
  readonly company: string
  readonly file: string
  /** Performs an act as the page of it would; gives the id of what it was done to. */
  readonly acts: (kind: string, act: string, input: unknown, id?: string) => Promise<string>
}

/** Founds the firm, settles the order and receives the credit, all from a page of the program. */
export async function orderUnderCredit(page: Page, more: readonly string[] = []): Promise<OrderUnderCredit> {
  const me = await sends<{ worlds: { id: string; company: string }[] }>(page, '/api/first-start', FIRST)
  const { id: world = '', company = '' } = me.worlds[0] ?? {}
  const acts: OrderUnderCredit['acts'] = async (kind, act, input, id = crypto.randomUUID()) => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    return (await sends<{ id: string }>(page, `/api/worlds/${world}/${kind}/${id}/${act}`, input, key)).id
  }
  const buyer = await acts('party', 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: today, by: 'Ingrid', wants: [], note: '' }
  const file = await acts('order-file', 'open-inquiry', { firm: company, buyer, inquiry })
  const terms = { ...sampleTerms, payment: { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] } }
  await acts('order-file', 'settle-terms', { terms, customerOrder: 'HL-44018' }, file)
  const received = { firm: company, orders: [file], customer: buyer, text: credit(more), received: today }
  await acts('credit', 'receive-credit', received)
  return { world, company, file, acts }
}

/** Sends as the page of it would, and answers with what came back. */
async function sends<Answer>(
  page: Page,
  path: string,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const said = await page.evaluate(
    async ([to, body, more]) => {
      const all = { 'content-type': 'application/json', 'x-gendan': '1', ...more }
      const answer = await fetch(to, { method: 'POST', headers: all, body })
      return { ok: answer.ok, text: await answer.text() }
    },
    [path, JSON.stringify(input), headers] as const,
  )
  expect([path, said.ok ? '' : said.text]).toEqual([path, ''])
  return JSON.parse(said.text)
}
