import { type Doubt, type DoubtTopic, doubtShape } from '@gendan/forms/deal/doubt'
import type { Words } from '@gendan/kernel/words'
import type { Evidence } from '@gendan/orderfile/order-file'
import { given, type Read } from '../quality-view/typed.ts'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** An unclear point as it is typed: everything is text until it is read. */
export interface DoubtDraft {
  readonly topic: DoubtTopic
  readonly line: string
  readonly question: Words
  readonly asked: string
  readonly answered: string
  readonly answer: string
  readonly files: readonly Evidence[]
  readonly closed: boolean
}

export function draftOf({ topic, line, question, asked, answered, answer, files, closed }: Doubt): DoubtDraft {
  return { topic, line, question, asked: asked ?? '', answered: answered ?? '', answer, files, closed }
}

/** What is typed, as the act takes it; or everything that its shape does not take. */
export function readDoubt({ asked, answered, ...rest }: DoubtDraft, id: string): Read<Doubt> {
  const read = doubtShape.safeParse({ ...rest, id, ...given('asked', asked), ...given('answered', answered) })
  return read.success
    ? { value: read.data, findings: [] }
    : { value: undefined, findings: shapeFindings(read.error.issues) }
}
