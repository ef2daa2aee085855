import type { Answer } from '@gendan/contract/questions'
import { takeOutFile } from '@gendan/orderfile/acts/take-out-file'
import { kindName } from '@gendan/orderfile/binder/entries'
import { useParams } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { firmHereOf } from '../order-view/standing.ts'
import { Empty, FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { BindBook } from './bind-book.tsx'
import { BinderList, type Entry } from './binder-list.tsx'
import { EvidencePack } from './evidence-dialog.tsx'
import { Meter } from './meter.tsx'
import { MissingList } from './missing-list.tsx'
import { PutIn } from './put-in.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { Closed } from './reopen.tsx'
import { useBring } from './use-bring.ts'
import '../order-view/order-parts.css'
import './binder.css'

/** Everything of one order in one place: papers of ours, what gates were shown, what others sent; and what is missing. */
export function BinderPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/binder' })
  const answer = useAsk('binder', { id: file })
  if (!answer.data) return <Waiting title={{ en: 'Order file', zh: '订单档案' }} of={[answer]} />
  return <Binder file={file} binder={answer.data} />
}

const VIEWS = {
  all: { en: 'Everything in the file', zh: '全部资料' },
  latest: { en: 'Newest versions only', zh: '只看最新版' },
  ours: { en: 'Papers of ours', zh: '我方单证' },
  others: { en: 'What others sent', zh: '外来资料' },
  out: { en: 'What was taken out', zh: '已取出' },
} as const
type View = keyof typeof VIEWS

const SHOWS: Readonly<Record<View, (entry: Entry) => boolean>> = {
  all: ({ out }) => !out,
  latest: ({ out, latest }) => !out && latest,
  ours: ({ out, from }) => !out && (from === 'issued' || from === 'stamped'),
  others: ({ out, from }) => !out && from !== 'issued' && from !== 'stamped',
  out: ({ out }) => out !== undefined,
}

function Binder({ file, binder }: { readonly file: string; readonly binder: Answer<'binder'> }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const firm = useAsk('firm', {})
  const nameOf = firm.data ? firmHereOf(firm.data).nameOf : () => ''
  const [view, setView] = useState<View>('all')
  const [search, setSearch] = useState('')
  const [taking, take] = useState<Entry>()
  const act = useAct()
  const bringing = useBring(file)
  const { number, stage, entries, expected, completeness } = binder
  const closed = stage === 'E19'
  const partOf = ({ kind, part }: Entry) => {
    const paper = part === '' ? undefined : expected.find((one) => one.part === part && one.kind === kind)
    return paper
      ? say(paper.name)
          .slice(say(kindName(kind)).length)
          .replace(/^[:：]\s*/, '')
      : ''
  }
  const sought = (entry: Entry) =>
    [entry.title, say(kindName(entry.kind)), entry.note, entry.attachment, partOf(entry)].some((text) =>
      text.toLowerCase().includes(search.trim().toLowerCase()),
    )
  const found = entries.filter((entry) => SHOWS[view](entry) && sought(entry))
  async function takeOut(reason: string) {
    if (taking && (await act.run(takeOutFile, { file: taking.id, reason }, { id: file }))) take(undefined)
  }
  const dropFilters = () => {
    setView('all')
    setSearch('')
  }
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file}`)} className="crumb">
            {number} /
          </Go>{' '}
          {say({ en: 'Order file', zh: '订单档案' })}
        </>
      }
      note={<Meter {...completeness} />}
      acts={
        <>
          <EvidencePack file={file} number={number} closed={closed} />
          <BindBook address={addressOf('order-book', { world, file }, { progress: '1' })} name={number} />
        </>
      }
    >
      <div className="binder">
        <div className="stack">
          {closed && <Closed file={file} />}
          {rights.has('keep') && !closed && <PutIn expected={expected} bringing={bringing} />}
          <div className="line wraps">
            <Input.Search
              allowClear
              className="binder-search"
              aria-label={say({ en: 'Search in this file', zh: '在本档案里查找' })}
              placeholder={say({ en: 'Name, kind, note or hash', zh: '名称、类别、说明或哈希' })}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <Select<View>
              className="put-in-kind"
              aria-label={say({ en: 'What is shown', zh: '显示哪些' })}
              value={view}
              options={(Object.keys(VIEWS) as View[]).map((one) => ({ value: one, label: say(VIEWS[one]) }))}
              onChange={setView}
            />
          </div>
          {found.length === 0 && entries.length > 0 && (
            <FilteredEmpty filters={[say(VIEWS[view]), search].filter(Boolean)} onDrop={dropFilters} />
          )}
          {entries.length === 0 && (
            <Empty
              says={{ en: 'Nothing lies in this file yet.', zh: '档案里还没有资料。' }}
              what={{
                en: 'Issued papers, what gates are shown and what others send stand here, in the order of the file.',
                zh: '开出的单证、闸门凭据和外来资料都按档案顺序放在这里。',
              }}
            />
          )}
          <BinderList file={file} entries={found} nameOf={nameOf} partOf={partOf} onTakeOut={take} />
        </div>
        <MissingList file={file} expected={expected} bringing={bringing} nameOf={nameOf} />
      </div>
      {taking && (
        <ReasonDialog
          title={{ en: `Take out ${taking.title}`, zh: `取出 ${taking.title}` }}
          says={{
            en: 'It leaves the view and counts no more. The journal and the store keep it for ever.',
            zh: '取出后不再显示、不再计入齐全率；日志和存储里永远保留。',
          }}
          label={{ en: 'Take out', zh: '取出' }}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void takeOut(reason)}
          onClose={() => take(undefined)}
        />
      )}
    </Screen>
  )
}
