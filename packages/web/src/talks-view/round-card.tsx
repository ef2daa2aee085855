import type { Round } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { talksHelp } from '@gendan/forms/help/talks'
import { chainOf } from '@gendan/forms/offer/chain'
import { changedPoints } from '@gendan/forms/offer/changed-points'
import type { Finding } from '@gendan/kernel/rule'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { Helped } from '../parts/field-help.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import '../record-view/record-view.css'
import { useWords } from '../words/language.tsx'
import { ChangedList } from './changed-list.tsx'
import type { SaidDraft } from './said-draft.ts'
import { SaidFields } from './said-fields.tsx'

interface RoundCardProps {
  readonly file: OrderFile
  readonly terms: Terms
  readonly said: SaidDraft
  readonly by: Round['by']
  readonly findings: readonly Finding[]
  readonly onSaid: (said: SaidDraft) => void
}

/** Beside terms that are offered: how and until when, and what they change of the round before. */
export function RoundCard({ file, terms, said, by, findings, onSaid }: RoundCardProps) {
  const { say } = useWords()
  const chain = chainOf(file.deal)
  const before = chain.findLast((one) => one.terms !== undefined)
  return (
    <>
      <section className="card padded record-form round-card">
        <h2 className="card-title">
          {by === 'us' ? say({ en: 'How it goes out', zh: '怎样发出' }) : say({ en: 'How it came', zh: '怎样收到' })}
        </h2>
        <Helped by={talksHelp}>
          <FieldsContext value={{ findings, strict: true, locked: false }}>
            <SaidFields said={said} by={by} proposes onSaid={onSaid} />
          </FieldsContext>
        </Helped>
      </section>
      {before?.terms && (
        <section className="card padded">
          <ChangedList points={changedPoints(before.terms, terms)} of={before.round} most={40} />
        </section>
      )}
    </>
  )
}
