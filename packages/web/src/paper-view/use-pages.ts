import type { Layout } from '@gendan/firm/layout'
import type { Finding } from '@gendan/kernel/rule'
import { useEffect, useMemo, useRef, useState } from 'react'
import { enter, Said } from '../client/client.ts'
import { factName } from '../facts/fact-name.ts'
import type { PageSpot, SheetPage } from '../parts/sheet-pages.tsx'

/** The pages as the press drew them last. */
export interface LivePages {
  readonly pages: readonly SheetPage[]
  readonly spots: readonly PageSpot[]
  /** What only the press can tell: letters it has no outline for. */
  readonly findings: readonly Finding[]
}

export interface PagesState {
  /** Undefined until the first drawing came. */
  readonly live: LivePages | undefined
  /** Another drawing is on its way. */
  readonly busy: boolean
  readonly fault: Said | undefined
  readonly again: () => void
}

/** What is drawn: a draft of a kind with its own fields, or an issued paper. */
export interface Wanted {
  readonly file: string
  readonly kind?: string
  readonly part?: string
  readonly own?: Readonly<Record<string, unknown>>
  readonly paper?: string
  readonly layout?: string | Layout
  readonly sample?: boolean
}

/**
 * Draws pages when the typing rests. One request at a time: what is typed meanwhile is drawn next, and only the newest of it.
 * `wanted` is undefined while there is nothing to draw; `since` draws anew when the deal behind the paper changed.
 */
export function usePages(world: string, wanted: Wanted | undefined, since: number | string = 0): PagesState {
  const [live, setLive] = useState<LivePages>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Said>()
  const [tries, setTries] = useState(0)
  const line = useRef<{ running: boolean; next: string | undefined; gone: boolean }>({
    running: false,
    next: undefined,
    gone: false,
  })
  const asked = wanted && JSON.stringify(wanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `since` and `tries` are reasons to draw the same again.
  useEffect(() => {
    if (asked === undefined) return
    async function draw(text: string) {
      const queue = line.current
      queue.running = true
      setBusy(true)
      try {
        setLive(await drawn(world, JSON.parse(text) as Wanted))
        setFault(undefined)
      } catch (problem) {
        if (!(problem instanceof Said)) throw problem
        setFault(problem)
      }
      queue.running = false
      const { next } = queue
      queue.next = undefined
      if (next !== undefined && !queue.gone) return draw(next)
      setBusy(false)
    }
    const timer = setTimeout(
      () => {
        if (line.current.running) line.current.next = asked
        else void draw(asked)
      },
      live ? REST : 0,
    )
    return () => clearTimeout(timer)
  }, [world, asked, since, tries])
  useEffect(() => {
    line.current.gone = false
    return () => {
      line.current.gone = true
    }
  }, [])
  useEffect(
    () => () => {
      for (const { src } of live?.pages ?? []) URL.revokeObjectURL(src)
    },
    [live],
  )
  return useMemo(() => ({ live, busy, fault, again: () => setTries((count) => count + 1) }), [live, busy, fault])
}

/** Milliseconds after the last key stroke. */
const REST = 180

async function drawn(world: string, wanted: Wanted): Promise<LivePages> {
  const { pages, spots, findings } = await enter('pages', wanted, { world })
  return {
    pages: await Promise.all(pages.map(pictured)),
    spots: spots.map((spot) => ({ ...spot, name: factName(spot.at) })),
    findings: findings as readonly Finding[],
  }
}

/** A page as a picture that is ready to be shown: set in place of the old one, nothing flickers. */
async function pictured(svg: string): Promise<SheetPage> {
  const src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const picture = new Image()
  picture.src = src
  await picture.decode().catch(() => undefined)
  return { src }
}
