import { keptOf, loanOf } from '@gendan/forms/deal/quality'
import type { Sample, SampleCharge, SampleKind } from '@gendan/forms/deal/sample'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { feeOf } from '../money/fees.ts'
import { gateRecord, type OrderFile } from '../order-file.ts'
import { piecesOf } from './label.ts'

/** Where a sample stands, in the order of its life. */
export const sampleStates = {
  asked: { en: 'Asked for', zh: '待打样' },
  making: { en: 'Being made', zh: '打样中' },
  made: { en: 'Made, n+1', zh: '已做好（n+1）' },
  kept: { en: 'Kept', zh: '已留样' },
  sent: { en: 'Sent', zh: '已寄出' },
  commented: { en: 'Arrived, commented', zh: '已签收／有意见' },
  approved: { en: 'Approved', zh: '已确认' },
  remade: { en: 'Made again', zh: '重打' },
  dropped: { en: 'Dropped', zh: '已取消' },
} as const satisfies Record<string, Words>
export type SampleState = keyof typeof sampleStates

/** A sample of an order as the ledger of all samples shows it. */
export interface LedgerLine {
  readonly sample: string
  /** The code of its kept piece. */
  readonly code: string
  readonly state: SampleState
  readonly kind: SampleKind
  readonly round: number
  readonly name: Words
  /** Number and file of the article, where it is of a line. */
  readonly goodsCode: string
  readonly asked: number
  /** Pieces that were counted; null where nobody counted. */
  readonly made: number | null
  readonly maker: string
  readonly due: Day | null
  readonly madeOn: Day | null
  readonly shelf: string
  readonly sealedOn: Day | null
  readonly until: Day | null
  readonly lentTo: string
  readonly gone: boolean
  readonly sentOn: Day | null
  readonly courier: string
  readonly waybill: string
  readonly arrivedOn: Day | null
  readonly comment: string
  readonly charge: SampleCharge
  readonly fee: string | null
  /** What came in for the fee, and what is still awaited of it; null where there is none. */
  readonly received: string | null
  readonly awaited: string | null
  readonly currency: string
  /** Bulk after it is not on board yet: its kept piece may not run out. */
  readonly open: boolean
}

/** Every sample of an order, as the ledger shows it. */
export function ledgerLines(file: OrderFile): readonly LedgerLine[] {
  const open = !file.aside && !OVER.has(file.stage)
  return (file.deal.samples ?? []).map((sample): LedgerLine => {
    const { kind, round, name, asked, maker, shelf, courier, waybill, comment, charge, fee } = sample
    return {
      sample: sample.id,
      code: piecesOf(file, sample).find(({ is }) => is === 'kept')?.code ?? '',
      state: sampleState(file, sample),
      ...{ kind, round, name, asked, maker, shelf, courier, waybill, comment, charge, open },
      ...{ fee: fee?.amount ?? null, currency: fee?.currency ?? '' },
      ...feeIn(file, sample.id),
      goodsCode: linesOf(file).find(({ id }) => id === sample.line)?.code ?? '',
      ...daysOf(sample),
      ...keptIn(file, sample.id),
    }
  })
}

function feeIn(file: OrderFile, sample: string): Pick<LedgerLine, 'received' | 'awaited'> {
  const fee = feeOf(file, sample)
  return { received: fee?.paid.amount ?? null, awaited: fee?.open.amount ?? null }
}

function daysOf({ due, madeOn, sentOn, arrivedOn }: Sample) {
  return { due: due ?? null, madeOn: madeOn ?? null, sentOn: sentOn ?? null, arrivedOn: arrivedOn ?? null }
}

function keptIn(file: OrderFile, sample: string): Pick<LedgerLine, 'made' | 'sealedOn' | 'until' | 'lentTo' | 'gone'> {
  const kept = keptOf(file.deal, sample)
  if (!kept) return { made: null, sealedOn: null, until: null, lentTo: '', gone: false }
  const gone = kept.gone !== undefined
  const until = gone ? null : kept.until
  return { made: kept.made, sealedOn: kept.sealed.day, until, lentTo: loanOf(kept)?.to ?? '', gone }
}

const OVER: ReadonlySet<string> = new Set(['E15', 'E16', 'E17', 'E18', 'E19'])

/** Where a sample stands: what happened to it last. */
export function sampleState(file: OrderFile, sample: Sample): SampleState {
  const { verdict, arrivedOn, comment, sentOn, madeOn, id } = sample
  if (verdict) return verdict
  if (arrivedOn || (sentOn && comment.trim() !== '')) return 'commented'
  if (sentOn) return 'sent'
  if (madeOn) return keptOf(file.deal, id) || gateRecord(file, 'G3', id).signed ? 'kept' : 'made'
  return gateRecord(file, 'G2', id).signed ? 'making' : 'asked'
}

function linesOf({ deal }: OrderFile) {
  return (deal.contract ?? deal.offer)?.terms.lines ?? []
}
