import type { Lamp } from '@gendan/orderfile/gate'
import type { Evidence } from '@gendan/orderfile/order-file'
import { type ReactNode, useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { send } from '../client/client.ts'
import { forget, keep, kept } from '../parts/kept.ts'

/** What is shown at a gate so far: kept files and a word. It outlives a closed window; passing the gate clears it. */
export interface Proof {
  readonly evidence: readonly Evidence[]
  readonly note: string
  readonly setNote: (note: string) => void
  /** Keeps the files and shows them. */
  readonly add: (files: readonly File[]) => void
  /** Shows a file that is kept already: a paper of ours. */
  readonly show: (one: Evidence) => void
  readonly drop: (attachment: string) => void
  readonly busy: boolean
  readonly said: ReactNode
  readonly clear: () => void
}

interface Begun {
  readonly evidence: readonly Evidence[]
  readonly note: string
}

const MOST = 20

/** `proposed` is the word a gate begins with, where nobody typed yet. */
export function useProof(
  world: string,
  file: string,
  { gate, part }: Pick<Lamp, 'gate' | 'part'>,
  proposed: string,
): Proof {
  const name = `proof.${world}.${file}.${gate}.${part}`
  const [begun, set] = useState<Begun>(() => kept(name, isBegun) ?? { evidence: [], note: proposed })
  const { run, busy, said } = useDoing()
  function put(change: (before: Begun) => Begun) {
    set((before) => {
      const next = change(before)
      keep(name, next)
      return next
    })
  }
  function show(shown: Evidence) {
    put(({ evidence, note }) => ({ note, evidence: [...without(evidence, shown.attachment), shown].slice(0, MOST) }))
  }
  async function add(files: readonly File[]) {
    for (const one of files) {
      const sent = await run({ en: `Add ${one.name}`, zh: `上传 ${one.name}` }, () =>
        send('keep-attachment', one, {}, { world }),
      )
      if (!sent) return
      show({ attachment: sent.address, name: one.name })
    }
  }
  return {
    ...begun,
    setNote: (note) => put(({ evidence }) => ({ evidence, note })),
    add: (files) => void add(files),
    show,
    drop: (attachment) => put(({ evidence, note }) => ({ note, evidence: without(evidence, attachment) })),
    busy,
    said,
    clear: () => forget(name),
  }
}

function without(evidence: readonly Evidence[], attachment: string): readonly Evidence[] {
  return evidence.filter((one) => one.attachment !== attachment)
}

function isBegun(value: unknown): value is Begun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'note' in value &&
    typeof value.note === 'string' &&
    'evidence' in value &&
    Array.isArray(value.evidence)
  )
}
