import type { Words } from '@gendan/kernel/words'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { papersChecked } from '@gendan/orderfile/gates/papers-checked'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import type { Shown } from './use-presentation.ts'

const CHECK: Words = { en: 'I have checked the set', zh: '我已审核本套单据' }

/** The second person's word over the set as it stands on the screen. Who may not give it sees whose it is. */
export function CheckButton({ shown, file }: { readonly shown: Shown; readonly file: string }) {
  const { say } = useWords()
  const act = useAct()
  const { company } = useWorld()
  const order = useAsk('order', { id: file })
  const [asking, ask] = useState(false)
  const [word, setWord] = useState('')
  const lamp = order.data?.lamps.find(({ gate, part }) => gate === papersChecked.id && part === shown.held.id)
  async function pass() {
    const input = {
      firm: company,
      gate: papersChecked.id,
      part: shown.held.id,
      print: lamp?.print ?? '',
      evidence: [],
      note: word,
    }
    if (await act.run(passGate, input, { id: file, ...(order.data ? { expected: order.data.version } : {}) }))
      ask(false)
  }
  if (!lamp) return null
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
            ready={word.trim() !== ''}
            busy={act.busy}
            said={act.said}
            onAct={() => void pass()}
            onClose={() => ask(false)}
          >
            <p>{say(papersChecked.help)}</p>
            <Input.TextArea
              autoFocus
              rows={3}
              value={word}
              aria-label={say(papersChecked.wants ?? CHECK)}
              placeholder={say(papersChecked.wants ?? CHECK)}
              onChange={({ target }) => setWord(target.value)}
            />
          </DialogForm>
        </Dialog>
      )}
    </>
  )
}
