import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Changes } from '../facts/changes.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { signersInWords } from './gate-words.ts'
import { useCtrlEnter } from './use-ctrl-enter.ts'
import type { PaperNow } from './use-paper.ts'

interface AskDialogProps {
  readonly paper: PaperNow
  readonly label: Words
  readonly onClose: () => void
}

/** Sends the paper to be signed: who can sign it, what is asked to be signed, and a word to them. */
export function AskDialog({ paper, label, onClose }: AskDialogProps) {
  const { say } = useWords()
  const notice = useNotice()
  const act = useAct()
  const [note, setNote] = useState('')
  const { form, part, standing, own, gate, world } = paper
  const who = signersInWords(gate.signers)
  async function send() {
    const input = { firm: world.company, gate: gate.id, part, own, note }
    const done = await act.run(askSignature, input, { id: standing.file.id, expected: standing.version })
    if (!done) return
    notice({ says: { en: `${form.name.en} sent for signature.`, zh: `${form.name.zh}已送签。` } })
    onClose()
  }
  useCtrlEnter(() => void send())
  return (
    <Dialog title={`${say(label)} · ${say(form.name)} v${paper.given.version}`} open onClose={onClose}>
      <div className="dialog-body stack">
        <p className="second">
          {say({
            en: `It goes to the inbox of everybody who may sign: ${who.en}. What they sign is bound to this content; a change closes the gate again.`,
            zh: `会出现在${who.zh}的签批里。签的是这份内容，一改就要重签。`,
          })}
        </p>
        {gate.changed.length > 0 && gate.record.signed && <Changes changed={gate.changed} />}
        <label htmlFor="ask-note" className="t-small quiet">
          {say({ en: 'A word to the signer (optional)', zh: '给签的人带句话（可不写）' })}
        </label>
        <Input.TextArea
          id="ask-note"
          autoFocus
          value={note}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="quiet t-small">
          {say({ en: 'Fingerprint', zh: '指纹' })} <span className="medium">{shortPrint(gate.print)}</span>
        </p>
        {act.said}
      </div>
      <div className="line wraps">
        <Button type="primary" loading={act.busy} onClick={() => void send()}>
          {say(label)}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Back', zh: '再看看' })}</Button>
      </div>
    </Dialog>
  )
}
