import { compare, type Decimal, isZero, zero } from '@gendan/kernel/decimal'
import { findingOf, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, civilDay, claim, explained, figure, part, positive, told } from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { productionFigures } from '../tables/production-figures.generated.ts'

const input = z.strictObject({
  quantity: positive('Pieces of the order', '订单件数', 'pieces'),
  made: figure('Pieces made', '已完成件数', 'pieces').default(zero),
  packed: figure('Pieces packed', '已装箱件数', 'pieces').default(zero),
  sampleApproved: civilDay('Day on which the pre-production sample was approved', '产前样确认日').optional(),
  cutting: civilDay('Day on which cutting begins or began', '开裁日').optional(),
  inlineHeld: claim('Whether the inline inspection has been held', '中期验货是否已做').default(false),
  inlineFrom: part('Inline inspection from this share made on', '中期验货起点（完成比例）').optional(),
  inlineTo: part('Inline inspection up to this share made', '中期验货终点（完成比例）').optional(),
  finalFrom: part('Final inspection from this share packed on', '尾期验货起点（装箱比例）').optional(),
  day: civilDay(
    'Day for which the usual shares are looked up; without it those in force now',
    '按哪一天的惯例比例',
  ).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  due: explained(
    told(
      z.enum(['pre-production', 'none', 'inline', 'inline-missed', 'final']),
      'Inspection that is due now',
      '当前应做的检验',
    ),
    {
      'pre-production': ['Approval of the pre-production sample', '产前样确认'],
      none: ['None now', '暂无'],
      inline: ['Inline inspection', '中期验货'],
      'inline-missed': ['The inline inspection was missed', '中期验货已错过'],
      final: ['Final inspection', '尾期验货'],
    },
  ),
  madeShare: answerFigure('Share made', '完成比例', 'fraction'),
  packedShare: answerFigure('Share packed', '装箱比例', 'fraction'),
  inlineFromPieces: answerFigure('Pieces made from which inline inspection is due', '中期验货起点件数', 'pieces'),
  inlineToPieces: answerFigure('Pieces made up to which it is due', '中期验货终点件数', 'pieces'),
  finalFromPieces: answerFigure(
    'Pieces packed from which final inspection may be held',
    '尾期验货所需装箱件数',
    'pieces',
  ),
  stillToPack: answerFigure('Pieces still to be packed for it', '尚须装箱件数', 'pieces'),
  mayCut: claim('Whether cutting waits for the approved sample', '产前样是否先于开裁确认').optional(),
})

/**
 * Which inspection is due (B-11): the pre-production sample is approved before cutting, inline at 10–20 % made, final when 80 % are
 * packed; the shares are usual figures that a contract may change. Pieces are rounded up.
 */
export function inspectionPoints(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { quantity: Q, made, packed } = given
  const usual = (own: Decimal | undefined, code: string) => own ?? figureOn(productionFigures, code, given.day, sheet)
  const from = usual(given.inlineFrom, 'inline-from')
  const to = usual(given.inlineTo, 'inline-to')
  const last = usual(given.finalFrom, 'final-packed-least')
  const inlineFromPieces = sheet.figure(FROM, 'A = Q × from', { Q, from }, wholeUp)
  const inlineToPieces = sheet.figure(TO, 'B = Q × to', { Q, to }, wholeUp)
  const finalFromPieces = sheet.figure(FINAL, 'C = Q × last', { Q, last }, wholeUp)
  const stillToPack = sheet.figure(STILL, 'D = max(0, C − packed)', { C: finalFromPieces, packed })
  const mayCut = cutsAfterApproval(given, sheet)
  const inline = { made, A: inlineFromPieces, B: inlineToPieces }
  return {
    madeShare: sheet.figure(MADE, 'm = made ÷ Q', { made, Q }),
    packedShare: sheet.figure(PACKED, 'p = packed ÷ Q', { packed, Q }),
    ...{ inlineFromPieces, inlineToPieces, finalFromPieces, stillToPack, mayCut },
    due: dueOf(inline, isZero(stillToPack), given, sheet),
  }
}

function cutsAfterApproval({ sampleApproved, cutting }: Given, sheet: Worksheet): boolean | undefined {
  if (cutting === undefined) return undefined
  const approved = sampleApproved !== undefined && sampleApproved <= cutting
  if (!approved)
    warn(sheet, 'cutting', 'Cutting does not wait for the approved pre-production sample.', '产前样未确认即开裁。')
  return approved
}

function dueOf(
  { made, A, B }: Readonly<Record<'made' | 'A' | 'B', Decimal>>,
  packed: boolean,
  { inlineHeld, sampleApproved }: Given,
  sheet: Worksheet,
): 'pre-production' | 'none' | 'inline' | 'inline-missed' | 'final' {
  if (packed) return 'final'
  if (inlineHeld || (compare(made, A) < 0 && sampleApproved !== undefined)) return 'none'
  if (compare(made, A) < 0) return 'pre-production'
  if (compare(made, B) <= 0) return 'inline'
  warn(sheet, 'made', 'The inline inspection was missed: hold it at once.', '已错过中期验货：请立即补做。')
  return 'inline-missed'
}

function warn(sheet: Worksheet, at: string, en: string, zh: string): void {
  const says: Words = { en, zh }
  const spot: Spot = { at, says }
  sheet.warn(findingOf({ id: 'B-11', weight: 'warn', source: SOURCE }, spot))
}

const FROM = { en: 'Inline inspection from', zh: '中期验货起点' }
const TO = { en: 'Inline inspection up to', zh: '中期验货终点' }
const FINAL = { en: 'Final inspection from', zh: '尾期验货起点' }
const STILL = { en: 'Still to be packed', zh: '尚须装箱' }
const MADE = { en: 'Share made', zh: '完成比例' }
const PACKED = { en: 'Share packed', zh: '装箱比例' }
const SOURCE = {
  title: 'Inspection practice of buyers and inspection companies',
  at: unread('pre-production, inline, final'),
}

export const inspectionPointsCalculation = calculation({
  name: 'inspection-points',
  title: { en: 'Inspection points of an order', zh: '订单验货节点（产前、中期、尾期）' },
  topic: 'production',
  says: {
    en: 'From which piece on inline and final inspection are due, and which is due now.',
    zh: '做到多少件应做中期、尾期验货，当前应做哪项检验。',
  },
  rules: ['B-11'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '24,000 pieces, 3,000 made', zh: '24000 件，已完成 3000' },
      input: { quantity: 24000, made: 3000, sampleApproved: '2026-09-05', cutting: '2026-09-09' },
      gives: {
        inlineFromPieces: '2400',
        inlineToPieces: '4800',
        finalFromPieces: '19200',
        mayCut: true,
        due: 'inline',
      },
    },
    {
      title: { en: '1,850 of 2,300 packed', zh: '2300 件已装箱 1850' },
      input: { quantity: 2300, made: 2300, packed: 1850, inlineHeld: true },
      gives: { finalFromPieces: '1840', stillToPack: '0', due: 'final' },
    },
  ],
  work: inspectionPoints,
})
