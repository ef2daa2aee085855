import type { Problem } from '@gendan/contract/shapes'
import { useRef, useState } from 'react'
import { isPassing, refreshWorld } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { type OneOfAll, performAll, Said } from '../client/client.ts'

/** How far the entering of many has come. */
export interface Entering {
  /** How many are done; undefined while none was begun, and after a refusal. */
  readonly done: number | undefined
  readonly running: boolean
  readonly over: boolean
  readonly said: Problem | undefined
  readonly enterAll: (acts: readonly OneOfAll[]) => Promise<void>
  /** Something else is to be entered than was tried before. */
  readonly anew: () => void
}

/** Enters many, all or none. Where the line broke, pressing once more enters nothing twice. */
export function useEntering(): Entering {
  const { id: world } = useWorld()
  const [done, setDone] = useState<number>()
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState<Problem>()
  const key = useRef(crypto.randomUUID())
  const anew = () => {
    key.current = crypto.randomUUID()
    setSaid(undefined)
  }
  async function enterAll(acts: readonly OneOfAll[]): Promise<void> {
    setSaid(undefined)
    setDone(0)
    try {
      await performAll(world, acts, key.current, setDone)
      setDone(acts.length)
      setOver(true)
    } catch (fault) {
      if (!(fault instanceof Said)) throw fault
      if (!isPassing(fault.problem.status)) anew()
      setDone(undefined)
      setSaid(fault.problem)
    }
    await refreshWorld(world)
  }
  return { done, running: done !== undefined && !over, over, said, enterAll, anew }
}
