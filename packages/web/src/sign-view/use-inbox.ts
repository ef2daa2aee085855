import type { InboxRow } from '@gendan/contract/rows'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'

/** What waits, mine first and the longest first; which of it stands on the right. */
export interface InboxState {
  readonly rows: readonly InboxRow[]
  readonly mine: number
  readonly signed: readonly InboxRow[]
  readonly at: number
  readonly row: InboxRow | undefined
  readonly open: (row: InboxRow | undefined) => void
  readonly step: (by: -1 | 1) => void
  /** Goes to what follows the open one; to the list itself where nothing of mine is left. */
  readonly onward: () => void
}

/** `picks` opens the first by itself: on a desk the list and one thing stand side by side; the address says which. */
export function useInbox(picks: boolean) {
  const { id: world } = useWorld()
  const inbox = useAsk('inbox', {}, { every: 30_000 })
  const at = useSearch({ from: '/w/$world/inbox' }) as Partial<Pick<InboxRow, 'file' | 'gate' | 'part'>>
  const navigate = useNavigate()
  const waiting = inbox.data?.waiting ?? []
  const rows = [...waiting.filter(({ mine }) => mine), ...waiting.filter(({ mine }) => !mine)]
  const found = rows.findIndex(
    (row) => row.file === at.file && row.gate === (at.gate ?? row.gate) && row.part === (at.part ?? ''),
  )
  const picked = found < 0 && picks ? rows[0] : undefined
  const place = picked ? 0 : found
  function open(row: InboxRow | undefined) {
    void navigate({ to: '/w/$world/inbox', params: { world }, search: row ? addressOfRow(row) : {}, replace: picks })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another pick is written into the address.
  useEffect(() => {
    if (picked) open(picked)
  }, [picked?.file, picked?.gate, picked?.part])
  function onward() {
    const rest = rows.filter((_, i) => i !== place)
    open([...rest.slice(place), ...rest.slice(0, place)].find(({ mine }) => mine))
  }
  function step(by: -1 | 1) {
    const next = rows[place + by]
    if (next) open(next)
  }
  const state: InboxState = {
    rows,
    mine: rows.filter(({ mine }) => mine).length,
    signed: inbox.data?.signed ?? [],
    at: place,
    row: rows[place],
    open,
    step,
    onward,
  }
  return { inbox, state }
}

function addressOfRow({ file, gate, part }: InboxRow) {
  return { file, gate, ...(part ? { part } : {}) }
}
