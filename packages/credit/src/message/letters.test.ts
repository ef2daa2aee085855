import { describe, expect, test } from 'vitest'
import { readMessage } from './read-message.ts'

/** Mail credits, as banks wrote them and textbooks still have them. */
const letters: Readonly<
  Record<string, { readonly text: string; readonly fields: object; readonly unread: readonly string[] }>
> = {
  'addressed to the beneficiary, all in one sentence': {
    text: `HARBOUR BANK OF THE STRAITS
IRREVOCABLE DOCUMENTARY CREDIT NO. 26/12345
DATE: 5 MARCH 2026

TO: NINGBO LINWAN IMPORT AND EXPORT CO., LTD.
88 RIVER ROAD, NINGBO, CHINA

DEAR SIRS,
WE HEREBY ISSUE OUR IRREVOCABLE DOCUMENTARY CREDIT NO. 26/12345 IN YOUR FAVOUR FOR ACCOUNT OF MESSRS. TANJONG TRADING PTE LTD, 10 QUAY ROAD, SINGAPORE, FOR A SUM OR SUMS NOT EXCEEDING A TOTAL OF USD 86,000.00 (SAY US DOLLARS EIGHTY SIX THOUSAND ONLY) AVAILABLE BY YOUR DRAFTS AT 60 DAYS AFTER SIGHT DRAWN ON US FOR FULL INVOICE VALUE ACCOMPANIED BY THE FOLLOWING DOCUMENTS:
1. SIGNED COMMERCIAL INVOICE IN TRIPLICATE.
2. INSURANCE POLICY OR CERTIFICATE IN DUPLICATE FOR 110 PCT OF THE INVOICE VALUE
COVERING ALL RISKS AND WAR RISK.
EVIDENCING SHIPMENT OF: 2000 SETS OF GARDEN CHAIRS AT USD 43.00 PER SET CIF SINGAPORE
SHIPMENT FROM CHINESE PORT TO SINGAPORE NOT LATER THAN 30 APRIL 2026.
PARTIAL SHIPMENTS ARE NOT ALLOWED. TRANSHIPMENT IS ALLOWED.
THIS CREDIT EXPIRES ON 15 MAY 2026 IN CHINA FOR NEGOTIATION.
DOCUMENTS MUST BE PRESENTED WITHIN 15 DAYS AFTER THE DATE OF SHIPMENT.
ALL BANKING CHARGES OUTSIDE SINGAPORE ARE FOR ACCOUNT OF BENEFICIARY.
SUBJECT TO UNIFORM CUSTOMS AND PRACTICE FOR DOCUMENTARY CREDITS (2007 REVISION) ICC PUBLICATION NO. 600.`,
    fields: {
      '20': '26/12345',
      '31C': '2026-03-05',
      '31D': { date: '2026-05-15', place: 'CHINA' },
      '32B': { currency: 'USD', amount: '86000.00' },
      '40A': 'IRREVOCABLE',
      '42C': '60 DAYS AFTER SIGHT',
      '42D': { name: 'ISSUING BANK' },
      '43P': 'NOT ALLOWED',
      '43T': 'ALLOWED',
      '44C': '2026-04-30',
      '44E': 'CHINESE PORT',
      '44F': 'SINGAPORE',
      '45A': '2000 SETS OF GARDEN CHAIRS AT USD 43.00 PER SET CIF SINGAPORE',
      '46A': expect.stringMatching(/^1\. SIGNED COMMERCIAL[\s\S]*WAR RISK\.$/),
      '48': { days: 15, from: 'AFTER THE DATE OF SHIPMENT' },
      '50': { name: 'TANJONG TRADING PTE LTD' },
      '52D': { name: 'HARBOUR BANK OF THE STRAITS' },
      '59': { name: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.', address: '88 RIVER ROAD, NINGBO, CHINA' },
    },
    unread: [],
  },
  'authorizing to draw on another bank, the place before the day': {
    text: `COMPTOIR DU HAVRE
IRREVOCABLE LETTER OF CREDIT
No. CH-7781
Date: August 15, 2026

To: Lianyun Arts & Crafts Import & Export Corp.
    Lianyungang, China

Gentlemen,
You are authorized to draw on Seaboard Bank, New York for account of Hudson Gifts Inc., 12 Pier Avenue, New York, for a sum not exceeding US$23,522.50 available by your drafts at sight, accompanied by the following documents:
-Signed Commercial Invoice in sextuplicate.
-GSP Certificate of Origin Form A in duplicate.
Covering: 2,138 pcs of bamboo ware as per Contract No. LY-2210, CIF New York.
Shipment from Lianyungang to New York latest September 20, 2026. Partial shipments prohibited. Transhipment permitted.
Special conditions:
(1) All documents must bear this credit number.
This credit is valid for negotiation in China until October 5, 2026.
All drafts must be marked as drawn under it.`,
    fields: {
      '31D': { date: '2026-10-05', place: 'China' },
      '32B': { currency: 'USD', amount: '23522.50' },
      '42C': 'sight',
      '42D': { name: 'Seaboard Bank' },
      '44C': '2026-09-20',
      '45A': '2,138 pcs of bamboo ware as per Contract No. LY-2210, CIF New York.',
      '47A': '(1) All documents must bear this credit number.\nAll drafts must be marked as drawn under it.',
      '50': { name: 'Hudson Gifts Inc.' },
      '59': { name: 'Lianyun Arts & Crafts Import & Export Corp.' },
    },
    unread: ['COMPTOIR DU HAVRE', ', New York'],
  },
  'that names number and period among its papers, and the day of a proforma invoice only': {
    text: `At the request of the applicant,we hereby establish our irrevocable Documentary letter of Credit in your favour by your drafts on us at sight for full invoice value of shipment(s) purporting to be 212800 pcs capacitors,price CFR Chittagong,as per proforma invoice No.RSD07005 dated 03.12.2007.
DOCUMENT REQUIRED
1. invoice in octuplicate duly signed by the beneficiary.
2. draft in duplicate drawn on us at sight marked drawn under L/C NO 215107010176.
3. documents must be negotiated within 21 days of shipment.
OTHER TERMS AND CONDITIONS:
01. HS code 85322500 shall appear on all documents.`,
    fields: {
      '20': '215107010176',
      '40A': 'irrevocable',
      '42C': 'sight',
      '45A': expect.stringMatching(/^212800 pcs capacitors/),
      '46A': expect.stringMatching(/^1\. invoice in octuplicate[\s\S]*of shipment\.$/),
      '47A': '01. HS code 85322500 shall appear on all documents.',
      '48': { days: 21, from: 'of shipment' },
    },
    unread: ['At the request of the applicant,we hereby establish our'],
  },
}

describe('a credit written as a letter', () => {
  test.each(Object.entries(letters))('%s', (_, { text, fields, unread }) => {
    const message = readMessage(text)
    expect(message.type).toBeUndefined()
    expect(Object.fromEntries(Object.entries(message.fields).map(([tag, { value }]) => [tag, value]))).toMatchObject(
      fields,
    )
    expect(message.unread.map((line) => line.text)).toEqual(unread)
    for (const { at, raw } of Object.values(message.fields)) {
      expect(text.slice(at.from, at.to).replace(/\s+/g, ' ')).toContain(raw.split('\n')[0]?.trim().replace(/\s+/g, ' '))
    }
  })
})
