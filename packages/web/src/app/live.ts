import type { Change } from '@gendan/contract/shapes'
import { useEffect, useSyncExternalStore } from 'react'
import { openLine, type Told } from './live-line.ts'
import { queryClient } from './queries.ts'
import { isTouched } from './touched.ts'
import { useWorld } from './world.ts'

/** What comes in one stroke is asked for once. */
const STROKE_MS = 150

/** What this window did itself, by kind and id: it has asked again already. */
const own = new Map<string, number>()

/** What others changed last since this window is open, by kind and id. */
let others: ReadonlyMap<string, Change> = new Map()
const watching = new Set<() => void>()

/** An act of this window was performed: its own echo is no news. */
export function noteOwn(kind: string, id: string, version: number): void {
  own.set(nameOf({ kind, id }), version)
  forgetOthers(kind, id)
}

/** Somebody has seen it: no more needs to be said. */
export function forgetOthers(kind: string, id: string): void {
  if (!others.has(nameOf({ kind, id }))) return
  const rest = new Map(others)
  rest.delete(nameOf({ kind, id }))
  show(rest)
}

/** What others did last to one thing while this window is open; undefined where nobody did. */
export function useOthers(kind: string, id: string): Change | undefined {
  return useSyncExternalStore(watch, () => others.get(nameOf({ kind, id })))
}

/** Keeps what stands on the screen fresh: what others change is asked for again. What is being typed stays as it is. */
export function useLive(): void {
  const { id: world, account } = useWorld()
  useEffect(() => {
    let waiting: Told[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (): void => {
      const told = {
        changes: waiting.flatMap(({ changes }) => changes),
        everything: waiting.some((one) => one.everything),
      }
      waiting = []
      timer = undefined
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => {
          const [place, where, question, input] = queryKey
          return place === 'world' && where === world && isTouched(String(question), input, told)
        },
      })
    }
    const line = openLine(world, account.id, (told) => {
      const changes = told.changes.filter(isNews)
      if (changes.length === 0 && !told.everything) return
      note(changes, account.id)
      waiting.push({ changes, everything: told.everything })
      timer ??= setTimeout(settle, STROKE_MS)
    })
    return () => {
      line.close()
      clearTimeout(timer)
      show(new Map())
    }
  }, [world, account.id])
}

function isNews(change: Change): boolean {
  return change.version > (own.get(nameOf(change)) ?? 0)
}

function note(changes: readonly Change[], me: string): void {
  const theirs = changes.filter(({ by }) => by !== me)
  if (theirs.length > 0) show(new Map([...others, ...theirs.map((change) => [nameOf(change), change] as const)]))
}

function show(next: ReadonlyMap<string, Change>): void {
  others = next
  for (const changed of watching) changed()
}

function watch(changed: () => void): () => void {
  watching.add(changed)
  return () => watching.delete(changed)
}

function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`
}
