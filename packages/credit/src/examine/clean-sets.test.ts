import { describe, expect, test } from 'vitest'
import { type Change, credit, examined, on } from './clean-set.examples.ts'
import { kindsOfSet, setOf } from './clean-sets.examples.ts'
import { transportFaults } from './exam-transport.examples.ts'
import { wordFaults } from './exam-words.examples.ts'

type Input = Parameters<Change>[0]
const each =
  (change: Change): Change =>
  (i) => {
    for (const document of i.documents) change(document)
  }
/** Every text of the documents, written another way. */
const rewritten =
  (write: (text: string, at: string) => string): Change =>
  (i) => {
    const walk = (value: Input, at: string): Input => {
      if (typeof value === 'string') return write(value, at)
      if (Array.isArray(value)) return value.map((one) => walk(one, at))
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, walk(own, key)]))
    }
    i.documents = i.documents.map((document: Input) => ({ ...walk(document, ''), kind: document.kind }))
  }
const words = (write: (text: string) => string): Change =>
  rewritten((text, at) =>
    /^(?:issued|onBoard|effective|received|amount|quantity|unitPrice|count|gross|net)$/.test(at) ? text : write(text),
  )

/** Other ways of writing the same. */
const harmless: Readonly<Record<string, Change>> = {
  'small letters': words((text) => text.toLowerCase()),
  'each word with a capital': words((text) => text.toLowerCase().replace(/\b[a-z]/g, (sign) => sign.toUpperCase())),
  'words written out': words((text) => text.replace(/\bCO\b\.?,? LTD\.?/g, 'COMPANY LIMITED').replace(/ & /g, ' AND ')),
  'words abbreviated': words((text) => text.replace(/IMPORT AND EXPORT/g, 'IMP. & EXP.').replace(/\bAND\b/g, '&')),
  'lines broken': words((text) => text.replace(/ (?=\S{6})/g, '\n')),
  'two blanks': words((text) => text.replace(/ /g, '  ')),
  'no full stops': words((text) => text.replace(/\.(?=\s|$)/g, '')),
  'figures with their decimals': rewritten((text, at) =>
    /^(?:amount|quantity|count|gross|net)$/.test(at) && !text.includes('.') ? `${text}.00` : text,
  ),
  'an address behind the name of the buyer': on(
    'commercial-invoice',
    (d) => (d.parties.buyer = 'HALVORSEN LYS AS, STORGATA 14, 0155 OSLO, NORWAY, TEL +47 22 00 00 00'),
  ),
  'more data on the invoice': on('commercial-invoice', (d) => {
    d.goods[0].description = 'OAK CHAIRS ART. 130, NATURAL FINISH, HS CODE 9401.69'
    d.statements = ['COUNTRY OF ORIGIN: CHINA', 'PAYMENT BY L/C', 'CONTRACT NO. HL-44018']
  }),
  'signed packing list with details': on('packing-list', (d) => {
    d.signed = true
    d.statements = ['4 PIECES IN A CARTON', 'MEASUREMENT 68.5 CBM']
  }),
  'presented on the last day': (i) => (i.presentation.date = '2026-11-24'),
  'dates before the credit': each((d) => {
    if (d.kind === 'packing-list') d.dates.issued = '2026-08-30'
  }),
  'insurance and papers nobody asked for': (i) =>
    i.documents.push({
      kind: 'inspection-certificate',
      title: 'INSPECTION CERTIFICATE',
      signed: false,
      goods: [{ description: 'TABLES' }],
    }),
  'money by its signs': rewritten((text, at) => (at === 'currency' ? 'US$' : text)),
  'conditions that no document answers': credit((c) => {
    c.conditions = [
      ...(c.conditions ?? []),
      { text: 'PACKING MUST BE SUITABLE FOR LONG SEA TRANSPORT.' },
      { text: 'A DISCREPANCY FEE OF USD 80.00 WILL BE DEDUCTED FOR EACH SET OF DISCREPANT DOCUMENTS.' },
      { text: 'ALL DOCUMENTS MUST BE IN ENGLISH.' },
      { text: 'THIRD PARTY DOCUMENTS ACCEPTABLE.' },
      { text: 'T/T REIMBURSEMENT IS NOT ALLOWED.' },
    ]
  }),
}

describe.each(Object.keys(kindsOfSet))('a clean set %s', (kind) => {
  const heavy = (change?: Change) => {
    const { findings, complies } = examined(setOf(kind, change))
    return {
      complies,
      findings: findings
        .filter(({ weight }) => weight !== 'note')
        .map(({ rule, document, says }) => `${rule} ${document} ${says.en}`),
    }
  }
  const clean = { complies: true, findings: [] }
  test('comes out clean', () => expect(heavy()).toEqual(clean))
  test.each(Object.entries(harmless))('stays clean with %s', (_, change) => expect(heavy(change)).toEqual(clean))
})

describe('one thing wrong in a set of its kind is found, and nothing else', () => {
  test.each([...transportFaults, ...wordFaults])('%s: %s', (_, rule, kind, change) => {
    const { findings, complies } = examined(setOf(kind, change))
    const heavy = findings.filter(({ weight, verdict }) => weight === 'block' && verdict !== 'pass')
    expect([...new Set(heavy.map((one) => `${one.rule} ${one.verdict}`))]).toEqual([`${rule} fail`])
    expect(complies).toBe(false)
  })
})

/** Conditions as credits have them, which a clean set meets or which no document has to show. */
const conditions = [
  'ALL DOCUMENTS EXCEPT DRAFT AND INVOICE MAY BE ISSUED BY THIRD PARTY',
  'SHIPMENT MUST BE EFFECTED IN CONTAINERS ONLY',
  'TRANSHIPMENT AT HONG KONG IS ALLOWED',
  'INSURANCE TO BE COVERED BY BUYER',
  'DOCUMENTS MUST BE SENT IN ONE LOT BY DHL TO OUR ADDRESS',
  'EACH PACKAGE MUST BE MARKED WITH L/C NUMBER',
  'SHIPPING MARKS: AS PER BENEFICIARY OPTION',
  'SHORT FORM B/L NOT ACCEPTABLE',
  'B/L ISSUED BY FREIGHT FORWARDER IS NOT ACCEPTABLE',
  'CHARTER PARTY B/L NOT ACCEPTABLE',
  'ALL DOCUMENTS MUST BE DATED NOT EARLIER THAN L/C ISSUING DATE',
  'DOCUMENTS DATED PRIOR TO L/C ISSUANCE DATE ACCEPTABLE',
  'ONE EXTRA SET OF PHOTOCOPIES OF ALL DOCUMENTS REQUIRED FOR ISSUING BANK',
  '5 PCT MORE OR LESS IN QUANTITY AND AMOUNT ALLOWED',
  'STALE DOCUMENTS ACCEPTABLE',
  'THE AMOUNT OF EACH DRAWING MUST BE ENDORSED ON THE REVERSE OF THIS CREDIT',
  'DRAFTS AND DOCUMENTS TO BE AIRMAILED IN ONE LOT',
  'SHIPMENT TO BE EFFECTED NOT BEFORE 1 OCT 2026',
  'SHIPMENT SAMPLES TO BE SENT BEFORE 1 OCT 2026',
  'GOODS TO BE SHIPPED IN ONE SHIPMENT',
  'PACKING: IN NEW GUNNY BAGS OR CARTONS',
  'PACKING IN SEAWORTHY WOODEN CASES OR CARTONS ON PALLETS',
  'INVOICE MUST SHOW DEDUCTION OF 2 PCT AGENCY COMMISSION IF ANY',
  'ALL DOCUMENTS IN ENGLISH LANGUAGE',
  'THIS CREDIT IS NOT TRANSFERABLE',
  'COUNTRY OF ORIGIN: CHINA',
  'THE NUMBER AND DATE OF THE CREDIT AND THE NAME OF OUR BANK MUST BE QUOTED ON ALL DRAFTS REQUIRED',
  'TYPOGRAPHICAL ERRORS NOT CONSTITUTE DISCREPANCY',
  'UCP600 ARTICLE 14(J) EXCLUDED',
  'BENEFICIARY MUST SEND DOCUMENTS WITHIN TWO LOTS',
]

describe.each(Object.keys(kindsOfSet))('a clean set %s under more conditions', (kind) => {
  test.each(conditions)('stays clean under: %s', (text) => {
    const more = credit((c) => (c.conditions = [...(c.conditions ?? []), { text }]))
    const { findings, complies } = examined(setOf(kind, more))
    expect(findings.filter(({ weight }) => weight !== 'note')).toEqual([])
    expect(complies).toBe(true)
  })
})
