import type { DoorOutput } from '@gendan/contract/doors'
import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'
import { type ImportActs, ImportRows } from './import-rows.tsx'

type Read = DoorOutput<'read-list-file'>

interface ImportProps extends ImportActs {
  readonly list: 'parties' | 'goods' | 'bills'
  readonly says?: Words
  /** Whether a file can be chosen here; what was read or is being entered stands all the same. */
  readonly offered: boolean
}

const READ: Words = { en: 'Excel in', zh: '从 Excel 读入' }

/** Excel in: the file is read and judged first; only then are its rows entered, each as an act of its own, all of them or none. */
export function ListImport({ list, act, change, replaces, offered, says = READ }: ImportProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [read, setRead] = useState<Read>()
  async function take(file: File) {
    setRead(await doing.run(says, () => send('read-list-file', file, {}, { world, list })))
  }
  return (
    <>
      {offered && (
        <FilePick says={say(says)} accept=".xlsx,.csv" busy={doing.busy} onFile={(file) => void take(file)} />
      )}
      {doing.said && (
        <Dialog title={say(says)} open onClose={doing.clear}>
          <div className="dialog-body">{doing.said}</div>
        </Dialog>
      )}
      {read && (
        <ImportRows
          read={read}
          of={{ act, change, ...(replaces ? { replaces } : {}) }}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  )
}
