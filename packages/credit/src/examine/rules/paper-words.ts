import { sameName } from '../../compare/names.ts'
import { countryFrom } from '../../compare/places.ts'
import type { Examined, ExamRule, SeenDocument } from '../seen.ts'
import { those } from '../seen.ts'
import { shown } from './certificate-faults.ts'
import { originIn } from './certificates.ts'
import { called, demanded, examRule, ISBP, isDemanded, quoted, spot, UCP, unknown } from './parts.ts'

const required = (seen: Examined) => seen.documents.filter((document) => document.required)

/** What certificates, policies and statements must say, and who may say it (ISBP K, L, P, Q). */
export const paperWordRules: readonly ExamRule[] = [
  examRule({
    id: 'GEN-36',
    en: 'A document that says it is not valid without a further signature bears that signature',
    zh: '单据载明未经会签无效时，已有该签署',
    source: ISBP('A37, A38, K5'),
    test: (seen) =>
      required(seen).flatMap((document) => {
        const said = [...document.clauses, ...document.statements, document.text].filter(Boolean).join(' | ')
        const hit =
          /\b(?:NOT VALID|INVALID|VALID ONLY|NOT BINDING)\b[^|]*\b(?:UNLESS|IF|WITHOUT|UNTIL|WHEN)\b[^|]*\b(?:COUNTER-?SIGN\w*|SIGN\w*)/i.exec(
            said,
          )
        if (
          !hit ||
          document.signed === true ||
          /COUNTER-?SIGNED BY|\bCOUNTER-?SIGNATURE/i.test(document.signature ?? '')
        )
          return []
        return [
          document.signed === false
            ? spot(
                document,
                'signed',
                `It says ${quoted(hit[0])} and bears no such signature.`,
                `单据载明${quoted(hit[0])}而未见该签署。`,
              )
            : unknown(
                document,
                'signed',
                `It says ${quoted(hit[0])}; whether it is signed so is not told.`,
                `单据载明${quoted(hit[0])}；未说明是否已签。`,
              ),
        ]
      }),
  }),
  examRule({
    id: 'GEN-63',
    en: 'What the credit wants legalised, certified by a chamber or visaed bears a sign of it',
    zh: '要求认证、商会证明或签证的单据有相应标记',
    source: UCP('3'),
    test: (seen) =>
      required(seen)
        .filter(({ kind }) => kind !== 'commercial-invoice')
        .filter((document) => isDemanded(document, 'legalised'))
        .filter(
          (document) =>
            !/LEGALI|CHAMBER|CONSUL|EMBASSY|ATTEST|VISA|CERTIF(?:IED|ICATION) BY|STAMP|CCPIT/i.test(
              `${shown(document)} ${document.signature ?? ''} ${document.issuer ?? ''}`,
            ),
        )
        .map((document) =>
          spot(
            document,
            'statements',
            'It bears no sign that it was legalised or certified.',
            '无认证或证明标记。',
            'present',
          ),
        ),
  }),
  examRule({
    id: 'COO-01',
    en: 'A certificate of origin certifies an origin',
    zh: '原产地证载明原产国',
    source: ISBP('L1'),
    weight: 'warn',
    test: (seen) =>
      those(seen, 'certificate-of-origin')
        .filter(
          (document) =>
            !/\bORIGIN\w*\b[^|]*[A-Z]|\bPRODUC|\bMADE IN\b|\bGROWN\b/i.test(
              [
                ...document.statements,
                ...document.clauses,
                document.text,
                ...document.goods.map(({ description }) => description),
              ]
                .filter(Boolean)
                .join(' | '),
            ) && countryIn(document) === undefined,
        )
        .map((document) => unknown(document, 'statements', 'No country of origin is shown.', '未显示原产国。')),
  }),
  examRule({
    id: 'COO-03',
    en: 'A certificate of origin that a chamber or an authority must issue is not issued by the beneficiary',
    zh: '要求商会或当局出具的原产地证，不得由受益人出具',
    source: ISBP('L3'),
    test: (seen) =>
      those(seen, 'certificate-of-origin').flatMap((document) => {
        const wanted = demanded(document, 'issuer').some((said) => /\bCHAMBER|\bCUSTOMS|\bAUTHORIT/i.test(said))
        const name = seen.credit.beneficiary?.name
        const stamped = /CHAMBER|CUSTOMS|AUTHORIT|CCPIT|COUNCIL/i.test(`${document.signature ?? ''} ${shown(document)}`)
        const own = document.issuer && name && sameName(document.issuer, name) !== 'other'
        return wanted && own && !stamped
          ? [
              spot(
                document,
                'issuer',
                'Issued by the beneficiary; the credit wants a chamber or an authority.',
                '由受益人出具；信用证要求由商会或当局出具。',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'XD-13',
    en: 'No document shows another origin than the one that is certified',
    zh: '各单据所示原产国与原产地证一致',
    source: UCP('14 d'),
    test: (seen) => {
      const [certificate] = those(seen, 'certificate-of-origin')
      const own = certificate && originIn(wordsShown(certificate))
      if (!(certificate && own)) return []
      return required(seen)
        .filter((document) => document !== certificate)
        .flatMap((document) => {
          const other = originIn(wordsShown(document))
          return other && other !== own
            ? [
                spot(
                  document,
                  'statements',
                  `It shows origin ${other}; ${called(certificate).en} certifies ${own}.`,
                  `显示原产国 ${other}；${called(certificate).zh}证明为 ${own}。`,
                  'correct',
                  { documents: [document.name, certificate.name] },
                ),
              ]
            : []
        })
    },
  }),
  examRule({
    id: 'CRT-06',
    en: 'A treatment of wood by ISPM 15 is certified where the credit asks for it',
    zh: '信用证要求时，证明按 ISPM 15 处理',
    source: UCP('14 d, f'),
    test: (seen) =>
      those(seen, 'fumigation-certificate', 'phytosanitary-certificate').flatMap((document) => {
        const wanted = document.asked.some(({ text }) => /\bISPM/i.test(text))
        return wanted && !/\bISPM|\bIPPC/i.test(shown(document))
          ? [spot(document, 'statements', 'It does not speak of ISPM 15.', '未载明 ISPM 15。')]
          : []
      }),
  }),
  examRule({
    id: 'BEN-04',
    en: 'Papers were sent in the way that the credit lays down',
    zh: '按信用证规定方式寄送',
    source: UCP('14 f'),
    test: (seen) =>
      those(seen, 'beneficiary-certificate').flatMap((document) => {
        const asked = document.asked.map(({ text }) => text).join(' ')
        const said = document.statements.join(' | ')
        const [wanted] = WAYS.filter((way) => way.test(asked))
        const other = WAYS.find((way) => way.test(said))
        return wanted &&
          said !== '' &&
          other &&
          !wanted.test(said) &&
          !WAYS.filter((way) => way.test(asked)).includes(other)
          ? [
              spot(
                document,
                'statements',
                `It says ${quoted(other.exec(said)?.[0])}; the credit wants ${quoted(wanted.exec(asked)?.[0])}.`,
                `载明以${quoted(other.exec(said)?.[0])}寄送；信用证要求${quoted(wanted.exec(asked)?.[0])}。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'BEN-05',
    en: 'A receipt that must be attached is there',
    zh: '要求随附的收据已提交',
    source: ISBP('A10'),
    test: (seen) => {
      const there = seen.documents.some(({ kind, title = '' }) => kind === 'courier-receipt' || /RECEIPT/i.test(title))
      return those(seen, 'beneficiary-certificate').flatMap((document) => {
        const wanted = document.asked.some(({ text }) =>
          /\b(?:ACCOMPANIED BY|ATTACHED|TOGETHER WITH|ALONG WITH|ENCLOS\w+)\b[^.;]*\bRECEIPT|\bRECEIPT\b[^.;]*\b(?:ATTACHED|ENCLOSED|ACCOMPAN)/i.test(
            text,
          ),
        )
        return wanted && !there
          ? [
              spot(
                document,
                'statements',
                'The receipt that must be attached is not presented.',
                '未提交要求随附的收据。',
                'present',
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'INS-20',
    en: 'Premium is shown as paid where the credit asks for it',
    zh: '信用证要求时注明保费已付',
    source: UCP('14 d'),
    test: (seen) =>
      those(seen, 'insurance').flatMap((document) => {
        const said = [shown(document), ...(document.insured?.cover ?? [])].join(' | ')
        return isDemanded(document, 'premium-paid') && !/\bPREMIUM\b[^|]*\bPAID|\bPAID\b[^|]*PREMIUM/i.test(said)
          ? [spot(document, 'statements', 'It does not show that the premium is paid.', '未注明保费已付。')]
          : []
      }),
  }),
  examRule({
    id: 'INS-25',
    en: 'No day is stated after which claims are no longer taken',
    zh: '不得载明索赔截止日期',
    source: ISBP('K9'),
    test: (seen) =>
      those(seen, 'insurance').flatMap((document) => {
        const hit = /\bCLAIMS?\b[^|.]*\b(?:AFTER|LATER THAN|BEYOND)\b[^|.]*\d[^|.]*|\bPOLICY EXPIRES?\b[^|]*/i.exec(
          [...document.clauses, ...document.statements].join(' | '),
        )
        return hit && /VOID|NOT|EXPIR|BARRED|REFUS/i.test(hit[0])
          ? [spot(document, 'clauses', `It says ${quoted(hit[0])}.`, `单据载明${quoted(hit[0])}。`, 'authenticate')]
          : []
      }),
  }),
]

const WAYS: readonly RegExp[] = [
  /\b(?:COURIER|DHL|FEDEX|UPS|TNT|EMS|SPEED ?POST)\b/i,
  /\bE-?MAIL(?:ED)?\b/i,
  /\b(?:TELE)?FAX(?:ED)?\b/i,
  /\bREGISTERED (?:AIR ?)?MAIL\b/i,
]

function wordsShown(document: SeenDocument): readonly string[] {
  return [
    ...document.statements,
    ...document.clauses,
    document.text ?? '',
    ...document.goods.map(({ description }) => description ?? ''),
    document.marks ?? '',
  ]
}

function countryIn(document: SeenDocument): string | undefined {
  return wordsShown(document)
    .flatMap((text) => text.split(/[^A-Za-z. ]+/))
    .map((part) => countryFrom(part.trim()))
    .find((one) => one !== undefined)
}
