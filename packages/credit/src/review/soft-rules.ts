import { concern, narrative, type ReviewRule, reviewRule, UCP } from './reviewed.ts'

interface Soft {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly pattern: RegExp
  /** What to ask instead. */
  readonly ask: string
  readonly source?: ReturnType<typeof UCP>
}

/** Clauses that give the buyer or a bank a way out: practice, not law; the seller may take them, knowing it. */
const CLAUSES: readonly Soft[] = [
  {
    id: 'SC-01',
    en: 'No certificate must be issued or countersigned by the applicant or his man',
    zh: '不得要求申请人或其指定人出具或会签证明',
    pattern:
      /\b(?:CERTIFICATE|REPORT|RECEIPT)\b.*\b(?:ISSUED|SIGNED|COUNTERSIGNED|ENDORSED|APPROVED)\b[^.]*\bBY\b[^.]*\b(?:APPLICANT|BUYERS?|ACCOUNTEE)(?!'S BANK)|\bCOUNTERSIGNED BY (?:THE )?(?:APPLICANT|BUYER)/,
    ask: 'replace it by a certificate of an independent inspection company or of the manufacturer',
  },
  {
    id: 'SC-02',
    en: 'No signature must match a specimen that the issuing bank holds',
    zh: '不得要求签字与开证行存档印鉴相符',
    pattern: /\bSPECIMEN\b|\bSIGNATURES?\b[^.]*\b(?:ON FILE|HELD BY|VERIFIED BY|IN (?:THE )?RECORDS?)/,
    ask: 'delete the specimen of signatures',
  },
  {
    id: 'SC-03',
    en: 'Shipment does not wait for a word of the applicant',
    zh: '装运不得取决于申请人的通知',
    pattern:
      /\bSHIPMENT\b[^.]*\b(?:ONLY|NOT BE EFFECTED|SUBJECT TO)\b[^.]*\b(?:AMENDMENT|ADVICE|INSTRUCTION|APPROVAL|NOTICE|CONFIRMATION)|\b(?:NAME OF (?:THE )?(?:CARRYING )?VESSEL|VESSEL|PORT OF DISCHARGE|SHIPPING (?:DATE|INSTRUCTIONS?))\b[^.]*\b(?:WILL|SHALL|TO) BE (?:ADVISED|NOMINATED|INFORMED|GIVEN|NOTIFIED)[^.]*\b(?:BY|AMENDMENT|APPLICANT|LATER)/,
    ask: 'give a fixed date, port and vessel or delete the condition',
  },
  {
    id: 'SC-04',
    en: 'The credit is effective without any other event',
    zh: '信用证无条件生效',
    pattern:
      /\b(?:NOT (?:YET )?(?:OPERATIVE|EFFECTIVE)|(?:BECOMES?|WILL BE(?:COME)?) (?:OPERATIVE|EFFECTIVE)|EFFECTIVE ONLY|INOPERATIVE)\b/,
    ask: 'delete it and let the credit be effective at once',
  },
  {
    id: 'SC-05',
    en: 'Payment does not wait for arrival, customs or tests of the goods',
    zh: '付款不得取决于货物到达、通关或检验',
    pattern:
      /\bPAY(?:MENT|ABLE)?\b[^.]*\b(?:AFTER|UPON|WHEN|SUBJECT TO)\b[^.]*\b(?:ARRIVAL|ARRIVE|CUSTOMS|CLEARANCE|INSPECTION (?:AT|UPON) (?:DESTINATION|ARRIVAL)|RECEIPT OF (?:THE )?GOODS|GOODS (?:ARE|HAVE BEEN) (?:RECEIVED|ACCEPTED|INSPECTED))/,
    ask: 'let payment be made against the documents alone',
    source: UCP('5, 14 h'),
  },
  {
    id: 'SC-06',
    en: 'Payment does not wait for money from somebody else',
    zh: '付款不得取决于他人付款',
    pattern:
      /\bPAY(?:MENT)?\b[^.]*\b(?:AFTER|UPON|WHEN|ONLY|SUBJECT TO)\b[^.]*\b(?:RECEIPT OF (?:FUNDS|PAYMENT|PROCEEDS|REIMBURSEMENT)|REIMBURSED|FINAL BUYER|END BUYER|BACK[- ]TO[- ]BACK|MASTER (?:L\/C|CREDIT)|WE (?:HAVE )?RECEIVED? (?:FUNDS|PAYMENT))/,
    ask: 'delete it: the issuing bank undertakes to pay against complying documents',
  },
  {
    id: 'SC-07',
    en: 'The full set of bills of lading goes to the bank',
    zh: '全套正本提单交银行',
    pattern:
      /\b(?:1\/3|ONE\s+(?:\(1\)\s+)?ORIGINAL|2\/3)\b[^.]*\b(?:B\/?L|BILLS? OF LADING)\b[^.]*\b(?:SENT|FORWARDED|DISPATCHED|MAILED|COURIERED)\b[^.]*\b(?:APPLICANT|BUYER|DIRECTLY)|\b(?:SENT|FORWARDED|DISPATCHED|MAILED)\b[^.]*\b(?:1\/3|ONE ORIGINAL|ORIGINAL)\s*(?:SET OF )?(?:B\/?L|BILLS? OF LADING)\b[^.]*\b(?:APPLICANT|BUYER)/,
    ask: 'require the full set of original bills of lading through the bank',
  },
  {
    id: 'SC-08',
    en: 'Goods are not consigned to the applicant before he pays',
    zh: '付款前货物不得记名给申请人',
    pattern:
      /\b(?:AIR\s?WAY\s?BILL|AWB|B\/?L|BILLS? OF LADING|WAYBILL)\b[^.]*\b(?:CONSIGNED|MADE OUT) TO (?:THE )?(?:APPLICANT|BUYER|ACCOUNTEE)\b/,
    ask: 'consign the goods to the order of the issuing bank',
  },
  {
    id: 'SC-09',
    en: "No receipt of the buyer's takes the place of a carrier's document",
    zh: '不得以买方收据代替运输单据',
    pattern:
      /\b(?:CARGO RECEIPT|FORWARDER'?S? CARGO RECEIPT|FCR|DELIVERY RECEIPT)\b[^.]*\b(?:SIGNED|ISSUED|COUNTERSIGNED)\b[^.]*\b(?:APPLICANT|BUYER)/,
    ask: 'require a transport document of a carrier',
  },
  {
    id: 'SC-11',
    en: 'The draft is not drawn on the applicant',
    zh: '汇票付款人不得为申请人',
    pattern: /\bDRAFTS?\b[^.]*\bDRAWN ON (?:THE )?(?:APPLICANT|BUYER|ACCOUNTEE|OPENERS?)\b/,
    ask: 'let the draft be drawn on the issuing bank',
    source: UCP('6 c'),
  },
  {
    id: 'SC-12',
    en: "Documents are not subject to the applicant's acceptance",
    zh: '单据不得以申请人接受为条件',
    pattern:
      /\b(?:SUBJECT TO|UPON|AFTER)\b[^.]*\b(?:APPLICANT|BUYER)(?:'?S)?\s+(?:APPROVAL|ACCEPTANCE|CONSENT)|\bAPPROV(?:AL|ED) (?:OF|BY) (?:THE )?(?:APPLICANT|BUYER)/,
    ask: 'delete the approval of the applicant',
  },
  {
    id: 'SC-13',
    en: "Quality is not decided by the buyer's test on arrival",
    zh: '不得以买方到货检验决定品质',
    pattern:
      /\b(?:INSPECTION|TEST|QUALITY)\b[^.]*\b(?:AT (?:THE )?(?:PORT OF )?DESTINATION|ON ARRIVAL|UPON ARRIVAL|AFTER ARRIVAL|AT BUYER)/,
    ask: 'require a certificate of inspection before shipment',
  },
  {
    id: 'SC-19',
    en: 'No article that protects the seller is excluded',
    zh: '不得排除保护受益人的条款',
    pattern:
      /\b(?:ARTICLES?|ART\.?)\s*(?:14|16|20)\b[^.]*\b(?:EXCLUDED|NOT APPL|DOES NOT|DO NOT)|\bEXCLUD\w*\b[^.]*\bART\w*\.?\s*(?:14|16|20)\b/,
    ask: 'delete the exclusion',
    source: UCP('1'),
  },
  {
    id: 'SC-23',
    en: 'The notify party is named',
    zh: '通知人已写明',
    pattern: /\bNOTIFY\b[^.]*\b(?:TO BE ADVISED|TBA|TO BE NOTIFIED LATER|TO BE INFORMED)/,
    ask: 'name the notify party',
  },
]

export const softRules: readonly ReviewRule[] = CLAUSES.map(({ id, en, zh, pattern, ask, source }) =>
  reviewRule({
    id,
    en,
    zh,
    ...(source ? { source } : {}),
    test: ({ credit }) =>
      narrative(credit).flatMap(({ at, text }) => {
        const hit = pattern.exec(text.toUpperCase().replace(/\s+/g, ' '))
        return hit ? [concern(at, `Soft clause: “${text.slice(0, 160)}”`, `软条款：“${text.slice(0, 160)}”`, ask)] : []
      }),
  }),
)
