import type { Performed, Problem } from '@gendan/contract/shapes'
import type { Act } from '@gendan/kernel/act'
import type { Aggregate } from '@gendan/kernel/aggregate'
import type { Words } from '@gendan/kernel/words'
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { perform, Said } from '../client/client.ts'
import type { ConflictChoice } from './conflict-dialog.tsx'
import { CalledOff, type Doing, useDoing } from './doing.tsx'
import { noteOwn } from './live.ts'
import { isPassing, refreshWorld } from './queries.ts'
import { useSecondFactor } from './second-factor.tsx'
import { useWorld } from './world.ts'

/** On what an act is done: the subject's id, and the version the person saw. */
export interface On {
  readonly id: string
  readonly expected?: number
  /** Where somebody did the same act meanwhile, no dialog asks: the screen shows both sides of what was typed. */
  readonly showsBoth?: true
}

/**
 * An act with everything around it. Inputs are what the act's shape reads. The answer is undefined where it was refused
 * or called off; `said` then tells why and belongs near the button.
 */
export interface Acting extends Omit<Doing, 'run'> {
  readonly run: <A extends Aggregate, Input>(
    act: Act<A, Input>,
    input: NoInfer<Input>,
    on: On,
  ) => Promise<Performed | undefined>
}

/**
 * Performs acts in this window's world. One idempotency key serves all tries of the same thing; a second factor is asked
 * for where it is needed; a lost race shows what others did; afterwards every answer of the world is asked again.
 */
export function useAct(): Acting {
  const { id: world } = useWorld()
  const doing = useDoing()
  const askFactor = useSecondFactor()
  const askConflict = useContext(ConflictContext)
  const keys = useRef(new Map<string, string>())
  const { run: work } = doing
  const run = useCallback<Acting['run']>(
    (act, input, on) => {
      const name = JSON.stringify([act.name, on.id, input])
      return work(act.title, async () => {
        const key = keys.current.get(name) ?? crypto.randomUUID()
        keys.current.set(name, key)
        const answer = await settled(
          (expected) => patient(() => perform(world, act, input, { ...on, ...expected, key })),
          {
            askFactor,
            askConflict: (problem) =>
              on.showsBoth && problem.changed?.some((row) => row.act === act.name)
                ? refreshWorld(world).then(() => 'look' as const)
                : askConflict(world, act.title, problem),
          },
        )
        keys.current.delete(name)
        noteOwn(act.on.kind, answer.id, answer.version)
        await refreshWorld(world)
        return answer
      })
    },
    [world, work, askFactor, askConflict],
  )
  return { ...doing, run }
}

interface Asking {
  readonly askFactor: () => Promise<boolean>
  readonly askConflict: (problem: Problem) => Promise<ConflictChoice>
}

type Expected = { readonly expected?: number }

/** Tries until it is done, refused or called off: a code is asked for, a lost race is shown. */
async function settled(
  tries: (on: Expected) => Promise<Performed>,
  asking: Asking,
  on: Expected = {},
): Promise<Performed> {
  try {
    return await tries(on)
  } catch (thrown) {
    if (!(thrown instanceof Said)) throw thrown
    const { type, version } = thrown.problem
    if (type === 'second-factor' && (await asking.askFactor())) return settled(tries, asking, on)
    if (type === 'second-factor') throw new CalledOff()
    if (type !== 'changed-meanwhile') throw thrown
    if ((await asking.askConflict(thrown.problem)) === 'look' || version === undefined) throw new CalledOff()
    return settled(tries, asking, { expected: version })
  }
}

const WAITS_MS = [600, 1_800] as const

/** A line that is bad for a moment is waited for; the key makes sure that it happens once. */
async function patient<T>(tries: () => Promise<T>, tried = 0): Promise<T> {
  try {
    return await tries()
  } catch (thrown) {
    const wait = WAITS_MS[tried]
    if (!(thrown instanceof Said) || !isPassing(thrown.problem.status) || wait === undefined) throw thrown
    await new Promise((resolve) => setTimeout(resolve, wait))
    return patient(tries, tried + 1)
  }
}

/** Loaded when a race was lost: it names every act of the house. */
const ConflictDialog = lazy(async () => ({ default: (await import('./conflict-dialog.tsx')).ConflictDialog }))

type AskConflict = (world: string, act: Words, problem: Problem) => Promise<ConflictChoice>

const ConflictContext = createContext<AskConflict>(() => {
  throw new RangeError('no ActProvider above')
})

interface Asked {
  readonly act: Words
  readonly problem: Problem
  readonly choose: (choice: ConflictChoice) => void
}

/** Holds the one dialog that shows a lost race. */
export function ActProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = useMemo<AskConflict>(
    () => async (world, act, problem) => {
      const fresh = refreshWorld(world)
      const choice = await new Promise<ConflictChoice>((choose) => setAsked({ act, problem, choose }))
      setAsked(null)
      await fresh
      return choice
    },
    [],
  )
  return (
    <ConflictContext value={ask}>
      {children}
      {asked && (
        <Suspense>
          <ConflictDialog {...asked} />
        </Suspense>
      )}
    </ConflictContext>
  )
}
