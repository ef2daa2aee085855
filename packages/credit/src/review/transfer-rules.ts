import { concern, narrative, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []

/** A credit that was transferred to us (MT720), and one that we may have to transfer to our supplier (UCP 600 art. 38). */
export const transferRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'TRF-01',
    en: 'A transfer is allowed where the credit itself says “transferable”',
    zh: '信用证本身写明“可转让”方可转让',
    source: UCP('38 b'),
    test: ({ credit }) => {
      if (isTransferable(credit.form)) return none
      return narrative(credit)
        .filter(({ text }) => /\bTRANSFERABLE\b|\bTRANSFER OF (?:THIS|THE) (?:L\/?C|CREDIT)\b/i.test(text))
        .filter(({ text }) => !/\b(?:NOT|NON)[\s-]*TRANSFERABLE\b|TRANSFER[^.]*\bNOT (?:ALLOWED|PERMITTED)/i.test(text))
        .map(({ at, text }) =>
          concern(
            at,
            `It speaks of a transfer: “${text.slice(0, 100)}”; field 40A says ${credit.form ?? 'nothing'}.`,
            `提到转让：“${text.slice(0, 100)}”；40A 为${credit.form ?? '空'}。`,
            'insert TRANSFERABLE in field 40A, or delete the clause',
          ),
        )
    },
  }),
  reviewRule({
    id: 'TRF-02',
    en: 'A transferred credit leaves nothing to draw but what was transferred: its bank pays only when the first credit is paid, or has confirmed it',
    zh: '已转让信用证：转让行仅在原证付款后付款，除非其已保兑',
    source: UCP('38 b, g, k'),
    test: ({ credit: { form = '' }, type }) =>
      type === '720' && !/\bOUR CONFIRMATION\b|\bCONFIRMED\b/i.test(form.replace(/WITHOUT\s+OUR\s+CONFIRMATION/i, ''))
        ? [
            concern(
              'form',
              'This credit was transferred to us without the confirmation of the transferring bank: present to that bank, and early enough for the first beneficiary to change the invoice.',
              '本证系转让而来且转让行未加保兑：单据须交转让行，并留出第一受益人换发票的时间。',
              'have the transferring bank add its confirmation',
              'judgement',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'TRF-03',
    en: 'Parts of a credit go to several suppliers only where partial shipments are allowed',
    zh: '允许分批装运方可分割转让',
    source: UCP('38 d'),
    test: ({ credit: { form, partialShipments }, type }) =>
      isTransferable(form) && type !== '720' && partialShipments === 'not-allowed'
        ? [
            concern(
              'partialShipments',
              'The credit is transferable and forbids partial shipments: it can go to one supplier only, and only once.',
              '可转让但不准分批：只能转给一个供应商，且只能转让一次。',
              'let partial shipments be allowed',
              'judgement',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'TRF-04',
    en: 'The name of the first beneficiary may be hidden: no document but the invoice must show the applicant',
    zh: '可隐去第一受益人与申请人：除发票外不要求单据显示申请人',
    source: UCP('38 g, h'),
    test: ({ credit: { form, documents }, type }) =>
      isTransferable(form) && type !== '720'
        ? documents.flatMap(({ kind, text }, i) =>
            kind !== 'commercial-invoice' &&
            kind !== 'draft' &&
            /\b(?:NAME|ADDRESS) OF (?:THE )?(?:APPLICANT|BUYER)|APPLICANT'?S? NAME/i.test(text)
              ? [
                  concern(
                    `documents.${i}`,
                    `Another document than the invoice must name the applicant: “${text.slice(0, 100)}”. The transferred credit must ask for it too, and our supplier learns who buys.`,
                    `发票以外的单据须载明申请人：“${text.slice(0, 100)}”。转让后也须如此，供应商将得知最终买家。`,
                    'delete the name of the applicant from this document',
                    'judgement',
                  ),
                ]
              : [],
          )
        : none,
  }),
]

function isTransferable(form = ''): boolean {
  return /\bTRANSFERABLE\b/i.test(form) && !/\bNON-?\s*TRANSFERABLE\b|\bNOT\s+TRANSFERABLE\b/i.test(form)
}
