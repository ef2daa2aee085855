import { Button } from 'antd'
import { useState } from 'react'
import { useKeys } from '../parts/keys.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { LayoutSelect } from './layout-select.tsx'
import { fieldsOf, TongueSwitch } from './own-fields.tsx'
import { primaryAct } from './primary-act.ts'
import type { Zoom } from './shared-props.ts'
import { useCtrlEnter } from './use-ctrl-enter.ts'
import type { PaperNow } from './use-paper.ts'

interface PaperActsProps {
  readonly paper: PaperNow
  readonly narrow: boolean
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly compared: boolean
  readonly onCompare: (compared: boolean) => void
}

/** Right in the head: how the page is looked at, its language, and the one primary act with what is in its way. */
export function PaperActs({ paper, narrow, zoom, onZoom, compared, onCompare }: PaperActsProps) {
  const { say } = useWords()
  const { own, keeping, last, form, world, layouts } = paper
  const tongue = fieldsOf(form).find(([, field]) => field.kind === 'tongue')
  return (
    <>
      {!narrow && (
        <>
          <Button type="text" onClick={() => onZoom(zoom === 'fit' ? 'full' : 'fit')}>
            {zoom === 'fit' ? '100%' : say({ en: 'Fit', zh: '适宽' })}
          </Button>
          {last && (
            <Button type="text" aria-pressed={compared} onClick={() => onCompare(!compared)}>
              {compared
                ? say({ en: 'Stop comparing', zh: '不比了' })
                : say({ en: `Compare v${last.version}`, zh: `对比 v${last.version}` })}
            </Button>
          )}
          <LayoutSelect layouts={layouts} />
          {tongue && (
            <TongueSwitch
              value={String(own[tongue[0]] ?? '')}
              label={tongue[1].label}
              locked={!world.makes(form.kind)}
              onChange={(value) => keeping.set(tongue[0], value)}
            />
          )}
        </>
      )}
      <Primary paper={paper} />
    </>
  )
}

const GO = { en: 'The primary act', zh: '主操作' }

function Primary({ paper }: { readonly paper: PaperNow }) {
  const { say } = useWords()
  const [open, setOpen] = useState<'ask' | 'issue'>()
  const act = primaryAct(paper)
  const off = act.does === 'none' || act.why !== undefined
  function start() {
    if (act.does === 'none' || act.why !== undefined) return
    paper.keeping.keepNow()
    setOpen(act.does)
  }
  useCtrlEnter(start)
  useKeys([{ key: 'Ctrl+Enter', says: off ? GO : act.label }])
  return (
    <>
      {act.why && (
        <span id="paper-why" className={act.heavy ? 'risk line' : 'second line'}>
          {act.heavy && <Mark kind="risk" size={12} />}
          {say(act.why)}
        </span>
      )}
      <Button type="primary" disabled={off} onClick={start} {...(act.why ? { 'aria-describedby': 'paper-why' } : {})}>
        {say(act.label)}
      </Button>
      {open === 'ask' && <AskDialog paper={paper} label={act.label} onClose={() => setOpen(undefined)} />}
      {open === 'issue' && <IssueDialog paper={paper} onClose={() => setOpen(undefined)} />}
    </>
  )
}
