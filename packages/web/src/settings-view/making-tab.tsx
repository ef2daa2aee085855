import { changeRules } from '@gendan/firm/acts/company-acts'
import { type Making, makingOf, makingShape } from '@gendan/firm/making'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { MakingKinds } from './making-kinds.tsx'
import { SaveBar } from './save-bar.tsx'
import './making.css'

/** How goods are made here: our lines with what they make in a week, warehouses, and the processes of each kind of goods. */
export function MakingTab() {
  return <FirmPage>{(view) => <MakingRules {...view} />}</FirmPage>
}

type MakingEdit = Edit<Making>

function MakingRules({ firm, version }: FirmView) {
  const { rights, account } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const edit: MakingEdit = useEdit(makingOf(firm), version, `${account.id}.making.${firm.id}`)
  const may = rights.has('settings')
  const read = makingShape.safeParse(edit.value)
  async function save() {
    if (!read.success) return
    const rules = { ...firm.rules, making: read.data }
    if (!(await act.run(changeRules, { rules }, { id: firm.id, expected: edit.expected, showsBoth: true }))) return
    edit.done()
    notice({ says: { en: 'Lines and processes saved', zh: '产线与工序已保存' } })
  }
  return (
    <section className="card padded stack">
      <ReadOnlyNote right="settings" />
      <fieldset disabled={!may} className="bare stack">
        <Lines edit={edit} may={may} />
        <Warehouses edit={edit} may={may} />
        <MakingKinds edit={edit} may={may} />
      </fieldset>
      {may && (
        <SaveBar
          edit={edit}
          act={{ en: 'Save lines and processes', zh: '保存产线与工序' }}
          busy={act.busy}
          lacks={read.success ? undefined : LACKS}
          sides={<Overtaken kind="firm" id={firm.id} edit={edit} />}
          said={act.said}
          onSave={() => void save()}
        />
      )}
    </section>
  )
}

const LACKS: Words = {
  en: 'A line needs its name and a figure above zero; a process has a name and ends after it begins, between 0 and 100 %.',
  zh: '产线要有名称和大于零的每周产量；工序要有名称，起止在 0 到 100% 之间，先起后止。',
}

function Lines({ edit, may }: { readonly edit: MakingEdit; readonly may: boolean }) {
  const { say, lang } = useWords()
  const { value, set } = edit
  const put = (i: number, change: object) =>
    set({ ...value, lines: value.lines.map((line, n) => (n === i ? { ...line, ...change } : line)) })
  const kinds = [
    { value: '', label: say({ en: 'any goods', zh: '不限' }) },
    ...value.kinds.map(({ id, name }) => ({ value: id, label: sayIn(name, lang) })),
  ]
  const taken = value.lines.map(({ id }) => Number(id.slice(1)) || 0)
  const fresh = { id: `l${Math.max(0, ...taken) + 1}`, name: '', kind: '', perWeek: '' as never }
  return (
    <section className="stack">
      <SectionHead note={say({ en: 'named as the production plan names them', zh: '名称要与生产安排里的车间一致' })}>
        {say({ en: 'Our lines', zh: '自有产线' })}
      </SectionHead>
      {value.lines.map(({ id, name, kind, perWeek }, i) => (
        <div key={id} className="line wraps">
          <Input
            className="making-text"
            aria-label={say({ en: 'Line', zh: '产线' })}
            placeholder={say({ en: 'Line 2', zh: '2 号车间' })}
            value={name}
            onChange={(event) => put(i, { name: event.target.value })}
          />
          <Select
            className="making-text"
            disabled={!may}
            aria-label={say({ en: 'Makes', zh: '做什么' })}
            value={kind}
            options={kinds}
            onChange={(next: string) => put(i, { kind: next })}
          />
          <Input
            className="making-text"
            inputMode="decimal"
            aria-label={say({ en: 'Pieces a week', zh: '每周件数' })}
            placeholder={say({ en: 'pieces a week', zh: '每周件数' })}
            value={perWeek}
            onChange={(event) => put(i, { perWeek: event.target.value.trim() })}
          />
          <Button disabled={!may} onClick={() => set({ ...value, lines: value.lines.filter((_, n) => n !== i) })}>
            {say({ en: 'Remove', zh: '删去' })}
          </Button>
        </div>
      ))}
      <p>
        <Button disabled={!may} onClick={() => set({ ...value, lines: [...value.lines, fresh] })}>
          {say({ en: 'Add a line', zh: '加一条产线' })}
        </Button>
      </p>
    </section>
  )
}

function Warehouses({ edit, may }: { readonly edit: MakingEdit; readonly may: boolean }) {
  const { say } = useWords()
  return (
    <section className="stack">
      <SectionHead>{say({ en: 'Warehouses', zh: '仓库' })}</SectionHead>
      <Select
        mode="tags"
        disabled={!may}
        aria-label={say({ en: 'Warehouses', zh: '仓库' })}
        value={[...edit.value.warehouses]}
        onChange={(warehouses: string[]) => edit.set({ ...edit.value, warehouses })}
      />
    </section>
  )
}
