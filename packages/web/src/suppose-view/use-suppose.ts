import type { Answer } from '@gendan/contract/questions'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { useEffect, useState } from 'react'
import { useAsk } from '../app/queries.ts'

const PAUSE_MS = 350
const NOTHING: Supposed = { moves: [], suppliers: [], costs: [] }

export type Supposition = Answer<'suppose'>

/** What one tries, as it is typed, and what would come of it once the typist pauses. */
export function useSuppose(file: string) {
  const [supposed, set] = useState<Supposed>(NOTHING)
  const [settled, settle] = useState(supposed)
  // What is typed and no figure yet lives in its fields: they begin anew when all is cleared.
  const [round, begin] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => settle(supposed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [supposed])
  const empty = isEmpty(settled)
  const answer = useAsk('suppose', { file, supposed: settled }, { enabled: !empty, keepOld: true })
  function clear() {
    set(NOTHING)
    begin(round + 1)
  }
  return { supposed, set, answer, empty, clear, round }
}

function isEmpty({ moves, suppliers, costs, split, latest }: Supposed): boolean {
  return moves.length + suppliers.length + costs.length === 0 && !split && !latest
}
