/**
 * Does all of these in their order, so many at a time. Two of the same group never run together, so each group keeps its order; a group
 * that is busy is passed over. The first that fails ends it.
 */
export async function inLanes<Thing, Group>(
  lanes: number,
  things: readonly Thing[],
  groupOf: (thing: Thing) => Group,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = [...things]
  const running = new Map<Group, Promise<void>>()
  const lane = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = waiting.findIndex((thing) => !running.has(groupOf(thing)))
      const [thing] = next < 0 ? [] : waiting.splice(next, 1)
      if (thing === undefined) {
        await Promise.race(running.values())
        continue
      }
      const done = work(thing)
      running.set(groupOf(thing), done)
      await done.finally(() => running.delete(groupOf(thing)))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
