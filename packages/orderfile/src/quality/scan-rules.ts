import type { Inspection } from '@gendan/forms/deal/inspection'
import { type Kept, keptOf, openingOf } from '@gendan/forms/deal/quality'
import type { Sample } from '@gendan/forms/deal/sample'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { isLabel, labelled, type Piece, readLabel } from './label.ts'

/** A kept sample that was scanned to open a final inspection, and everything it is judged by. */
export interface Scanned {
  readonly inspection: Inspection | undefined
  /** It was opened already. */
  readonly opened: boolean
  /** What the label is of; undefined where the file it names has no such piece. */
  readonly sample: Sample | undefined
  readonly piece: Piece['is'] | undefined
  readonly kept: Kept | undefined
  /** The sample is of goods that this order sells. */
  readonly sameGoods: boolean
  readonly today: Day
}

const rule = family<Scanned>('SN')
const seed = seed003('1 样办单、7 验货时要求照单验货')

/** What must hold of a scanned sample before it opens a final inspection. */
export const scanRules: readonly Rule<Scanned>[] = [
  rule(
    '01',
    'block',
    seed,
    { en: 'A final inspection waits for it', zh: '有终检等着开验' },
    ({ inspection, opened }) =>
      inspection?.kind === 'final' && inspection.verdict === undefined && !opened
        ? []
        : [
            {
              at: 'inspection',
              says: opened
                ? { en: 'This inspection is opened already.', zh: '这次验货已经开验。' }
                : { en: 'There is no final inspection that waits for its sample.', zh: '没有等待开验的终检。' },
              remedy: { en: 'Plan the final inspection, then scan.', zh: '请先计划终检，再扫描留样。' },
            },
          ],
  ),
  rule('02', 'block', seed, { en: 'The label is of a kept sample', zh: '扫的是留样标签' }, ({ sample, piece }) => [
    ...when(
      sample === undefined,
      'code',
      { en: 'The file named on the label has no such sample.', zh: '标签上的订单没有这个样品。' },
      { en: 'Read the code again, or scan another label.', zh: '请核对编号，或换一张标签。' },
    ),
    ...when(
      piece !== undefined && piece !== 'kept',
      'code',
      { en: 'This piece was made for the customer; it is not the kept one.', zh: '这一件是寄客户的，不是留样。' },
      { en: 'Scan the kept one, whose code ends in K.', zh: '请扫留样，编号以 K 结尾。' },
    ),
  ]),
  rule('03', 'block', seed, { en: 'It is sealed and still kept', zh: '已封样且在库' }, ({ sample, kept }) =>
    when(
      sample !== undefined && (kept === undefined || kept.gone !== undefined),
      'code',
      kept?.gone
        ? { en: `It is kept no longer: ${kept.gone.why}`, zh: `已不再保留：${kept.gone.why}` }
        : { en: 'This sample was never sealed.', zh: '这个样品没有封样。' },
      { en: 'Count and seal it, or ask a manager for his word.', zh: '请先清点封样，或请经理写明理由。' },
    ),
  ),
  rule('04', 'block', seed, { en: 'It is still valid', zh: '在有效期内' }, ({ kept, today }) =>
    when(
      kept !== undefined && kept.until < today,
      'code',
      { en: `It was valid until ${kept?.until}.`, zh: `有效期到 ${kept?.until}，已过期。` },
      { en: 'Compare it, seal it anew, or ask a manager for his word.', zh: '请核对后重新封样，或请经理写明理由。' },
    ),
  ),
  rule('05', 'block', seed, { en: 'It is of the goods inspected', zh: '与所验商品相同' }, ({ sample, sameGoods }) =>
    when(
      sample !== undefined && !sameGoods,
      'code',
      { en: 'This sample is of other goods than this order sells.', zh: '这个样品不是本单的商品。' },
      { en: 'Scan the kept sample of these goods.', zh: '请扫本单商品的留样。' },
    ),
  ),
  rule('06', 'block', seed, { en: 'It is the one the customer agreed to', zh: '是客户认可的那一轮' }, ({ sample }) =>
    stale(sample),
  ),
]

function stale(sample: Sample | undefined): readonly Spot[] {
  const { verdict } = sample ?? {}
  return when(
    verdict === 'remade' || verdict === 'dropped',
    'code',
    verdict === 'dropped'
      ? { en: 'The customer dropped this sample.', zh: '客户已取消这个样品。' }
      : { en: 'The customer wanted this sample made again.', zh: '这一轮客户要求重打。' },
    { en: 'Scan the kept one of the round he approved.', zh: '请扫客户确认那一轮的留样。' },
  )
}

interface Reading {
  readonly file: OrderFile
  readonly inspection: string
  readonly code: string
  /** The file that the label names. */
  readonly from: OrderFile
  readonly today: Day
}

/** A code that was read at an inspection, with all it is judged by. */
export function scanned({ file, inspection, code, from, today }: Reading): Scanned {
  const read = readLabel(code, '')
  const found = isLabel(read) && read.number === from.number.toUpperCase() ? labelled(from, read) : undefined
  return {
    inspection: file.deal.inspections?.find(({ id }) => id === inspection),
    opened: openingOf(file.deal, inspection) !== undefined,
    sample: found?.sample,
    piece: found?.piece.is,
    kept: found && keptOf(from.deal, found.sample.id),
    sameGoods: found !== undefined && ofOurGoods(file, from, found.sample),
    today,
  }
}

/** A sample of this file, or one whose line is of an article that this file sells too. */
function ofOurGoods(file: OrderFile, from: OrderFile, sample: Sample): boolean {
  if (file.id === from.id) return true
  const line = linesOf(from).find(({ id }) => id === sample.line)
  if (!line || file.buyer !== from.buyer) return false
  return linesOf(file).some(({ goods, code }) =>
    line.goods !== '' ? goods === line.goods : code !== '' && code === line.code,
  )
}

function linesOf({ deal }: OrderFile) {
  return (deal.contract ?? deal.offer)?.terms.lines ?? []
}
