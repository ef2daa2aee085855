import type { Day } from '@gendan/kernel/day'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { plainCapitals } from '../message/signs.ts'

/** A notice of refusal, laid out for the rules. */
export interface Refused {
  readonly discrepancies: readonly string[]
  readonly disposal?: string
  readonly date?: Day
  /** The fifth banking day after presentation. */
  readonly refuseBy?: Day
  readonly calendar?: Words
  /** Not the first notice for this presentation. */
  readonly again: boolean
}

const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })
const CLAIM: Words = { en: 'Answer the bank at once, with the article.', zh: '立即援引条款答复银行。' }

/** The four things that a bank may say of documents it refuses, in words or as the codes of the network. */
const STATUS =
  /\/(?:HOLD|RETURN|NOTIFY|PREVINST)\/|\bHOLD(?:ING)?\b.*\b(?:DISPOSAL|INSTRUCTIONS?|WAIVER|PRESENTER)|\bRETURN(?:ED|ING)?\b|\bPREVIOUS(?:LY RECEIVED)? INSTRUCTIONS|\bAT YOUR DISPOSAL/
const VAGUE =
  /^\W*(?:DISCREPANT|DOCUMENTS?|DOCS|CERTIFICATES?|PAPERS)?\s*(?:ARE|IS)?\s*(?:NOT (?:IN ORDER|AS PER (?:L\/?C|CREDIT)(?: TERMS)?|COMPLY\w*|ACCEPTABLE)|DISCREPANT|INCONSISTENT|INCORRECT|VARIOUS DISCREPANCIES)\W*$/

/** Whether a refusal is one: in time, whole, with every point, and with what becomes of the documents. */
export const refusalRules: readonly (Omit<Rule<Refused>, 'test'> & {
  readonly test: (refused: Refused) => readonly Spot[]
})[] = [
  {
    id: 'REF-04',
    title: {
      en: 'Notice is given no later than the fifth banking day after presentation; later the bank cannot refuse',
      zh: '拒付通知不迟于交单翌日起第五个银行工作日；逾期银行丧失拒付权',
    },
    weight: 'block',
    source: UCP('14 b, 16 d, f'),
    test: ({ date, refuseBy }) => {
      if (!(date && refuseBy))
        return [
          {
            at: date ? 'presentation.date' : 'notice.date',
            says: date
              ? { en: 'The day of presentation is not told.', zh: '未说明交单日。' }
              : { en: 'The day of the notice is not told.', zh: '未说明通知日期。' },
            verdict: 'cannot-tell',
            remedy: { en: 'Find the day on the message or the cover letter.', zh: '请从电文或交单面函查明日期。' },
          },
        ]
      return date <= refuseBy
        ? []
        : [
            {
              at: 'notice.date',
              says: {
                en: `Notice of ${date}; it was due by ${refuseBy}.`,
                zh: `通知日期 ${date}；最迟应于 ${refuseBy} 发出。`,
              },
              remedy: CLAIM,
            },
          ]
    },
  },
  {
    id: 'REF-02',
    title: { en: 'The notice names each discrepancy', zh: '通知列明各项不符点' },
    weight: 'block',
    source: UCP('16 c ii'),
    test: ({ discrepancies }) =>
      discrepancies.length > 0
        ? []
        : [
            {
              at: 'notice.discrepancies',
              says: { en: 'No discrepancy is named.', zh: '未列明不符点。' },
              remedy: CLAIM,
            },
          ],
  },
  {
    id: 'REF-05',
    title: { en: 'A bank refuses once, with all its points', zh: '拒付只能一次性提出' },
    weight: 'block',
    source: UCP('16 c'),
    test: ({ again }) =>
      again
        ? [
            {
              at: 'notice',
              says: {
                en: 'It is a second notice for the same presentation: its further points do not count.',
                zh: '同一次交单的第二次通知：新增不符点无效。',
              },
              remedy: CLAIM,
            },
          ]
        : [],
  },
  {
    id: 'REF-06',
    title: { en: 'Each point says what is wrong', zh: '不符点须具体' },
    weight: 'warn',
    source: UCP('16 c ii'),
    test: ({ discrepancies }) =>
      discrepancies.flatMap((said, i) =>
        VAGUE.test(plainCapitals(said))
          ? [
              {
                at: `notice.discrepancies.${i}`,
                says: { en: `“${said}” does not say what is wrong.`, zh: `“${said}”未说明错在何处。` },
                remedy: CLAIM,
              },
            ]
          : [],
      ),
  },
  {
    id: 'REF-07',
    title: { en: 'The notice says what becomes of the documents', zh: '通知说明单据如何处理' },
    weight: 'block',
    source: UCP('16 c iii'),
    test: ({ disposal }) =>
      disposal !== undefined && STATUS.test(plainCapitals(disposal).replace(/\s+/g, ' '))
        ? []
        : [
            {
              at: 'notice.disposal',
              says: {
                en: disposal
                  ? `“${disposal.slice(0, 80)}” is none of the four things that article 16 allows.`
                  : 'What becomes of the documents is not said.',
                zh: disposal ? `“${disposal.slice(0, 80)}”不属于第 16 条的四种处理方式。` : '未说明单据处理方式。',
              },
              remedy: CLAIM,
            },
          ],
  },
]
