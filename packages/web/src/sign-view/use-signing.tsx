import type { InboxRow } from '@gendan/contract/rows'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { useKeys } from '../parts/keys.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import type { Thing } from './use-thing.ts'

interface SigningInput {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly thing: Thing
  readonly onDone: () => void
  /** Refused: what is on the screen may be old. */
  readonly onStale: () => void
}

export interface Signing {
  readonly act: Acting
  readonly note: string
  readonly setNote: (note: string) => void
  readonly may: boolean
  /** Return and sign, for the foot of a desk or the bar of a phone. */
  readonly buttons: ReactNode
}

const RETURN = { en: 'Return with a reason', zh: '退回，写明理由' }

/** Signing and returning: S signs what was read, R returns it; afterwards comes the next. */
export function useSigning({ row, thing, onDone, onStale }: SigningInput): Signing {
  const { say } = useWords()
  const { company } = useWorld()
  const notice = useNotice()
  const go = useGo()
  const act = useAct()
  const [note, setNote] = useState('')
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const may = thing.hindrances.length === 0
  const mayReturn = !thing.hindrances.some(({ rule }) => rule === 'SG-01' || rule === 'SG-02' || rule === 'SG-06')
  async function sign() {
    if (!may || act.busy) return
    const done = await act.run(
      signGate,
      { firm: company, gate: row.gate, part: row.part, print: thing.seen, note },
      { id: row.file },
    )
    if (!done) return onStale()
    notice({
      says: thing.self
        ? { en: `Signed as your own: ${row.number}.`, zh: `已自签 ${row.number}。` }
        : { en: `Signed: ${row.number}.`, zh: `已签 ${row.number}。` },
      onward: {
        label: { en: `Open ${row.number}`, zh: `打开 ${row.number}` },
        go: () => go(`/orders/${row.file}`),
      },
    })
    onDone()
  }
  const label = thing.self ? { en: 'Sign my own', zh: '自签' } : { en: 'Sign', zh: '签名' }
  useKeys([
    { key: 's', says: label, run: () => void sign() },
    { key: 'r', says: RETURN, run: () => mayReturn && setReturning(true) },
    { key: 'Ctrl+Enter', says: label },
  ])
  useCtrlEnter(() => {
    if (!returning) void sign()
  })
  const buttons = (
    <>
      <Button size="large" disabled={!mayReturn} onClick={() => setReturning(true)}>
        {say(RETURN)}
      </Button>
      <Button
        size="large"
        type="primary"
        className="sign-button"
        disabled={!may}
        loading={act.busy}
        onClick={() => void sign()}
        {...(may ? {} : { 'aria-describedby': 'sign-why' })}
      >
        {say(label)}
      </Button>
      {returning && (
        <ReturnDialog
          row={row}
          reason={reason}
          onReason={setReason}
          onClose={() => setReturning(false)}
          onDone={() => {
            setReturning(false)
            onDone()
          }}
        />
      )}
    </>
  )
  return { act, note, setNote, may, buttons }
}
