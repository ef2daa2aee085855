import { putBill } from '@gendan/firm/acts/bill-acts'
import type { Goods } from '@gendan/firm/goods'
import { billHelp } from '@gendan/forms/help/bill'
import { blocks } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { ListExcel } from '../app/list-excel.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Empty } from '../parts/empty.tsx'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { type BillDraft, draftOf, emptyLine, readBill } from './bill-draft.ts'
import { BillLineForm } from './bill-line-form.tsx'
import { BillLines } from './bill-lines.tsx'
import { CopyBill } from './copy-bill.tsx'
import { PasteBill } from './paste-bill.tsx'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../order-view/terms.css'
import '../record-view/record-view.css'
import './bill.css'

/** The bill of accessories of one article: its lines, the one that is open beside them, and the ways to fill it. */
export function BillPage() {
  const { id } = useParams({ from: '/w/$world/goods/$id/bill' })
  const article = useAsk('goods', { id })
  const lines = useAsk('bills', { goods: id, limit: 200 })
  if (!article.data || !lines.data)
    return <Waiting title={{ en: 'Bill of accessories', zh: '配件清单' }} of={[article, lines]} />
  const { state, version } = article.data
  const base = draftOf(lines.data.rows)
  return <BillDesk key={id} article={state as unknown as Goods} version={version} base={base} />
}

interface DeskProps {
  readonly article: Goods
  readonly version: number
  readonly base: BillDraft
}

function BillDesk({ article, version, base }: DeskProps) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const may = rights.has('goods')
  const { edit, read, act, save, strict } = useBill({ article, version, base })
  const [chosen, choose] = useState<string | undefined>(base.lines[0]?.id)
  const { lines } = edit.value
  const at = lines.findIndex(({ id }) => id === chosen)
  const open = lines[at]
  const put = (next: BillDraft['lines']) => edit.set({ lines: next })
  const add = () => {
    const line = emptyLine(lines)
    put([...lines, line])
    choose(line.id)
  }
  const wrong = new Set(read.findings.filter(({ weight }) => weight === 'block').map((one) => one.at)).size
  useCtrlEnter(() => void (may && save()))
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/goods/${article.id}`)} className="crumb">
            {article.facts.code} {sayIn(article.facts.name, lang)} /
          </Go>{' '}
          {say({ en: 'Bill of accessories', zh: '配件清单' })}
        </>
      }
      acts={
        <RecordActs
          may={may}
          ready={edit.dirty && !edit.overtaken}
          busy={act.busy}
          label={{ en: 'Save', zh: '保存' }}
          onSave={() => void save()}
        />
      }
    >
      <Helped by={billHelp}>
        <FieldsContext value={{ findings: read.findings, strict, locked: !may }}>
          <div className="bill-desk">
            <div className="stack">
              <RecordBar edit={edit} fresh={false} wrong={wrong} strict={strict} said={act.said} />
              <Overtaken kind="goods" id={article.id} edit={edit} />
              <section className="card padded stack">
                {lines.length === 0 ? (
                  <Nothing {...(may ? { onAdd: add } : {})} />
                ) : (
                  <BillLines
                    lines={lines}
                    findings={strict ? read.findings : read.findings.filter(({ weight }) => weight !== 'block')}
                    chosen={chosen}
                    onChoose={choose}
                  />
                )}
                <p className="line wraps">
                  {may && lines.length > 0 && (
                    <Button onClick={add}>{say({ en: 'Another line', zh: '加一行' })}</Button>
                  )}
                  {may && <CopyBill onLines={(more) => put(renumbered([...lines, ...more]))} />}
                  {may && (
                    <PasteBill
                      article={article.facts.code}
                      onLines={(more) => put(renumbered([...lines, ...more]))}
                      onUndo={() => put(lines)}
                    />
                  )}
                  {lines.length > 0 && !edit.dirty && (
                    <ListExcel
                      list="bills"
                      asked={{ goods: article.id }}
                      says={{ en: 'Excel out', zh: '导出 Excel' }}
                    />
                  )}
                </p>
              </section>
            </div>
            {open && (
              <BillLineForm
                key={open.id}
                line={open}
                at={at}
                onLine={(next) => put(lines.map((one) => (one.id === open.id ? next : one)))}
                onDrop={() => {
                  put(lines.filter(({ id }) => id !== open.id))
                  choose(lines[at + 1]?.id ?? lines[at - 1]?.id)
                }}
              />
            )}
          </div>
        </FieldsContext>
      </Helped>
    </Screen>
  )
}

/** Lines taken over from another bill get numbers of their own. */
function renumbered(lines: BillDraft['lines']): BillDraft['lines'] {
  return lines.map((line, i) => ({ ...line, id: `${i + 1}` }))
}

function useBill({ article, version, base }: DeskProps) {
  const world = useWorld()
  const act = useAct()
  const notice = useNotice()
  const [strict, setStrict] = useState(false)
  const edit = useEdit(base, version, `bill.${world.account.id}.${world.id}.${article.id}`)
  const read = useMemo(() => readBill(edit.value, article), [edit.value, article])
  async function save() {
    setStrict(true)
    if (!read.bill || blocks(read.findings) || edit.overtaken) return
    const on = { id: article.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(putBill, { lines: read.bill }, on))) return
    setStrict(false)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    edit.done()
  }
  return { edit, read, act, save, strict }
}

function Nothing({ onAdd }: { readonly onAdd?: () => void }) {
  return (
    <Empty
      says={{ en: 'No accessories are named yet', zh: '还没有登记配件' }}
      what={{
        en: 'Screws, labels, cartons: what one piece, one carton or one order takes. An order then says by itself what must be bought, how much and by when.',
        zh: '五金、唛头、纸箱等：每件、每箱或每单用多少。以后订单会自己算出要买什么、买多少、最迟哪天下单。',
      }}
      {...(onAdd ? { first: { label: { en: 'First line', zh: '加第一行' }, go: onAdd } } : {})}
    />
  )
}
