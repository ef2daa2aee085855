import { carriage, type Examined, type ExamRule } from '../seen.ts'
import { examRule, ISBP, isDemanded, quoted, spot, UCP } from './parts.ts'
import { saidBy } from './transport-faults.ts'

const flown = (seen: Examined) => carriage(seen).filter(({ kind }) => kind === 'air-waybill')

/** Air waybills: who carries, that goods were accepted, which original it is, and the flight where the credit asks (UCP 600 art. 23; ISBP H). */
export const airRules: readonly ExamRule[] = [
  examRule({
    id: 'AWB-01',
    en: 'An air waybill names its carrier; the code of an airline is no name',
    zh: '空运单注明承运人名称；航空公司代码不是名称',
    source: UCP('23 a i; ISBP H'),
    test: (seen) =>
      flown(seen).flatMap((document) => {
        const { carrier } = document.transport
        const code = carrier !== undefined && /^[A-Z0-9]{2}$|^\d{3}$/i.test(carrier.trim())
        const named = /\bCARRIER\b[\s,:-]*(?!AND\b)[A-Z]{3,}/i.test(document.signature ?? '')
        return code && !named
          ? [
              spot(
                document,
                'transport.carrier',
                `The carrier is shown by a code alone: ${quoted(carrier)}.`,
                `承运人仅以代码${quoted(carrier)}表示。`,
                'authenticate',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'AWB-02',
    en: 'An air waybill shows that goods were accepted for carriage',
    zh: '空运单表明货物已被收妥待运',
    source: UCP('23 a ii'),
    test: (seen) =>
      flown(seen).flatMap((document) => {
        const hit =
          /\b(?:NOT (?:YET )?(?:RECEIVED|ACCEPTED|HANDED OVER)|(?:GOODS |CARGO )?TO BE (?:RECEIVED|DELIVERED) (?:TO|BY|FROM)|BOOKING (?:NOTE|CONFIRMATION|ONLY)|SPACE (?:ONLY )?BOOKED)\b/i.exec(
            saidBy(document),
          )
        return hit
          ? [
              spot(
                document,
                'clauses',
                `It says ${quoted(hit[0])}: goods were not accepted for carriage.`,
                `单据注明${quoted(hit[0])}：货物尚未收妥待运。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'AWB-05',
    en: 'The original for the consignor or shipper is presented',
    zh: '提交的是开给发货人（托运人）的正本',
    source: UCP('23 a v'),
    test: (seen) =>
      flown(seen).flatMap((document) => {
        const said = saidBy(document)
        const forShipper = /ORIGINAL\s*(?:NO\.?\s*)?3\b|\bFOR (?:THE )?(?:SHIPPER|CONSIGNOR)/i.test(said)
        const other =
          /\bORIGINAL\s*(?:NO\.?\s*)?[12]\b|\bCOPY\s*(?:NO\.?\s*)?\d+\b|\b(?:ORIGINAL|COPY)\s*\(?\s*FOR (?:THE )?(?:CONSIGNEE|ISSUING CARRIER|AIRPORT)/i.exec(
            said,
          )
        return other && !forShipper
          ? [
              spot(
                document,
                'title',
                `It is marked ${quoted(other[0])}, not the original for the shipper.`,
                `单据标有${quoted(other[0])}，并非托运人联正本。`,
                'present',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'AWB-09',
    en: 'Where the credit asks for the actual flight and its day, a notation shows them',
    zh: '信用证要求实际航班及日期时以批注显示',
    source: ISBP('H8, H9'),
    weight: 'warn',
    test: (seen) =>
      flown(seen).flatMap((document) => {
        const told =
          document.dates.onBoard !== undefined ||
          'flight' in document.dates ||
          /\bACTUAL\b[^|]*\b(?:FLIGHT|DATE)|\bFLOWN\b|\bFLIGHT\b[^|]*\d/i.test(saidBy(document))
        return isDemanded(document, 'actual-flight') && !told
          ? [
              spot(
                document,
                'dates.onBoard',
                'The credit asks for the actual flight and its day; no notation shows them.',
                '信用证要求实际航班及日期，单据无此批注。',
                'correct',
                { verdict: 'judgement' },
              ),
            ]
          : []
      }),
  }),
]
