import { type Ear, openEar } from '@gendan/store/bell'
import { type Fence, type Pool, unfenced } from '@gendan/store/database'
import { everyWorld, worldById } from '@gendan/store/worlds'

/** The work of couriers: at what there may be something to do in a world, and how one of them is gone to. */
export interface Rounds {
  readonly pool: Pool
  readonly here: (fence: Fence) => Promise<readonly string[]>
  /** Does everything that is due there; answers with the seconds until something may be due again, undefined where only the bell knows. */
  readonly go: (fence: Fence, place: string, end: AbortSignal) => Promise<number | undefined>
}

/** What wakes the couriers: the bell of the worlds, the time of the next try, and now and then a look without either. */
export interface Dispatcher {
  /** Something may be due in this world at once. */
  readonly wake: (world: string) => void
  readonly close: () => Promise<void>
}

/** What many acts write in one stroke is sent in one turn. */
const GATHER_MS = 100
/** A server that was killed leaves its tries to the others; a bell may have been missed. */
const LOOK_MS = 60_000
const LONGEST_WAIT_S = 3_600

interface Course {
  readonly fence: Fence
  readonly place: string
  running: boolean
  again: boolean
  timer: NodeJS.Timeout | undefined
}

interface Desk {
  readonly rounds: Rounds
  readonly courses: Map<string, Course>
  readonly underWay: Set<Promise<unknown>>
  readonly end: AbortController
}

export function openDispatcher(rounds: Rounds): Dispatcher {
  const desk: Desk = { rounds, courses: new Map(), underWay: new Set(), end: new AbortController() }
  const gathering = new Map<string, NodeJS.Timeout>()
  const wake = (world: string): void => {
    if (desk.end.signal.aborted || gathering.has(world)) return
    gathering.set(
      world,
      setTimeout(() => {
        gathering.delete(world)
        follow(desk, lookIn(desk, world))
      }, GATHER_MS).unref(),
    )
  }
  const everywhere = (): void => follow(desk, lookEverywhere(desk))
  const ear: Ear = openEar(rounds.pool, (world) => (world === undefined ? everywhere() : wake(world)))
  const timer = setInterval(everywhere, LOOK_MS).unref()
  return {
    wake,
    async close() {
      desk.end.abort()
      clearInterval(timer)
      for (const one of gathering.values()) clearTimeout(one)
      for (const { timer: next } of desk.courses.values()) clearTimeout(next)
      await ear.close()
      await Promise.allSettled(desk.underWay)
    },
  }
}

/** A database that is away for a moment is looked at again at the next bell or look; nothing is lost by it. */
function follow(desk: Desk, work: Promise<unknown>): void {
  const guarded = work.catch(() => undefined).finally(() => desk.underWay.delete(guarded))
  desk.underWay.add(guarded)
}

async function lookEverywhere(desk: Desk): Promise<void> {
  const worlds = await unfenced(desk.rounds.pool, everyWorld)
  for (const { id: world, company, kind } of worlds) {
    if (desk.end.signal.aborted) return
    if (kind === 'real') await goRound(desk, { company, world })
  }
}

async function lookIn(desk: Desk, world: string): Promise<void> {
  const found = await worldById(desk.rounds.pool, world)
  if (found?.kind === 'real') await goRound(desk, { company: found.company, world })
}

async function goRound(desk: Desk, fence: Fence): Promise<void> {
  for (const place of await desk.rounds.here(fence)) {
    const course = desk.courses.get(place) ?? { fence, place, running: false, again: false, timer: undefined }
    desk.courses.set(place, course)
    follow(desk, run(desk, course))
  }
}

/** One courier for each place at this server; a bell while he is on his way sends him once more. */
async function run(desk: Desk, course: Course): Promise<void> {
  course.again = true
  if (course.running) return
  course.running = true
  clearTimeout(course.timer)
  let wait: number | undefined
  try {
    while (course.again && !desk.end.signal.aborted) {
      course.again = false
      wait = await desk.rounds.go(course.fence, course.place, desk.end.signal)
    }
  } finally {
    course.running = false
  }
  if (wait === undefined || desk.end.signal.aborted) return
  const next = () => follow(desk, run(desk, course))
  course.timer = setTimeout(next, Math.min(LONGEST_WAIT_S, wait + 1) * 1000).unref()
}
