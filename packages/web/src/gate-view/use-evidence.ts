import type { Evidence } from '@gendan/orderfile/order-file'
import type { ReactNode } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'

/** Kept files in a field of their own: what stands there, and how it changes. */
export interface EvidenceFiles {
  readonly evidence: readonly Evidence[]
  /** Keeps the files and shows them. */
  readonly add: (files: readonly File[]) => void
  readonly drop: (attachment: string) => void
  readonly busy: boolean
  readonly said: ReactNode
}

/** Files that prove something, uploaded one by one; each stands once. */
export function useEvidence(
  evidence: readonly Evidence[],
  onEvidence: (evidence: readonly Evidence[]) => void,
): EvidenceFiles {
  const { id: world } = useWorld()
  const { run, busy, said } = useDoing()
  const without = (shown: readonly Evidence[], attachment: string) =>
    shown.filter((one) => one.attachment !== attachment)
  async function add(files: readonly File[]) {
    let shown = evidence
    for (const one of files) {
      const sent = await run({ en: `Add ${one.name}`, zh: `上传 ${one.name}` }, () =>
        send('keep-attachment', one, {}, { world }),
      )
      if (!sent) return
      shown = [...without(shown, sent.address), { attachment: sent.address, name: one.name }]
      onEvidence(shown)
    }
  }
  return {
    evidence,
    add: (files) => void add(files),
    drop: (attachment) => onEvidence(without(evidence, attachment)),
    busy,
    said,
  }
}
