import { keepClause, orderClauses } from '@gendan/firm/acts/clause-acts'
import type { FirmClause } from '@gendan/firm/clause'
import { formOf } from '@gendan/forms/catalogue'
import { libraryOf } from '@gendan/forms/kinds/parts/clause-library'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { ClauseForm } from './clause-form.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'

/** The firm's library of clauses: its words in both tongues, in its order, on which papers and for whom they stand by default. */
export function ClausesTab() {
  return <FirmPage>{(view) => <Clauses {...view} />}</FirmPage>
}

function Clauses({ firm, version }: FirmView) {
  const { say } = useWords()
  const { rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const [open, setOpen] = useState<FirmClause>()
  const may = rights.has('settings')
  function close() {
    act.clear()
    setOpen(undefined)
  }
  const library = libraryOf(firm)
  const on = { id: firm.id, expected: version }
  async function keep(clause: FirmClause) {
    if (!(await act.run(keepClause, { clause }, on))) return
    setOpen(undefined)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
  }
  function move(id: string, by: -1 | 1) {
    const order = library.map((clause) => clause.id)
    const at = order.indexOf(id)
    const other = order[at + by]
    if (other === undefined) return
    const next = order.map((one, i) => (i === at ? other : i === at + by ? id : one))
    void act.run(orderClauses, { order: next }, on)
  }
  return (
    <div className="stack settings-one">
      <div className="line wraps">
        <p className="second fill">
          {say({
            en: 'New contracts, proforma invoices and purchase orders propose them. An issued paper keeps its words.',
            zh: '新的合同、形式发票、采购单从这里取条款；已开出的单证文字不变。',
          })}
        </p>
        {may && !open && (
          <Button type="primary" onClick={() => setOpen(fresh(library))}>
            {say({ en: 'Add a clause', zh: '添加条款' })}
          </Button>
        )}
      </div>
      <ReadOnlyNote right="settings" />
      {!open && act.said}
      {open && !library.some(({ id }) => id === open.id) && (
        <ClauseForm
          clause={open}
          busy={act.busy}
          said={act.said}
          findings={act.findings}
          onKeep={(clause) => void keep(clause)}
          onClose={close}
        />
      )}
      {library.map((clause, i) =>
        open?.id === clause.id ? (
          <ClauseForm
            key={clause.id}
            clause={clause}
            busy={act.busy}
            said={act.said}
            findings={act.findings}
            onKeep={(next) => void keep(next)}
            onClose={close}
          />
        ) : (
          <ClauseCard
            key={clause.id}
            clause={clause}
            may={may && !open}
            ends={{ first: i === 0, last: i === library.length - 1 }}
            onMove={(by) => move(clause.id, by)}
            onEdit={() => setOpen(clause)}
            onRetire={() => void keep({ ...clause, retired: !clause.retired })}
          />
        ),
      )}
    </div>
  )
}

function fresh(library: readonly FirmClause[]): FirmClause {
  const nothing = { en: '', zh: '' }
  const id = `own-${library.length + 1}`
  return { id, title: nothing, text: nothing, forms: ['sales-contract'], customers: [], retired: false, version: 1 }
}

interface CardProps {
  readonly clause: FirmClause
  readonly may: boolean
  readonly ends: { readonly first: boolean; readonly last: boolean }
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit: () => void
  readonly onRetire: () => void
}

function ClauseCard({ clause, may, ends, onMove, onEdit, onRetire }: CardProps) {
  const { say, lang } = useWords()
  const { title, text, forms, customers, retired, version } = clause
  const name = sayIn(title, lang)
  const named = (en: string, zh: string): { readonly 'aria-label': string } => ({
    'aria-label': say({ en: `${en} ${name}`, zh: `${zh}${name}` }),
  })
  return (
    <article className="card padded stack">
      <div className="line wraps">
        <h2 className="t-task fill">
          {name} {retired && <Chip>{say({ en: 'retired', zh: '停用' })}</Chip>}{' '}
          <span className="quiet t-small">{say({ en: `version ${version}`, zh: `第 ${version} 版` })}</span>
        </h2>
        {may && (
          <>
            <Button size="small" disabled={ends.first} {...named('Up:', '上移')} onClick={() => onMove(-1)}>
              ↑
            </Button>
            <Button size="small" disabled={ends.last} {...named('Down:', '下移')} onClick={() => onMove(1)}>
              ↓
            </Button>
            <Button size="small" {...named('Change', '修改')} onClick={onEdit}>
              {say({ en: 'Change', zh: '修改' })}
            </Button>
            <Button
              size="small"
              {...named(retired ? 'Restore' : 'Retire', retired ? '恢复' : '停用')}
              onClick={onRetire}
            >
              {retired ? say({ en: 'Restore', zh: '恢复' }) : say({ en: 'Retire', zh: '停用' })}
            </Button>
          </>
        )}
      </div>
      <p lang="en">{text.en}</p>
      <p lang="zh">{text.zh}</p>
      <p className="second t-small">{say(standsOn(forms, customers.length))}</p>
    </article>
  )
}

function standsOn(forms: readonly string[], customers: number): Words {
  if (forms.length === 0) return { en: 'Chosen by hand only', zh: '仅手工选用' }
  const names = forms.flatMap((kind) => formOf(kind)?.name ?? [])
  const whom =
    customers > 0
      ? { en: ` for ${counted(customers, 'customer')}`, zh: `，限 ${customers} 家客户` }
      : { en: '', zh: '' }
  return {
    en: `Stands by default: ${names.map(({ en }) => en.toLowerCase()).join(', ')}${whom.en}`,
    zh: `默认列入：${names.map(({ zh }) => zh).join('、')}${whom.zh}`,
  }
}
