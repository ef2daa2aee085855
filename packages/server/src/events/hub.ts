import type { Changes } from '@gendan/contract/shapes'
import { type Ear, openEar } from '@gendan/store/bell'
import { changesSince } from '@gendan/store/changes'
import type { Fence, Pool } from '@gendan/store/database'

/** Whoever wants to hear what changes in a world. */
export interface Listening {
  readonly fence: Fence
  readonly hear: (changes: Changes) => void
}

/** Tells everybody who listens at this server what is changed in his world, by whichever server it was done. */
export interface Hub {
  /** From its answer on everything is heard. What was changed before may be heard, too. */
  readonly join: (one: Listening) => Promise<void>
  readonly leave: (one: Listening) => void
  readonly close: () => Promise<void>
}

/** The bell may have been missed: so often we look without it. */
const LOOK_MS = 15_000

/** One world while somebody listens to it. */
interface Place {
  readonly fence: Fence
  readonly listening: Set<Listening>
  /** Up to which picture of the database was told. */
  at: string | undefined
  looking: boolean
  again: boolean
}

export function openHub(pool: Pool): Hub {
  const places = new Map<string, Place>()
  let ear: Ear | undefined
  const hear = (world: string | undefined): void => {
    const heard = world === undefined ? [...places.values()] : [places.get(world)]
    for (const place of heard) if (place) void look(pool, place)
  }
  const timer = setInterval(() => hear(undefined), LOOK_MS)
  timer.unref()
  return {
    async join(one) {
      ear ??= openEar(pool, hear)
      const { world } = one.fence
      const place = places.get(world) ?? {
        fence: worldOf(one.fence),
        listening: new Set(),
        at: undefined,
        looking: false,
        again: false,
      }
      places.set(world, place)
      place.listening.add(one)
      if (place.at === undefined) await look(pool, place)
    },
    leave(one) {
      const place = places.get(one.fence.world)
      place?.listening.delete(one)
      if (place?.listening.size === 0) places.delete(one.fence.world)
    },
    async close() {
      clearInterval(timer)
      places.clear()
      await ear?.close()
    },
  }
}

/** What the world is told, nobody in particular asks. */
function worldOf({ company, world }: Fence): Fence {
  return { company, world }
}

/** Looks what has changed and tells it. One look at a time; a bell meanwhile makes another one follow. */
async function look(pool: Pool, place: Place): Promise<void> {
  place.again = true
  if (place.looking) return
  place.looking = true
  while (place.again) {
    place.again = false
    // A database that is away for a moment is asked again at the next bell; nothing is lost, for `at` stands still.
    const changes = await changesSince(pool, place.fence, place.at).catch(() => undefined)
    if (changes) tell(place, changes)
  }
  place.looking = false
}

function tell(place: Place, changes: Changes): void {
  place.at = changes.at
  if (changes.changes.length === 0 && !changes.everything) return
  for (const one of place.listening) one.hear(changes)
}
