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
      /\b(?:CERTIFICATE|REPORT|RECEIPT)\b.*\b(?:ISSUED|SIGNED|COUNTERSIGNED|ENDORSED|APPROVED)\b[^.]*\bBY\b(?:[^.]|(?<=\b(?:MR|MRS|MS|[A-Z]))\.)*\b(?:APPLICANT|BUYERS?|ACCOUNTEE|END USERS?)(?!'S BANK)|\bCOUNTERSIGNED BY (?:THE )?(?:APPLICANT|BUYER)/,
    ask: 'replace it by a certificate of an independent inspection company or of the manufacturer',
  },
  {
    id: 'SC-02',
    en: 'No signature must match a specimen that the issuing bank holds',
    zh: '不得要求签字与开证行存档印鉴相符',
    pattern:
      /\bSPECIMEN\b|\bSIGNATURES?\b[^.]*\b(?:ON FILE|IN OUR FILES?|HELD BY|VERIFIED BY|IN (?:THE )?RECORDS?|OUR RECORDS?)/,
    ask: 'delete the specimen of signatures',
  },
  {
    id: 'SC-03',
    en: 'Shipment does not wait for a word of the applicant',
    zh: '装运不得取决于申请人的通知',
    pattern:
      /\bSHIPMENT\b[^.]*\b(?:ONLY|NOT BE EFFECTED|SUBJECT TO)\b[^.]*\b(?:AMENDMENT|ADVICE|INSTRUCTION|APPROVAL|NOTICE|CONFIRMATION)|\bSHIPPED ONLY (?:AFTER|UPON|WHEN)\b|\b(?:NAME OF (?:THE )?(?:CARRYING )?VESSEL|VESSEL|PORT OF DISCHARGE|SHIPPING (?:DATE|INSTRUCTIONS?))\b[^.]*\b(?:WILL|SHALL|TO) BE (?:ADVISED|NOMINATED|INFORMED|GIVEN|NOTIFIED)[^.]*\b(?:BY|AMENDMENT|APPLICANT|LATER)/,
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
      /\b(?:1\/3|ONE\s+(?:\(1\)\s+)?ORIGINAL|2\/3)\b[^.]*\b(?:B\/?L|BILLS? OF LADING)\b[^.]*\b(?:SENT|FORWARDED|DISPATCHED|(?:AIR)?MAILED|COURIERED)\b[^.]*\b(?:APPLICANT|BUYER|DIRECTLY)|\b(?:SENT|FORWARDED|DISPATCHED|MAILED)\b[^.]*\b(?:1\/3|ONE ORIGINAL|ORIGINAL)\s*(?:SET OF )?(?:B\/?L|BILLS? OF LADING)\b[^.]*\b(?:APPLICANT|BUYER)/,
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
    id: 'SC-10',
    en: 'No original certificate goes to the applicant before presentation',
    zh: '正本证书不得在交单前寄给申请人',
    pattern:
      /\bORIGINALS?\b[^.]*\b(?:CERTIFICATE|C\/O|FORM A|PHYTO\w*)\b[^.]*\b(?:SENT|FORWARDED|DISPATCHED|MAILED|COURIERED)\b[^.]*\b(?:APPLICANT|BUYER|ACCOUNTEE)/,
    ask: 'let a copy be sent, and the original be presented',
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
    id: 'SC-14',
    en: "No clean report of findings of the buyer's own",
    zh: '不得要求买方出具清洁检验报告',
    pattern:
      /\bCLEAN REPORT OF FINDINGS\b[^.]*\b(?:APPLICANT|BUYER)|\bRELEASED?\b[^.]*\bONLY\b[^.]*\b(?:APPLICANT|BUYER)(?:'?S)?\s+INSTRUCTIONS?/,
    ask: 'require the report of an independent company',
  },
  {
    id: 'SC-16',
    en: 'The buyer names his ship in time',
    zh: '买方须按时指定船只',
    pattern:
      /\bVESSEL\b[^.]*\b(?:NOMINATED|APPOINTED|DESIGNATED)\b[^.]*\bBY\b[^.]*\b(?:APPLICANT|BUYER)S?\b(?![^.]*\bDAYS?\b)/,
    ask: 'let the vessel be named ten days before shipment',
  },
  {
    id: 'SC-18',
    en: 'A refusal is given by notice, as the rules have it',
    zh: '拒付须按惯例发出通知',
    pattern: /\bDISCREPAN\w*\b[^.]*\b(?:REFUSED?|REJECT\w*|RETURNED)\b[^.]*\bWITHOUT\b[^.]*\b(?:NOTICE|ADVICE)/,
    ask: 'delete it: article 16 of UCP 600 applies',
    source: UCP('16'),
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
    id: 'SC-20',
    en: "Shipment does not wait for the applicant's word on samples",
    zh: '装运不得取决于申请人确认样品',
    pattern:
      /\bSHIPMENT\b[^.]*\b(?:AFTER|UNTIL|UNLESS|BEFORE)\b[^.]*\bSAMPLES?\b[^.]*\b(?:APPROV|CONFIRM|ACCEPT|OK)|\bSAMPLES?\b[^.]*\b(?:APPROV|CONFIRM)\w*\b[^.]*\bBEFORE\b[^.]*\bSHIPMENT|\b(?:TELEX|FAX|E-?MAIL|LETTER|CABLE)\b[^.]*\b(?:APPLICANT|BUYER)\b[^.]*\bAPPROV\w*\b[^.]*\bSAMPLES?\b/,
    ask: 'name a day by which samples are approved, or delete the condition',
  },
  {
    id: 'SC-21',
    en: 'No guarantee stands before the credit',
    zh: '信用证不以履约保函为前提',
    pattern:
      /\b(?:PERFORMANCE (?:BOND|GUARANTEE)|BANK GUARANTEE|BID BOND)\b[^.]*\b(?:RECEI(?:PT|VED)|BEFORE|PRIOR|OPERATIVE|EFFECTIVE|UPON)|\b(?:UPON|AFTER|SUBJECT TO)\b[^.]*\b(?:PERFORMANCE (?:BOND|GUARANTEE))/,
    ask: 'let the guarantee be separate from the credit',
  },
  {
    id: 'SC-22',
    en: 'No embassy or consulate must act where there is none',
    zh: '不得要求当地没有的使领馆签证',
    pattern: /\b(?:LEGALI[SZ]ED|VISAED|CERTIFIED|ATTESTED|ISSUED)\b[^.]*\bBY\b[^.]*\b(?:EMBASSY|CONSULATE|CONSUL)\b/,
    ask: 'replace it by a certificate of the local chamber of commerce',
  },
  {
    id: 'SC-23',
    en: 'The notify party is named',
    zh: '通知人已写明',
    pattern: /\bNOTIFY\b[^.]*\b(?:TO BE ADVISED|TBA|TO BE NOTIFIED LATER|TO BE INFORMED)/,
    ask: 'name the notify party',
  },
  {
    id: 'SC-24',
    en: 'No proof is asked that documents reached the applicant in time',
    zh: '不得要求第三方证明单据按期送达申请人',
    pattern:
      /\b(?:DOCUMENTS?|COPIES|ORIGINALS?)\b[^.]*\b(?:REACH(?:ED)?|RECEIVED BY|DELIVERED TO)\b[^.]*\b(?:APPLICANT|BUYER)\b[^.]*\bWITHIN\b/,
    ask: "let the beneficiary's own statement of sending do",
  },
  {
    id: 'SC-25',
    en: "No part of the price waits for the applicant's certificate",
    zh: '尾款不得取决于申请人证明',
    pattern:
      /\b\d{1,2}\s*(?:%|PCT|PERCENT)[^.]*\b(?:BALANCE|PAYABLE|PAID|PAYMENT)\b[^.]*\b(?:AGAINST|UPON|AFTER)\b[^.]*\b(?:APPLICANT|BUYER|ACCEPTANCE CERTIFICATE)/,
    ask: 'let the whole amount be payable against the documents',
  },
  {
    id: 'SC-26',
    en: "The seller's commission is no condition of a confirmation",
    zh: '保兑不以受益人付费为条件',
    pattern: /\bCONFIRM\w*\b[^.]*\b(?:COMMISSION|CHARGES?)\b[^.]*\b(?:BENEFICIARY|SELLER)/,
    ask: "let the charges of confirmation be for the applicant's account",
  },
  {
    id: 'SC-27',
    en: 'What banks deduct is named with its figure',
    zh: '银行扣费须列明金额',
    pattern:
      /\b(?:ANY|ALL|OTHER)\s+(?:OTHER\s+)?(?:BANK\w*\s+)?(?:CHARGES|FEES|COSTS|EXPENSES)\b[^.]*\b(?:WILL|MAY|SHALL|TO)\s+BE\s+DEDUCTED/,
    ask: 'name the charges that are deducted, with their figures',
  },
  {
    id: 'SC-28',
    en: 'Nothing is left to what seems acceptable',
    zh: '条款不得以“如可接受”为准',
    pattern:
      /\bIF\s+(?:FOUND\s+)?(?:ACCEPTABLE|AGREEABLE|SATISFACTORY)\b[^.]*\b(?:US|APPLICANT|BUYER|ISSUING BANK)|\bAT (?:OUR|THE APPLICANT'?S|ISSUING BANK'?S) (?:SOLE )?(?:OPTION|DISCRETION)/,
    ask: 'name fixed terms',
  },
  {
    id: 'SC-29',
    en: 'The credit does not shrink or end by itself',
    zh: '信用证不得自动减额或注销',
    pattern:
      /\b(?:AUTOMATICALLY\s+(?:REDUCED?|CANCELL?ED|EXPIRES?|LAPSES?)|(?:REDUCED|CANCELL?ED|LAPSES?)\s+AUTOMATICALLY)|\bAMOUNT\b[^.]*\bREDUCED\b[^.]*\b(?:PER DAY|EACH DAY|PER WEEK|LATE)\b/,
    ask: 'delete the clause or name its schedule',
  },
  {
    id: 'SC-30',
    en: 'No certificate hangs on one named man',
    zh: '不得要求指定个人签署',
    pattern: /\b(?:CERTIFICATE|RECEIPT|REPORT)\b[^.]*\bSIGNED\b[^.]*\bBY\s+(?:MR|MRS|MS|MISS)\b/,
    ask: 'let the company sign, not a named person',
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
