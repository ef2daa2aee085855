import { isDay } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { changeErrand, giveErrand } from '@gendan/orderfile/acts/errand-acts'
import type { Errand } from '@gendan/orderfile/errand'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Checkbox, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { AboutChoice, type AboutDraft } from './about-choice.tsx'

interface Draft {
  readonly says: string
  readonly doer: string
  readonly due: string
  readonly about: AboutDraft | undefined
  readonly proof: boolean
  readonly files: readonly Evidence[]
}

interface DialogProps {
  /** The one that is changed; a fresh one is given where none is named. */
  readonly of?: { readonly errand: Errand; readonly version: number; readonly label: string }
  readonly about?: AboutDraft
  readonly onClose: () => void
}

const GIVE: Words = { en: 'Give an errand', zh: '交办一件事' }
const CHANGE: Words = { en: 'Change the errand', zh: '修改交办' }

/** What, to whom, by when, of which order or customer: to those I lead, to a colleague, or to myself. */
export function ErrandDialog({ of, about, onClose }: DialogProps) {
  const { say } = useWords()
  const { company, account } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const id = useId()
  const [fresh] = useState(() => crypto.randomUUID())
  const [draft, set] = useState<Draft>(() => draftOf(of, about, account.id))
  const put = (change: Partial<Draft>) => set((before) => ({ ...before, ...change }))
  const people = useAsk('firm', {}).data?.people.filter(({ active }) => active) ?? []
  const files = useEvidence(draft.files, (shown) => put({ files: shown }))
  const own = draft.doer === account.id
  async function go() {
    const input = { firm: company, facts: factsOf(draft) }
    const done = of
      ? await act.run(changeErrand, input, { id: of.errand.id, expected: of.version })
      : await act.run(giveErrand, input, { id: fresh })
    if (!done) return
    const name = people.find((one) => one.account === draft.doer)?.name ?? ''
    tell({ says: own ? { en: 'Noted.', zh: '已记下。' } : { en: `Given to ${name}.`, zh: `已交给 ${name}。` } })
    onClose()
  }
  return (
    <Dialog title={say(of ? CHANGE : GIVE)} open onClose={onClose}>
      <DialogForm
        act={of ? { en: 'Save', zh: '保存' } : own ? { en: 'Note it', zh: '记下' } : { en: 'Give it', zh: '交办' }}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready={draft.says.trim() !== '' && draft.doer !== '' && (draft.due === '' || isDay(draft.due))}
        busy={act.busy || files.busy}
        said={act.said}
        onAct={() => void go()}
        onClose={onClose}
        className="errand-form"
      >
        <label htmlFor={`${id}w`}>{say({ en: 'What is to be done', zh: '办什么事' })}</label>
        <Input.TextArea
          id={`${id}w`}
          autoFocus
          maxLength={400}
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={draft.says}
          onChange={(event) => put({ says: event.target.value })}
        />
        <div className="errand-pair">
          <label htmlFor={`${id}d`}>
            {say({ en: 'Who does it', zh: '谁来办' })}
            <Select
              id={`${id}d`}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.doer}
              options={people.map((one) => ({
                value: one.account,
                label:
                  one.account === account.id
                    ? say({ en: `${one.name} (myself)`, zh: `${one.name}（自己）` })
                    : one.name,
              }))}
              onChange={(doer: string) => put({ doer })}
            />
          </label>
          <label htmlFor={`${id}b`}>
            {say({ en: 'By when (may be empty)', zh: '哪天之前（可不填）' })}
            <Input id={`${id}b`} type="date" value={draft.due} onChange={(event) => put({ due: event.target.value })} />
          </label>
        </div>
        <AboutChoice value={draft.about} onChange={(chosen) => put({ about: chosen })} />
        <EvidenceField proof={files} />
        {!own && (
          <Checkbox checked={draft.proof} onChange={(event) => put({ proof: event.target.checked })}>
            {say({ en: 'A file or photograph must show that it was done', zh: '办完要出示文件或照片' })}
          </Checkbox>
        )}
      </DialogForm>
    </Dialog>
  )
}

function draftOf(of: DialogProps['of'], about: AboutDraft | undefined, me: string): Draft {
  if (!of) return { says: '', doer: me, due: '', about, proof: false, files: [] }
  const { says, doer, due = '', proof, files, about: on } = of.errand.facts
  return { says, doer, due, proof, files, about: on && { ...on, label: of.label } }
}

function factsOf({ says, doer, due, about, proof, files }: Draft) {
  return {
    ...{ says, doer, proof, files: [...files] },
    ...(due === '' ? {} : { due }),
    ...(about ? { about: { kind: about.kind, id: about.id } } : {}),
  } as never
}
