import { same } from '@gendan/kernel/same'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { askKey, queryClient } from '../app/queries.ts'
import { enter, Said } from '../client/client.ts'
import { forget, keep, kept } from '../parts/kept.ts'
import { type Clash, merged } from './draft-merge.ts'

export type Own = Readonly<Record<string, unknown>>

/** Another person's draft that came in between, and the fields in which both differ. */
export interface DraftClash {
  readonly by: string
  readonly at: string
  readonly fields: readonly Clash[]
}

/** How the draft is kept. Stays the same object while one only types. */
export interface Keeping {
  readonly set: (field: string, value: unknown) => void
  /** The instant of the last keeping; undefined before the first one here. */
  readonly keptAt: string | undefined
  /** Why it could not be kept on the server; it is kept in this browser meanwhile, and tried again. */
  readonly unkept: Said | undefined
  readonly clash: DraftClash | undefined
  readonly choose: (field: string, value: unknown) => void
  /** Keeps it at once, also where nothing was typed: what is sent for signature can then be taken up again. */
  readonly keepNow: () => void
}

/** What is typed, at every key stroke, and how it is kept. */
export interface DraftState {
  readonly own: Own
  readonly keeping: Keeping
}

interface DraftInput {
  readonly world: string
  readonly file: string
  readonly kind: string
  readonly part: string
  /** What the server kept; version 0 where nothing. */
  readonly found: { readonly version: number; readonly own: Own; readonly by: string; readonly at: string }
  /** What the paper begins with. */
  readonly begun: Own
  /** Whether this person may draft at all. */
  readonly may: boolean
}

const REST = 800
const AGAIN = 5000

/**
 * The paper's own fields as they are typed. Kept on the server when the typing rests, over the version it was typed on; kept
 * in this browser at once, so that leaving, a lost network or a closed window loses nothing.
 */
export function useDraft({ world, file, kind, part, found, begun, may }: DraftInput): DraftState {
  const name = `draft.${world}.${file}.${[kind, part].filter(Boolean).join('.')}`
  const [start] = useState(() => starting(name, found, begun))
  const [own, setOwn] = useState<Own>(start.own)
  const [keptAt, setKeptAt] = useState<string | undefined>(found.version > 0 ? found.at : undefined)
  const [unkept, setUnkept] = useState<Said>()
  const [clash, setClash] = useState<DraftClash | undefined>(start.clash)
  const held = useRef({
    own: start.own,
    base: start.base,
    version: start.version,
    busy: false,
    clash: start.clash !== undefined,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(
    async (always = false) => {
      clearTimeout(timer.current)
      const now = held.current
      const idle = !may || now.busy || now.clash
      if (idle || (!always && same(now.own, now.base))) return
      const sent = now.own
      now.busy = true
      const outcome = await keepOnce(now, { world, file, kind, part })
      now.busy = false
      const soon = (rest: number) => {
        timer.current = setTimeout(() => void send(), rest)
      }
      if (outcome.is === 'unkept') return later(outcome.why, soon, setUnkept)
      if (outcome.is === 'kept') {
        Object.assign(now, { base: sent, version: outcome.version })
        setKeptAt(outcome.at)
        setUnkept(undefined)
        queryClient.setQueryData(askKey(world, 'draft', { file, kind, part }), { ...outcome, own: sent, by: '' })
        return same(now.own, sent) ? forget(name) : soon(REST)
      }
      const both = merged(now.base, now.own, outcome.theirs)
      Object.assign(now, {
        own: both.own,
        base: outcome.theirs,
        version: outcome.version,
        clash: both.clashes.length > 0,
      })
      setOwn(both.own)
      if (both.clashes.length === 0) return soon(0)
      setClash({ by: outcome.by, at: outcome.at, fields: both.clashes })
    },
    [world, file, kind, part, name, may],
  )

  const put = useCallback(
    (next: Own) => {
      held.current.own = next
      setOwn(next)
      keep(name, { own: next, base: held.current.base, version: held.current.version })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), REST)
    },
    [name, send],
  )
  const set = useCallback((field: string, value: unknown) => put({ ...held.current.own, [field]: value }), [put])
  const choose = useCallback(
    (field: string, value: unknown) => {
      const left = clashing.current?.fields.filter((one) => one.field !== field) ?? []
      held.current.clash = left.length > 0
      setClash(clashing.current && left.length > 0 ? { ...clashing.current, fields: left } : undefined)
      put({ ...held.current.own, [field]: value })
    },
    [put],
  )
  const keepNow = useCallback(() => void send(true), [send])
  const clashing = useRef(clash)
  useEffect(() => {
    clashing.current = clash
  })
  useEffect(() => {
    if (!same(held.current.own, held.current.base) && held.current.version > 0) void send()
    return () => void send()
  }, [send])
  const keeping = useMemo(
    () => ({ set, keptAt, unkept, clash, choose, keepNow }),
    [set, keptAt, unkept, clash, choose, keepNow],
  )
  return { own, keeping }
}

/** Not kept: the reason is shown; where only the network is away, it is tried again. */
function later(why: Said, soon: (rest: number) => void, tell: (why: Said) => void): void {
  tell(why)
  if (why.problem.status === 0) soon(AGAIN)
}

type Outcome =
  | { readonly is: 'kept'; readonly version: number; readonly at: string }
  | { readonly is: 'others'; readonly version: number; readonly at: string; readonly by: string; readonly theirs: Own }
  | { readonly is: 'unkept'; readonly why: Said }

/** One try: kept, not kept, or somebody else kept another draft over the same version. */
async function keepOnce(
  { own, version }: { readonly own: Own; readonly version: number },
  { part, ...parts }: { readonly world: string; readonly file: string; readonly kind: string; readonly part: string },
): Promise<Outcome> {
  try {
    return { is: 'kept', ...(await enter('keep-draft', { part, version, own }, parts)) }
  } catch (why) {
    if (!(why instanceof Said)) throw why
    const others = why.problem.changed?.[0]
    if (why.problem.status !== 409 || !others) return { is: 'unkept', why }
    return {
      is: 'others',
      version: others.version,
      at: others.at,
      by: others.by,
      theirs: (others.events[0] ?? {}) as Own,
    }
  }
}

interface Starting {
  readonly own: Own
  readonly base: Own
  readonly version: number
  readonly clash?: DraftClash
}

/** What this browser still held that the server never got is taken up again; where both went on, both stand side by side. */
function starting(name: string, found: DraftInput['found'], begun: Own): Starting {
  const theirs = found.version > 0 ? { ...begun, ...found.own } : begun
  const here = kept(name, isHeld)
  if (!here || same(here.own, theirs)) return { own: theirs, base: theirs, version: found.version }
  if (here.version === found.version) return { own: here.own, base: theirs, version: found.version }
  const both = merged(here.base, here.own, theirs)
  const clash = both.clashes.length > 0 ? { clash: { by: found.by, at: found.at, fields: both.clashes } } : {}
  return { own: both.own, base: theirs, version: found.version, ...clash }
}

interface Held {
  readonly own: Own
  readonly base: Own
  readonly version: number
}

function isHeld(value: unknown): value is Held {
  return (
    typeof value === 'object' &&
    value !== null &&
    'own' in value &&
    'base' in value &&
    'version' in value &&
    typeof value.version === 'number' &&
    typeof value.own === 'object' &&
    value.own !== null &&
    typeof value.base === 'object'
  )
}
