import { keepLayout } from '@gendan/firm/acts/layout-acts'
import type { Layout } from '@gendan/firm/layout'
import { catalogue, formOf } from '@gendan/forms/catalogue'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { LayoutForm } from './layout-form.tsx'
import '../order-view/order-parts.css'
import './layouts.css'

/** How papers are printed for whom: heading, mark, columns, tongue; what they say always comes from the order. */
export function LayoutsTab() {
  return <FirmPage>{(view) => <Layouts {...view} />}</FirmPage>
}

function Layouts({ firm, version }: FirmView) {
  const { say } = useWords()
  const { rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const [open, setOpen] = useState<Layout>()
  const may = rights.has('settings')
  function close() {
    act.clear()
    setOpen(undefined)
  }
  async function keep(layout: Layout) {
    if (!(await act.run(keepLayout, { layout }, { id: firm.id, expected: version }))) return
    setOpen(undefined)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
  }
  const add = () => setOpen(fresh(firm.layouts.length))
  return (
    <div className="stack">
      <div className="line wraps">
        <p className="second fill">
          {say({
            en: 'A layout orders and leaves out; it never adds a fact. An issued paper keeps the layout it was printed in.',
            zh: '版式只排列、隐藏，不增加内容。已开出的单证保持当时的版式。',
          })}
        </p>
        {may && !open && (
          <Button type="primary" onClick={add}>
            {say({ en: 'Add a layout', zh: '添加版式' })}
          </Button>
        )}
      </div>
      <ReadOnlyNote right="settings" />
      {!open && act.said}
      {open && (
        <LayoutForm
          key={open.id}
          layout={open}
          busy={act.busy}
          said={act.said}
          onKeep={(layout) => void keep(layout)}
          onClose={close}
        />
      )}
      {firm.layouts.length === 0 && !open && (
        <div className="card">
          <Empty
            says={{ en: 'Every paper is printed as the house prints it', zh: '所有单证都按通用版式打印' }}
            what={{
              en: 'A customer who wants other columns, another heading or one language gets a layout of his own.',
              zh: '客户要求不同的栏目、标题或语言时，为其设一个版式。',
            }}
          />
        </div>
      )}
      {firm.layouts
        .filter(({ id }) => id !== open?.id)
        .map((layout) => (
          <article key={layout.id} className="card padded line wraps">
            <h2 className="t-task fill">
              {layout.name} <Chip>{say(formOf(layout.kind)?.name ?? { en: layout.kind, zh: layout.kind })}</Chip>{' '}
              {layout.retired && <Chip>{say({ en: 'retired', zh: '停用' })}</Chip>}
            </h2>
            {may && !open && (
              <>
                <Button size="small" onClick={() => setOpen(layout)}>
                  {say({ en: 'Change', zh: '修改' })}
                </Button>
                <Button size="small" onClick={() => void keep({ ...layout, retired: !layout.retired })}>
                  {layout.retired ? say({ en: 'Restore', zh: '恢复' }) : say({ en: 'Retire', zh: '停用' })}
                </Button>
              </>
            )}
          </article>
        ))}
    </div>
  )
}

function fresh(count: number): Layout {
  return {
    ...{
      id: `layout-${count + 1}`,
      name: '',
      kind: catalogue.find(({ kind }) => kind === 'proforma-invoice')?.kind ?? '',
    },
    ...{ heading: { en: '', zh: '' }, mark: true, columns: [], tongue: 'both', customers: [], retired: false },
  }
}
