import { dropAudit, putAudit } from '@gendan/firm/acts/supply-acts'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'
import { type Audit, auditResults } from './supplier-words.ts'

interface AuditProps {
  readonly supplier: string
  readonly audit?: Audit
  readonly onClose: () => void
}

/** An audit: the day, by whom, what of, how it came out, until when it counts, and the report. */
export function AuditDialog({ supplier, audit, onClose }: AuditProps) {
  const { say } = useWords()
  const { day: today, account } = useWorld()
  const act = useAct()
  const [typed, setTyped] = useState(
    () =>
      audit ?? { day: today, by: account.name, about: '', result: 'passed' as const, until: '', note: '', files: [] },
  )
  const { day, by, about, result, until, note, files } = typed
  const put = (more: object) => setTyped({ ...typed, ...more })
  const evidence = useEvidence(files, (kept) => put({ files: kept }))
  async function save() {
    const input = { id: audit?.id ?? '', audit: { day, by, about, result, until, note, files } }
    if (await act.run(putAudit, input, { id: supplier })) onClose()
  }
  async function drop() {
    if (!audit) return
    if (await act.run(dropAudit, { audit: audit.id, reason: note || say(MISTAKE) }, { id: supplier })) onClose()
  }
  return (
    <Dialog title={say(audit ? CHANGE : RECORD)} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Save', zh: '保存' }}
        leave={{ en: 'Leave it', zh: '不改了' }}
        ready={by.trim() !== '' && day !== ''}
        busy={act.busy || evidence.busy}
        said={act.said ?? evidence.said}
        onAct={() => void save()}
        onClose={onClose}
      >
        <Typed id="audit-day" label={{ en: 'Held on', zh: '验厂日期' }}>
          <Input id="audit-day" type="date" value={day} onChange={(event) => put({ day: event.target.value })} />
        </Typed>
        <Typed id="audit-by" label={{ en: 'By whom', zh: '验厂人或机构' }}>
          <Input id="audit-by" maxLength={120} value={by} onChange={(event) => put({ by: event.target.value })} />
        </Typed>
        <Typed id="audit-about" label={{ en: 'What of', zh: '验厂内容（质量体系、社会责任…）' }}>
          <Input
            id="audit-about"
            maxLength={120}
            value={about}
            onChange={(event) => put({ about: event.target.value })}
          />
        </Typed>
        <Typed id="audit-result" label={{ en: 'How it came out', zh: '结果' }}>
          <Select
            id="audit-result"
            className="fill"
            value={result}
            options={Object.entries(auditResults).map(([value, words]) => ({ value, label: say(words) }))}
            onChange={(chosen: Audit['result']) => put({ result: chosen })}
          />
        </Typed>
        <Typed id="audit-until" label={{ en: 'Counts until', zh: '有效期至（可不填）' }}>
          <Input id="audit-until" type="date" value={until} onChange={(event) => put({ until: event.target.value })} />
        </Typed>
        <Typed id="audit-note" label={{ en: 'Note', zh: '备注' }}>
          <Input.TextArea
            id="audit-note"
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={note}
            onChange={(event) => put({ note: event.target.value })}
          />
        </Typed>
        {files.map(({ attachment, name }) => (
          <p key={attachment} className="line">
            <span className="fill">{name}</span>
            <button type="button" className="as-link" onClick={() => evidence.drop(attachment)}>
              {say({ en: 'Drop', zh: '删除' })}
            </button>
          </p>
        ))}
        <p className="line wraps">
          <FilePick
            says={say({ en: 'Add the report', zh: '上传验厂报告' })}
            accept="application/pdf,image/*"
            busy={evidence.busy}
            onFile={(file) => evidence.add([file])}
          />
          {audit && (
            <Button danger type="text" loading={act.busy} onClick={() => void drop()}>
              {say({ en: 'Take it out: entered by mistake', zh: '录错了，撤销这条' })}
            </Button>
          )}
        </p>
      </DialogForm>
    </Dialog>
  )
}

function Typed({ id, label, children }: { readonly id: string; readonly label: Words; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <label htmlFor={id} className="t-small quiet">
        {say(label)}
      </label>
      {children}
    </div>
  )
}

const RECORD: Words = { en: 'Record an audit', zh: '登记验厂' }
const CHANGE: Words = { en: 'Audit', zh: '验厂记录' }
const MISTAKE: Words = { en: 'entered by mistake', zh: '录错' }
