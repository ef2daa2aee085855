import type { AnyAct } from '@gendan/contract/acts'
import type { DoorOutput } from '@gendan/contract/doors'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { perform, Said, send } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { Progress } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

type Read = DoorOutput<'read-list-file'>

interface ImportProps {
  readonly list: 'parties' | 'goods'
  /** The act that enters one row. */
  readonly act: AnyAct
  /** Whether a file can be chosen here; what was read or is being entered stands all the same. */
  readonly offered: boolean
}

const READ: Words = { en: 'Excel in', zh: '从 Excel 读入' }

/** Excel in: the file is read and judged first; only then are its rows entered, one by one, each as an act of its own. */
export function ListImport({ list, act, offered }: ImportProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [read, setRead] = useState<Read>()
  async function take(file: File) {
    setRead(await doing.run(READ, () => send('read-list-file', file, {}, { world, list })))
  }
  return (
    <>
      {offered && (
        <FilePick says={say(READ)} accept=".xlsx,.csv" busy={doing.busy} onFile={(file) => void take(file)} />
      )}
      {doing.said && (
        <Dialog title={say(READ)} open onClose={doing.clear}>
          <div className="dialog-body">{doing.said}</div>
        </Dialog>
      )}
      {read && <Rows read={read} act={act} onClose={() => setRead(undefined)} />}
    </>
  )
}

interface Failed {
  readonly row: number
  readonly label: string
  readonly says: Words
}

interface RowsProps {
  readonly read: Read
  readonly act: AnyAct
  readonly onClose: () => void
}

/** The rows as read, with what is wrong in each; those that can be entered are entered with one press. */
function Rows({ read, act, onClose }: RowsProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [done, setDone] = useState<number>()
  const [failed, setFailed] = useState<readonly Failed[]>([])
  const ready = read.rows.filter((row) => row.input !== null)
  const running = done !== undefined && done < ready.length
  const over = done !== undefined && done >= ready.length
  async function enterAll() {
    const wrong: Failed[] = []
    setDone(0)
    for (const [i, row] of ready.entries()) {
      try {
        await perform(world, act, row.input, { id: 'new' })
      } catch (fault) {
        if (!(fault instanceof Said)) throw fault
        wrong.push({ row: row.row, label: row.label, says: fault.problem.findings?.[0]?.says ?? fault.problem.says })
        setFailed([...wrong])
      }
      setDone(i + 1)
    }
    await refreshWorld(world)
  }
  return (
    <Dialog
      wide
      title={say({ en: `${counted(read.rows.length, 'row')} read`, zh: `读到 ${read.rows.length} 行` })}
      open
      onClose={onClose}
    >
      <div className="dialog-body stack">
        {(read.findings as readonly Finding[]).map((finding) => (
          <FindingLine key={`${finding.rule}@${finding.at}`} finding={finding} />
        ))}
        <ul className="import-rows">
          {read.rows.map((row) => (
            <li key={row.row} className="import-row">
              <span className="quiet">{row.row}</span>
              <span className="medium">{row.label || '–'}</span>
              <div>
                {row.findings.length === 0 && <Mark kind="done" size={12} named />}
                {(row.findings as readonly Finding[]).map((finding) => (
                  <FindingLine key={`${finding.rule}@${finding.at}`} finding={finding} />
                ))}
              </div>
            </li>
          ))}
        </ul>
        {done !== undefined && (
          <Progress
            says={{ en: `Entered ${done} of ${ready.length}`, zh: `已登记 ${done} 行，共 ${ready.length} 行` }}
            done={done}
            of={ready.length}
          />
        )}
        {failed.map((one) => (
          <p key={one.row} className="line" role="alert">
            <Mark kind="risk" /> {one.row} · {one.label} · {say(one.says)}
          </p>
        ))}
      </div>
      <div className="line wraps">
        {!over && (
          <Button type="primary" disabled={ready.length === 0} loading={running} onClick={() => void enterAll()}>
            {say({ en: `Enter ${counted(ready.length, 'row')}`, zh: `登记 ${ready.length} 行` })}
          </Button>
        )}
        <Button disabled={running} onClick={onClose}>
          {over ? say({ en: 'Done', zh: '好了' }) : say({ en: 'Leave it', zh: '不登记' })}
        </Button>
        {!over && ready.length < read.rows.length && (
          <span className="second">
            {say({
              en: counted(
                read.rows.length - ready.length,
                'row cannot be entered as it is',
                'rows cannot be entered as they are',
              ),
              zh: `${read.rows.length - ready.length} 行有问题，不会登记`,
            })}
          </span>
        )}
      </div>
    </Dialog>
  )
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { say } = useWords()
  return (
    <p className="line t-small">
      <Mark kind={markOfFinding(finding)} size={12} />
      <span>
        {say(finding.says)} {finding.remedy && <span className="second">{say(finding.remedy)}</span>}
      </span>
    </p>
  )
}
