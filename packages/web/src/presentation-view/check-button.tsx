import { judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { papersChecked } from '@gendan/orderfile/gates/papers-checked'
import { secondPersonRule } from '@gendan/orderfile/second-person-rule'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { firmHereOf, standingOf } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useWords } from '../words/language.tsx'
import type { Shown } from './use-presentation.ts'

const CHECK: Words = { en: 'I have checked the set', zh: '我已审核本套单据' }

/** The second person's word over the set as it stands on the screen. Who may not give it sees whose it is. */
export function CheckButton({ shown, file }: { readonly shown: Shown; readonly file: string }) {
  const { say } = useWords()
  const act = useAct()
  const { company, account } = useWorld()
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  const [asking, ask] = useState(false)
  const { typed, put, clear } = useKept(`presentation.${shown.held.id}.check`, () => ({ word: '' }))
  const lamp = order.data?.lamps.find(({ gate, part }) => gate === papersChecked.id && part === shown.held.id)
  async function pass() {
    const input = {
      firm: company,
      gate: papersChecked.id,
      part: shown.held.id,
      print: lamp?.print ?? '',
      evidence: [],
      note: typed.word,
    }
    if (!(await act.run(passGate, input, { id: file, ...(order.data ? { expected: order.data.version } : {}) }))) return
    clear()
    ask(false)
  }
  if (!lamp || !order.data || !firm.data) return null
  const makers = papersChecked.madeBy?.(standingOf(order.data).file, shown.held.id) ?? []
  const [own] = judge([secondPersonRule], { makers, firm: firmHereOf(firm.data).firm, by: account.id })
  if (own)
    return (
      <span className="second">
        {say(own.says)} {own.remedy && say(own.remedy)}
      </span>
    )
  return (
    <>
      <Button size="small" onClick={() => ask(true)}>
        {say(CHECK)} …
      </Button>
      {asking && (
        <Dialog title={say(CHECK)} open onClose={() => ask(false)}>
          <DialogForm
            act={CHECK}
            leave={{ en: 'Leave it', zh: '取消' }}
            ready={typed.word.trim() !== ''}
            busy={act.busy}
            said={act.said}
            onAct={() => void pass()}
            onClose={() => ask(false)}
          >
            <p>{say(papersChecked.help)}</p>
            <Input.TextArea
              autoFocus
              rows={3}
              value={typed.word}
              aria-label={say(papersChecked.wants ?? CHECK)}
              placeholder={say(papersChecked.wants ?? CHECK)}
              onChange={({ target }) => put({ word: target.value })}
            />
          </DialogForm>
        </Dialog>
      )}
    </>
  )
}
