import type { Sample, SampleCharge, SampleKind, SampleVerdict } from '@gendan/forms/deal/sample'
import { sampleShape } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import { shapeFindings } from '../record-view/shape-findings.ts'
import { given, type Read } from './typed.ts'

/** A sample as it is typed: everything is text until it is read. */
export interface SampleDraft {
  readonly kind: SampleKind
  readonly line: string
  readonly name: Words
  readonly asked: string
  readonly demands: Words
  readonly due: string
  readonly maker: string
  readonly charge: SampleCharge
  readonly fee: string
  readonly currency: string
  readonly madeOn: string
  readonly shelf: string
  readonly sentOn: string
  readonly courier: string
  readonly waybill: string
  readonly arrivedOn: string
  readonly verdict: SampleVerdict | ''
  readonly comment: string
}

export function draftOf(sample: Sample, currency: string): SampleDraft {
  const { kind, line, name, asked, demands, maker, charge, fee, shelf, courier, waybill, comment } = sample
  return {
    ...{ kind, line, name, demands, maker, charge, shelf, courier, waybill, comment },
    asked: `${asked}`,
    due: sample.due ?? '',
    fee: fee?.amount ?? '',
    currency: fee?.currency ?? currency,
    madeOn: sample.madeOn ?? '',
    sentOn: sample.sentOn ?? '',
    arrivedOn: sample.arrivedOn ?? '',
    verdict: sample.verdict ?? '',
  }
}

type Own = Pick<Sample, 'id' | 'round' | 'again'>

/** What is typed, as the act takes it, with what nobody types: its id, its round and what it is made again for. Or everything that its shape does not take. */
export function readSample(draft: SampleDraft, { id, round, again }: Own): Read<Sample> {
  const { asked, due, fee, currency, madeOn, sentOn, arrivedOn, verdict, ...rest } = draft
  const read = sampleShape.safeParse({
    ...rest,
    ...{ id, round, again },
    asked: /^\d+$/.test(asked.trim()) ? Number(asked) : 0,
    ...given('due', due),
    ...given('madeOn', madeOn),
    ...given('sentOn', sentOn),
    ...given('arrivedOn', arrivedOn),
    ...given('verdict', verdict),
    ...(fee.trim() === '' ? {} : { fee: { amount: fee.trim(), currency } }),
  })
  return read.success
    ? { value: read.data, findings: [] }
    : { value: undefined, findings: shapeFindings(read.error.issues) }
}
