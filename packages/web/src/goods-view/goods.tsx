import { changeGoods, enterGoods, restoreGoods, retireGoods } from '@gendan/firm/acts/goods-acts'
import type { Goods } from '@gendan/firm/goods'
import type { Words } from '@gendan/kernel/words'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { RetireRecord } from '../record-view/retire-record.tsx'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useRecord } from '../record-view/use-record.ts'
import { useWords } from '../words/language.tsx'
import type { FoundGoods } from './found-goods.ts'
import { draftOf, emptyGoods, readGoods } from './goods-draft.ts'
import { GoodsForm } from './goods-form.tsx'
import { PackingExample } from './packing-example.tsx'
import { PriceReview } from './price-review.tsx'
import './goods-view.css'
import '../record-view/record-view.css'

const NEW: Words = { en: 'New article', zh: '登记商品' }

/** One article: what it is, how customs and customers know it, how it is packed, whether its price stands. */
export function GoodsPage() {
  const { id } = useParams({ from: '/w/$world/goods/$id' })
  const goods = useAsk('goods', { id }, { enabled: id !== 'new' })
  if (id === 'new') return <Editor key="new" />
  if (!goods.data) return <Waiting title={{ en: 'Goods', zh: '商品资料' }} of={[goods]} />
  const { state, version } = goods.data
  return <Editor key={id} found={{ goods: state as unknown as Goods, version }} />
}

function Editor({ found }: { readonly found?: FoundGoods }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const navigate = useNavigate()
  const notice = useNotice()
  const act = useAct()
  const goods = found?.goods
  const base = useMemo(() => (goods ? draftOf(goods) : emptyGoods), [goods])
  const edit = useRecord(`${world}.goods.${goods?.id ?? 'new'}`, base)
  const [strict, setStrict] = useState(false)
  const read = useMemo(() => readGoods(edit.draft), [edit.draft])
  const may = rights.has('goods')
  useHashFocus(true)
  async function save() {
    setStrict(true)
    if (!read.facts || (found && !edit.dirty)) return
    const done = found
      ? await act.run(changeGoods, { facts: read.facts }, { id: found.goods.id, expected: found.version })
      : await act.run(enterGoods, { facts: read.facts }, { id: crypto.randomUUID() })
    if (!done) return
    edit.settle()
    setStrict(false)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    if (!found) void navigate({ to: '/w/$world/goods/$id', params: { world, id: done.id }, search: {}, replace: true })
  }
  useCtrlEnter(() => void (may && save()))
  const wrong = read.facts
    ? 0
    : new Set(read.findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  return (
    <Screen
      title={
        <>
          <Go to={`/w/${world}/goods`} className="title-back">
            {say({ en: 'Goods', zh: '商品' })}
          </Go>
          <span className="title-slash"> / </span>
          {goods ? goods.facts.code : say(NEW)}
        </>
      }
      note={
        goods && (
          <span className="line">
            {goods.underReview && <Chip mark="thin">{say({ en: 'price under review', zh: '调价中' })}</Chip>}
            {!goods.active && <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>}
          </span>
        )
      }
      acts={
        <RecordActs
          may={may}
          ready={edit.dirty || !found}
          busy={act.busy}
          label={found ? { en: 'Save', zh: '保存' } : { en: 'Enter it', zh: '登记' }}
          onSave={() => void save()}
          more={found && <Retire found={found} />}
        />
      }
    >
      <div className="record">
        <div className="stack">
          <RecordBar edit={edit} fresh={!found} wrong={wrong} strict={strict} said={act.said} />
          <FieldsContext value={{ findings: read.findings, strict, locked: !may }}>
            <GoodsForm draft={edit.draft} onDraft={edit.set} />
          </FieldsContext>
        </div>
        <div className="stack">
          <PackingExample packing={edit.draft.packing} unit={edit.draft.unit} />
          {found && <PriceReview found={found} />}
          {goods && <RecordHistory kind="goods" id={goods.id} />}
        </div>
      </div>
    </Screen>
  )
}

function Retire({ found: { goods, version } }: { readonly found: FoundGoods }) {
  const due = goods.active ? retireGoods : restoreGoods
  return <RetireRecord active={goods.active} toggle={(act) => act.run(due, {}, { id: goods.id, expected: version })} />
}
