import type { Words } from '@gendan/kernel/words'
import { keepNote } from '@gendan/orderfile/acts/keep-note'
import { type Part, waysOfSaying } from '@gendan/orderfile/mail/said'
import { Input, Segmented } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'
import { Labelled } from './mail-dialog.tsx'
import { type Chosen, PlaceChoice } from './place-choice.tsx'

type Kind = keyof typeof waysOfSaying

interface NoteDialogProps {
  readonly file: string
  readonly party: string
  readonly onClose: () => void
}

const ATTACH: Words = { en: 'Add a picture or file', zh: '添加图片或文件' }

/** A call, a visit, a chat that was pasted, or a mail that came elsewhere: who said what, when. */
export function NoteDialog({ file, party, onClose }: NoteDialogProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const doing = useDoing()
  const [id] = useState(() => crypto.randomUUID())
  const [kind, setKind] = useState<Kind>('phone')
  const [way, setWay] = useState<'in' | 'out'>('in')
  const [place, setPlace] = useState<Chosen>({ file, party })
  const [at, setAt] = useState(localNow)
  const [typed, setTyped] = useState<Typed>({ person: '', subject: '', text: '' })
  const [parts, setParts] = useState<readonly Part[]>([])
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  async function attach(chosen: File) {
    const kept = await doing.run(ATTACH, () => send('keep-attachment', chosen, {}, { world }))
    if (kept)
      setParts((before) => [
        ...before,
        { attachment: kept.address, name: chosen.name, mime: kept.mime, bytes: kept.bytes },
      ])
  }
  async function keep() {
    const them = { name: typed.person, address: '' }
    const nobody = { name: '', address: '' }
    const said = {
      subject: typed.subject,
      text: typed.text,
      from: way === 'in' ? them : nobody,
      to: way === 'out' ? [them] : [],
      cc: [],
      parts,
    }
    const done = await act.run(
      keepNote,
      { ...place, kind, way, at: new Date(at).toISOString(), said, letter: '' },
      { id },
    )
    if (done) onClose()
  }
  return (
    <Dialog title={say({ en: 'Note what was said', zh: '登记沟通记录' })} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Keep the note', zh: '登记' }}
        leave={{ en: 'Leave it', zh: '不登记了' }}
        ready={(typed.text.trim() !== '' || parts.length > 0) && at !== ''}
        busy={act.busy}
        said={act.said}
        onAct={() => void keep()}
        onClose={onClose}
        className="note-form"
      >
        <Segmented<Kind>
          value={kind}
          options={(Object.keys(waysOfSaying) as Kind[]).map((value) => ({ value, label: say(waysOfSaying[value]) }))}
          onChange={setKind}
        />
        <Segmented<'in' | 'out'>
          value={way}
          options={[
            { value: 'in', label: say({ en: 'They said', zh: '对方说' }) },
            { value: 'out', label: say({ en: 'We said', zh: '我方说' }) },
          ]}
          onChange={setWay}
        />
        <PlaceChoice chosen={place} onChoose={setPlace} partyAlone={file !== ''} />
        <WordFields kind={kind} typed={typed} set={set} at={at} setAt={setAt} />
        <div className="line wraps">
          <FilePick
            says={say(ATTACH)}
            accept="*/*"
            busy={doing.busy}
            several
            onFile={(chosen) => void attach(chosen)}
          />
          {parts.map(({ attachment, name }) => (
            <span key={attachment} className="second t-small">
              {name}
            </span>
          ))}
        </div>
        {doing.said}
      </DialogForm>
    </Dialog>
  )
}

interface Typed {
  readonly person: string
  readonly subject: string
  readonly text: string
}

interface WordProps {
  readonly kind: Kind
  readonly typed: Typed
  readonly set: (change: Partial<Typed>) => void
  readonly at: string
  readonly setAt: (at: string) => void
}

/** With whom, when, about what, and the words. */
function WordFields({ kind, typed, set, at, setAt }: WordProps) {
  const pasted = kind === 'chat' || kind === 'mail'
  return (
    <>
      <Labelled says={{ en: 'Person', zh: '对方联系人' }}>
        {(id) => (
          <Input id={id} maxLength={200} value={typed.person} onChange={(e) => set({ person: e.target.value })} />
        )}
      </Labelled>
      <Labelled says={{ en: 'When', zh: '时间' }}>
        {(id) => (
          <Input id={id} type="datetime-local" max={localNow()} value={at} onChange={(e) => setAt(e.target.value)} />
        )}
      </Labelled>
      <Labelled says={{ en: 'About', zh: '事由' }}>
        {(id) => (
          <Input id={id} maxLength={300} value={typed.subject} onChange={(e) => set({ subject: e.target.value })} />
        )}
      </Labelled>
      <Labelled
        says={
          pasted
            ? { en: 'The words as they stand, pasted', zh: '原文（粘贴）' }
            : { en: 'What was said', zh: '说了什么' }
        }
      >
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 4, maxRows: 14 }}
            maxLength={20_000}
            value={typed.text}
            onChange={(e) => set({ text: e.target.value })}
          />
        )}
      </Labelled>
    </>
  )
}

/** Now as a field for day and hour wants it, in the reader's own time. */
/** Now, as a field for an instant takes it. */
export function localNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
