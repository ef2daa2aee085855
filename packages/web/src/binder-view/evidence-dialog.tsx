import { type EvidenceKind, evidenceKinds } from '@gendan/forms/evidence/shape'
import { evidenceHelp } from '@gendan/forms/help/desk'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Labelled } from '../mail-view/mail-dialog.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { readBook } from './read-book.ts'
import { saveBook } from './save-book.ts'

interface EvidenceProps {
  readonly file: string
  readonly number: string
  readonly closed: boolean
}

const NAME: Words = { en: 'Evidence pack', zh: '证据材料' }
const ALL = Object.keys(evidenceKinds) as EvidenceKind[]
type Tongue = 'both' | 'en' | 'zh'

/** Makes one PDF of everything that proves what happened in an order: over which days, of what, in which tongues. */
export function EvidencePack(props: EvidenceProps) {
  const { say } = useWords()
  const [open, set] = useState(false)
  return (
    <>
      <Button onClick={() => set(true)}>{say(NAME)}</Button>
      {open && <EvidenceDialog {...props} onClose={() => set(false)} />}
    </>
  )
}

function EvidenceDialog({ file, number, closed, onClose }: EvidenceProps & { readonly onClose: () => void }) {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const notice = useNotice()
  const { run, busy, said } = useDoing()
  const [wish, choose] = useState({ from: '', to: '', kinds: ALL, tongue: 'both' as Tongue, purpose: '' })
  const [progress, setProgress] = useState('')
  const put = (change: Partial<typeof wish>) => choose((before) => ({ ...before, ...change }))
  async function make() {
    const book = await run(NAME, () =>
      readBook(addressOf('evidence-pack', { world, file }), (done, of) => setProgress(`${done} / ${of}`), {
        ...wish,
        keep: !closed,
      }),
    )
    setProgress('')
    if (!book) return
    saveBook(book, `${number} evidence ${day}.pdf`)
    await refreshWorld(world)
    notice({
      says: closed
        ? {
            en: 'Made and saved; the order is closed, so it is not kept in its file',
            zh: '已生成并下载；订单已归档，未存入档案',
          }
        : { en: 'Made, saved, and kept in the order file', zh: '已生成、下载，并存入订单档案' },
    })
    onClose()
  }
  return (
    <Dialog title={say(NAME)} open onClose={onClose}>
      <DialogForm
        act={
          progress
            ? { en: `Binding ${progress}`, zh: `装订中 ${progress}` }
            : { en: 'Make the pack', zh: '生成证据材料' }
        }
        leave={{ en: 'Leave it', zh: '不生成了' }}
        ready={wish.kinds.length > 0 && (wish.from === '' || wish.to === '' || wish.from <= wish.to)}
        busy={busy}
        said={said}
        onAct={() => void make()}
        onClose={onClose}
        className="note-form"
      >
        <p className="second t-small">
          {say({
            en: 'A time line of what was said and done with its sources, versions side by side, papers, photographs and files in their kept bytes, a list of all with SHA-256. Cost sheets and other papers of the house stay out.',
            zh: '按时间列出沟通与操作及其来源，单证版本对照，单证、照片、附件按原始内容装订，全部列明 SHA-256。成本单等内部资料不放入。',
          })}
        </p>
        <Helped by={evidenceHelp}>
          <Labelled says={{ en: 'What it is for', zh: '用途' }} help="purpose">
            {(id) => (
              <Input
                id={id}
                maxLength={200}
                value={wish.purpose}
                placeholder={say({ en: 'claim, arbitration, tax office …', zh: '索赔、仲裁、税务……' })}
                onChange={(e) => put({ purpose: e.target.value })}
              />
            )}
          </Labelled>
          <div className="line wraps">
            <Labelled says={{ en: 'From', zh: '自' }} help="from" note={{ en: 'all where empty', zh: '不填为全部' }}>
              {(id) => (
                <Input
                  id={id}
                  type="date"
                  max={day}
                  value={wish.from}
                  onChange={(e) => put({ from: e.target.value })}
                />
              )}
            </Labelled>
            <Labelled says={{ en: 'To', zh: '至' }} help="to" note={{ en: 'today where empty', zh: '不填为今天' }}>
              {(id) => (
                <Input id={id} type="date" max={day} value={wish.to} onChange={(e) => put({ to: e.target.value })} />
              )}
            </Labelled>
          </div>
          <HelpRow className="evidence-row">
            <Checkbox.Group
              className="evidence-kinds"
              value={wish.kinds}
              options={ALL.map((value) => ({ value, label: say(evidenceKinds[value]) }))}
              onChange={(kinds) => put({ kinds: ALL.filter((kind) => kinds.includes(kind)) })}
            />
            <HelpMark at="kinds" />
          </HelpRow>
          <Segmented<Tongue>
            value={wish.tongue}
            options={[
              { value: 'both', label: say({ en: 'Both tongues', zh: '中英双语' }) },
              { value: 'en', label: 'English' },
              { value: 'zh', label: '中文' },
            ]}
            onChange={(tongue) => put({ tongue })}
          />
        </Helped>
      </DialogForm>
    </Dialog>
  )
}
