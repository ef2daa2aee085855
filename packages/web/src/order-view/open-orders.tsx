import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { Progress } from '../parts/waiting.tsx'
import { FindingLine, NothingEntered } from '../record-view/nothing-entered.tsx'
import { useEntering } from '../record-view/use-entering.ts'
import { useWords } from '../words/language.tsx'
import { actsOf, isUnsaid, type OpenOrderRead, type OpenRead, usually, type Who } from './open-order-acts.ts'
import { Columns, Customers, OneOrder } from './open-order-rows.tsx'
import '../record-view/record-view.css'

const READ: Words = { en: 'Open orders from Excel', zh: '读入在手订单' }

/** The list of open orders that every office keeps becomes order files: read and asked first, then all of it or nothing. */
export function OpenOrders() {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [file, setFile] = useState<File>()
  const [read, setRead] = useState<OpenRead>()
  async function take(next: File, columns?: Readonly<Record<string, string>>) {
    setFile(next)
    const fields: Record<string, string> = columns ? { columns: JSON.stringify(columns) } : {}
    setRead(await doing.run(READ, () => send('read-open-orders', next, fields, { world })))
  }
  return (
    <>
      <FilePick says={say(READ)} accept=".xlsx,.csv" busy={doing.busy} onFile={(next) => void take(next)} />
      {doing.said && (
        <Dialog title={say(READ)} open onClose={doing.clear}>
          <div className="dialog-body">{doing.said}</div>
        </Dialog>
      )}
      {read && file && (
        <AsRead
          read={read}
          fileName={file.name}
          onColumns={(columns) => void take(file, columns)}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  )
}

interface AsReadProps {
  readonly read: OpenRead
  readonly fileName: string
  readonly onColumns: (columns: Readonly<Record<string, string>>) => void
  readonly onClose: () => void
}

function AsRead({ read, fileName, onColumns, onClose }: AsReadProps) {
  const { say } = useWords()
  const world = useWorld()
  const [said, setSaid] = useState<Readonly<Record<string, Who>>>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [settles, setSettles] = useState(true)
  const [carries, setCarries] = useState(true)
  const { done, over, running, said: refused, enterAll, anew } = useEntering()
  const whoOf = (name: string): Who => said[name] ?? usually(read, name)
  const isReady = (one: OpenOrderRead) => one.order !== null && one.findings.every(({ weight }) => weight !== 'block')
  const chosen = read.orders.filter((one) => isReady(one) && !one.known && !left.has(one.number))
  const open = [...new Set(chosen.map(({ customer }) => customer))].filter((name) => isUnsaid(whoOf(name)))
  const { acts, orderOf } = actsOf(chosen, whoOf, { ...world, fileName, settles, carries })
  const count = chosen.length
  return (
    <Dialog
      wide
      title={say({ en: `${read.orders.length} orders read`, zh: `读到 ${read.orders.length} 个订单` })}
      open
      onClose={onClose}
    >
      <div className="dialog-body stack open-orders">
        <Columns read={read} fixed={running || over} onColumns={onColumns} />
        {(read.findings as readonly Finding[]).map((finding) => (
          <FindingLine key={`${finding.rule}@${finding.at}`} finding={finding} />
        ))}
        <Customers
          read={read}
          names={[...new Set(chosen.map(({ customer }) => customer))]}
          whoOf={whoOf}
          onSay={(name, who) => {
            anew()
            setSaid({ ...said, [name]: who })
          }}
        />
        <Checkbox checked={settles} disabled={running || over} onChange={(event) => setSettles(event.target.checked)}>
          {say({
            en: `Settle the terms, too, where the list says all of them (${chosen.filter(({ terms }) => terms).length})`,
            zh: `条款写全的，同时议定条款（${chosen.filter(({ terms }) => terms).length} 个）`,
          })}
        </Checkbox>
        <Checkbox checked={carries} disabled={running || over} onChange={(event) => setCarries(event.target.checked)}>
          {say({
            en: `Take over where each stands, so that its path goes on from there (${chosen.filter(({ standing }) => standing).length})`,
            zh: `带入各单进度，路径从该节点接着走（${chosen.filter(({ standing }) => standing).length} 个）`,
          })}
        </Checkbox>
        <ul className="import-rows">
          {read.orders.map((one) => (
            <OneOrder
              key={one.number || one.rows[0]}
              one={one}
              taken={chosen.includes(one)}
              fixed={running || over || !isReady(one) || one.known !== null}
              onTaken={(taken) => {
                anew()
                setLeft(new Set(taken ? [...left].filter((number) => number !== one.number) : [...left, one.number]))
              }}
            />
          ))}
        </ul>
        {done !== undefined && (
          <Progress
            says={{ en: `Done ${done} of ${acts.length}`, zh: `已完成 ${done} 步，共 ${acts.length} 步` }}
            done={done}
            of={acts.length}
          />
        )}
        {refused && <NothingEntered problem={refused} placeOf={orderOf} />}
      </div>
      <div className="line wraps">
        {!over && (
          <Button
            type="primary"
            disabled={count === 0 || open.length > 0}
            loading={running}
            onClick={() => void enterAll(acts)}
          >
            {say({ en: `Open ${count} order files`, zh: `开立 ${count} 个订单档案` })}
          </Button>
        )}
        <Button disabled={running} onClick={onClose}>
          {over ? say({ en: 'Done', zh: '好了' }) : say({ en: 'Leave it', zh: '不登记' })}
        </Button>
        {open.length > 0 && (
          <span className="second">
            {say({ en: `Say where: ${open.join(', ')}`, zh: `请选国家：${open.join('、')}` })}
          </span>
        )}
      </div>
    </Dialog>
  )
}
