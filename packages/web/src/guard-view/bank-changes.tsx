import { useAsk } from '../app/queries.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { ChangeCard } from './change-card.tsx'

/** Other accounts that wait for a call, of one party or of our firm, beside where its accounts are typed; nothing where none waits. */
export function BankChanges({ of }: { readonly of: string }) {
  const { say } = useWords()
  const found = useAsk('bank-guard', { of })
  const { open = [], banks = [] } = found.data ?? {}
  if (open.length === 0) return null
  return (
    <section className="stack">
      <SectionHead note={String(open.length)}>
        {say({ en: 'Bank data that wait for a call', zh: '待回电核实的账户变更' })}
      </SectionHead>
      {open.map((row) => (
        <ChangeCard key={row.change.id} row={row} banks={banks} bare />
      ))}
    </section>
  )
}
