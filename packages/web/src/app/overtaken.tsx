import { BothSides } from '../facts/both-sides.tsx'
import { useAsk } from './queries.ts'
import type { Edit } from './use-edit.ts'

interface OvertakenProps<T> {
  /** Whose journal tells what was done. */
  readonly kind: string
  readonly id: string
  readonly edit: Edit<T>
}

/** Above a form that somebody else has saved meanwhile: both sides, and the way on. Nothing otherwise. */
export function Overtaken<T>({ kind, id, edit }: OvertakenProps<T>) {
  const { overtaken } = edit
  const journal = useAsk('journal', { kind, id, limit: 100 }, { enabled: overtaken !== undefined })
  const firm = useAsk('firm', {}, { enabled: overtaken !== undefined })
  if (!overtaken) return null
  const nameOf = (account: string) => firm.data?.people.find((one) => one.account === account)?.name ?? account
  const done = (journal.data?.rows ?? []).filter(({ version }) => version > overtaken.since)
  return (
    <BothSides
      done={done.map((row) => ({ ...row, by: nameOf(row.by) }))}
      {...overtaken}
      mine={edit.value}
      onGoOn={edit.goOn}
      onDrop={edit.drop}
    />
  )
}
