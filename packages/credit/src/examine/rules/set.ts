import { sameName } from '../../compare/names.ts'
import { type ExamRule, isOriginal } from '../seen.ts'
import { demanded, examRule, ISBP, isDemanded, quoted, REMEDIES, spot, UCP, unknown } from './parts.ts'
import { ANYONE, issues, isUnstated, mustBeSigned, personOf, QUALIFIED, tooFew, unseenSet } from './set-faults.ts'

/** What holds of the set as a whole and of every document in it. */
export const setRules: readonly ExamRule[] = [
  examRule({
    id: 'GEN-07',
    en: 'Every document that the credit asks for is presented',
    zh: '信用证要求的单据全部提交',
    source: UCP('14 a, 15'),
    test: ({ missing }) =>
      missing
        .filter(({ kind }) => kind !== 'draft')
        .map(({ kind, text }) => ({
          document: kind,
          at: '',
          says: {
            en: `Asked for and not presented: ${quoted(text || kind)}.`,
            zh: `要求而未提交：${quoted(text || kind)}。`,
          },
          remedy: REMEDIES.present,
        })),
  }),
  examRule({
    id: 'GEN-08',
    en: 'As many originals and copies are presented as are asked for',
    zh: '正本与副本份数足够',
    source: UCP('17 a, d, e'),
    test: ({ documents }) => documents.filter(({ required }) => required).flatMap(tooFew),
  }),
  examRule({
    id: 'ORI-06',
    en: 'All originals are presented that the document says were issued',
    zh: '单据注明出具的正本全部提交',
    source: UCP('19 to 22, 28 b'),
    test: ({ documents }) =>
      documents
        .filter(
          ({ required, kind }) =>
            required &&
            (kind === 'insurance' || kind.endsWith('lading') || kind === 'sea-waybill' || kind === 'multimodal'),
        )
        .flatMap((document) => {
          const { originalsStated = 0, originals, asked } = document
          const part = asked.some(
            ({ text }) => /\b([12])\s*\/\s*([23])\b/.test(text) && !/\b(\d)\s*\/\s*\1\b/.test(text),
          )
          if (part || originals === 0) return []
          if (originals === undefined || isUnstated(document)) return unseenSet(document)
          if (originals >= originalsStated) return []
          return [
            spot(
              document,
              'originals',
              `It says ${originalsStated} originals were issued; ${originals} are presented.`,
              `单据注明出具正本 ${originalsStated} 份，仅提交 ${originals} 份。`,
              'present',
            ),
          ]
        }),
  }),
  examRule({
    id: 'GEN-11',
    en: 'Who the credit says must issue a document has issued it',
    zh: '单据由信用证指定的人出具',
    source: UCP('14 f'),
    test: ({ documents, credit }) =>
      documents
        .filter(({ required }) => required)
        .flatMap((document) => {
          const [meant] = demanded(document, 'issuer').map((said) => personOf(said, credit))
          if (!meant || QUALIFIED.test(meant)) return []
          if (document.issuer === undefined)
            return [
              unknown(
                document,
                'issuer',
                `The credit wants it issued by ${quoted(meant)}; no issuer is shown.`,
                `信用证要求由${quoted(meant)}出具，单据未显示出具人。`,
              ),
            ]
          return ANYONE.test(meant) || issues(document.issuer, meant)
            ? []
            : [
                spot(
                  document,
                  'issuer',
                  `Issued by ${quoted(document.issuer)}; the credit wants ${quoted(meant)}.`,
                  `由${quoted(document.issuer)}出具，信用证要求${quoted(meant)}。`,
                ),
              ]
        }),
  }),
  examRule({
    id: 'GEN-12',
    en: 'What an independent, official or first class issuer must issue is not issued by the beneficiary',
    zh: '要求独立、官方或一流机构出具的单据，不得由受益人出具',
    source: UCP('3'),
    test: ({ documents, credit }) =>
      documents
        .filter(({ required }) => required)
        .flatMap((document) => {
          const wanted = demanded(document, 'issuer').some((said) => QUALIFIED.test(said))
          if (wanted && document.issuer === undefined)
            return [unknown(document, 'issuer', 'Who issued it is not shown.', '未显示出具人。')]
          const own =
            wanted &&
            document.issuer &&
            credit.beneficiary &&
            sameName(document.issuer, credit.beneficiary.name) !== 'other'
          return own
            ? [
                spot(
                  document,
                  'issuer',
                  'Issued by the beneficiary; the credit wants an issuer who is not.',
                  '由受益人出具；信用证要求由其他机构出具。',
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'GEN-22',
    en: 'Certificates, declarations and statements are signed, and whatever the credit wants signed',
    zh: '证明、声明及信用证要求签署的单据已签署',
    source: ISBP('A3'),
    test: ({ documents }) =>
      documents
        .filter((document) => document.required && isOriginal(document) && document.kind !== 'commercial-invoice')
        .filter(mustBeSigned)
        .flatMap((document) => {
          if (document.signed === true || (document.signed === undefined && (document.signature ?? '') !== ''))
            return []
          if (document.signed === undefined)
            return [unknown(document, 'signed', 'Whether it is signed is not told.', '未说明是否签署。')]
          return [spot(document, 'signed', 'It must be signed and is not.', '应签署而未签署。')]
        }),
  }),
  examRule({
    id: 'GEN-71',
    en: 'Words that no signature is needed are no signature',
    zh: '“无需签字”的文字不构成签署',
    source: UCP('3'),
    test: ({ documents }) =>
      documents
        .filter((document) => document.required && mustBeSigned(document))
        .flatMap((document) =>
          /NO SIGNATURE|SIGNATURE (?:IS )?NOT (?:REQUIRED|NEEDED)|WITHOUT SIGNATURE/i.test(
            [document.signature, ...document.clauses, ...document.statements].join(' '),
          ) && document.signed !== true
            ? [
                spot(
                  document,
                  'signature',
                  'It says that no signature is needed: that is none.',
                  '单据称无需签字：不构成签署。',
                ),
              ]
            : [],
        ),
  }),
  examRule({
    id: 'GEN-19',
    en: 'No document is dated after the day it is presented',
    zh: '单据日期不迟于交单日',
    source: UCP('14 i'),
    test: ({ documents, presented }) =>
      documents
        .filter(({ required }) => required)
        .flatMap((document) => {
          const { issued } = document.dates
          if (issued && !presented)
            return [unknown(document, 'dates.issued', 'The day of presentation is not given.', '未给出交单日。')]
          return presented && issued && issued > presented
            ? [
                spot(
                  document,
                  'dates.issued',
                  `Dated ${issued}, presented ${presented}.`,
                  `日期 ${issued}，交单日 ${presented}。`,
                ),
              ]
            : []
        }),
  }),
  examRule({
    id: 'GEN-38',
    en: 'Corrections are authenticated by whoever issued the document; drafts by the drawer',
    zh: '更正处经出具人证实；汇票由出票人证实',
    source: ISBP('A7, A8, B16'),
    test: ({ documents, credit }) =>
      documents
        .filter(({ required }) => required)
        .flatMap((document) => {
          const own =
            credit.beneficiary && document.issuer && sameName(document.issuer, credit.beneficiary.name) !== 'other'
          const free =
            document.kind !== 'draft' &&
            (own || document.kind === 'commercial-invoice' || document.kind === 'packing-list') &&
            !isDemanded(document, 'legalised')
          return document.corrections.flatMap(({ what, authenticated }, i) =>
            authenticated === true || free
              ? []
              : [
                  spot(
                    document,
                    `corrections.${i}`,
                    `The correction of ${quoted(what ?? 'data')} is not authenticated.`,
                    `对${quoted(what ?? '内容')}的更正未经证实。`,
                    'authenticate',
                  ),
                ],
          )
        }),
  }),
  examRule({
    id: 'GEN-68',
    en: 'A draft of a document, a specimen or a void one is not the document',
    zh: '草稿、样本、作废件不是单据',
    source: { title: 'Trade practice · 实务', at: 'presentation of documents' },
    test: ({ documents }) =>
      documents
        .filter(({ required, kind }) => required && kind !== 'draft')
        .flatMap((document) =>
          isNone(document.title ?? '') || document.clauses.some((clause) => isMark(clause))
            ? [
                spot(
                  document,
                  'title',
                  `It is marked ${quoted([document.title, ...document.clauses].join(' '))}.`,
                  `单据标有${quoted([document.title, ...document.clauses].join(' '))}。`,
                ),
              ]
            : [],
        ),
  }),
]

function isNone(title: string): boolean {
  return /\b(?:SPECIMEN|VOID|DRAFT COPY|DATE TO BE FILLED|FOR REFERENCE ONLY)\b|^DRAFT\b|\bDRAFT$/i.test(title)
}

/** A mark stands alone: "the others to stand void" is a clause of every bill of lading. */
function isMark(clause: string): boolean {
  return /^\W*(?:SPECIMEN|VOID|DRAFT(?: COPY)?|COPY NOT NEGOTIABLE)\W*$|\bDATE TO BE FILLED\b|\bFOR REFERENCE ONLY\b/i.test(
    clause,
  )
}
