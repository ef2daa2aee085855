import type { KeptFile } from '@gendan/forms/deal/kept-file'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import '../gate-view/gate-view.css'

interface KeptFilesProps {
  readonly files: readonly KeptFile[]
  readonly onFiles: (files: readonly KeptFile[]) => void
}

const MOST = 20

/** Files kept as they came, by their names; more are added and one is taken away. */
export function KeptFiles({ files, onFiles }: KeptFilesProps) {
  const { id: world } = useWorld()
  const { run, busy, said } = useDoing()
  async function add(chosen: readonly File[]) {
    let held = files
    for (const one of chosen) {
      const sent = await run({ en: `Add ${one.name}`, zh: `上传 ${one.name}` }, () =>
        send('keep-attachment', one, {}, { world }),
      )
      if (!sent) return
      held = [...without(held, sent.address), { attachment: sent.address, name: one.name }].slice(0, MOST)
      onFiles(held)
    }
  }
  const proof = {
    ...{ evidence: files, busy, said },
    add: (chosen: readonly File[]) => void add(chosen),
    drop: (attachment: string) => onFiles(without(files, attachment)),
  }
  return <EvidenceField proof={proof} />
}

function without(files: readonly KeptFile[], attachment: string): readonly KeptFile[] {
  return files.filter((one) => one.attachment !== attachment)
}
