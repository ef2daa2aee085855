import { actOf, acts } from '@gendan/contract/acts'
import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { Unreached } from '../app/home.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { ask } from '../client/client.ts'
import { factName } from '../facts/fact-name.ts'
import { ByToken } from '../parts/by-token.tsx'
import { Chip } from '../parts/chip.tsx'
import { FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { eventFacts, eventText } from './event-facts.ts'
import { FirmPage, type FirmView, personName, postNames } from './firm-page.tsx'

type Row = Answer<'all-acts'>['rows'][number]

const PAGE = 100

/** Everything that was done in this firm, latest first: who, as what, when, from where, and what changed. */
export function JournalTab() {
  return <FirmPage>{(view) => <Journal {...view} />}</FirmPage>
}

function Journal({ people }: FirmView) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const [by, setBy] = useState('')
  const [act, setAct] = useState('')
  const journal = useInfiniteQuery({
    queryKey: ['world', world, 'all-acts', 'pages'],
    queryFn: ({ pageParam }) => ask(world, 'all-acts', { limit: PAGE, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const all = journal.data?.pages.flatMap(({ rows }) => rows)
  const rows = all?.filter((row) => (by === '' || row.by === by) && (act === '' || row.act === act))
  const everybody = say({ en: 'Everybody', zh: '所有人' })
  const everything = say({ en: 'Every act', zh: '所有事' })
  const drop = () => {
    setBy('')
    setAct('')
  }
  return (
    <div className="stack">
      <div className="line wraps">
        <Select
          aria-label={say({ en: 'By whom', zh: '谁做的' })}
          className="journal-filter"
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: everybody },
            ...people.map(({ account, name }) => ({ value: account, label: name })),
          ]}
          value={by}
          onChange={setBy}
        />
        <Select
          aria-label={say({ en: 'What was done', zh: '做了什么' })}
          className="journal-filter"
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: everything },
            ...acts.map(({ name, title }) => ({ value: name, label: title[lang] })),
          ]}
          value={act}
          onChange={setAct}
        />
        {all && rows && (
          <span className="quiet t-small" role="status">
            {say({
              en: `${rows.length} of ${counted(all.length, 'loaded entry', 'loaded entries')}`,
              zh: `已取 ${all.length} 条，显示 ${rows.length} 条`,
            })}
          </span>
        )}
      </div>
      <div className="card">
        {journal.isPending && <Skeleton tall lines={[100, 100, 100, 100]} />}
        {journal.error && (
          <div className="padded">
            <Unreached error={journal.error} retry={() => void journal.refetch()} />
          </div>
        )}
        {rows?.length === 0 && (
          <FilteredEmpty
            filters={[by && personName(people, by), act && say(actOf(act)?.title ?? { en: act, zh: act })].filter(
              Boolean,
            )}
            onDrop={drop}
          />
        )}
        <ul>
          {rows?.map((row) => (
            <Entry key={`${row.kind} ${row.id} ${row.version}`} row={row} people={people} />
          ))}
        </ul>
      </div>
      {journal.hasNextPage && (
        <div>
          <Button loading={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
            {say({ en: 'Older entries', zh: '更早的' })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** A signature under one's own request stays marked, here too, without anything being opened. */
function signedOwn({ event }: Row): boolean {
  const told = event as OrderFileEvent
  return told.type === 'gate-signed' && told.signature.self
}

function Entry({ row, people }: { readonly row: Row; readonly people: FirmView['people'] }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const home = homeOf(row)
  const facts = eventFacts(row.event)
  return (
    <li className="journal-row">
      <span className="quiet t-small journal-when">{when(row.at, lang)}</span>
      <div className="fill">
        <p className="line wraps">
          <span className="medium">{say(actOf(row.act)?.title ?? { en: row.act, zh: row.act })}</span>
          <span className="second">
            {personName(people, row.by)}{' '}
            <span className="quiet t-small">{postNames([row.post].filter(Boolean), say)}</span>
            <ByToken token={row.token} />
            {signedOwn(row) && <Chip>{say({ en: 'signed his own', zh: '自签' })}</Chip>}
          </span>
          {home && (
            <Go to={worldPath(world, home)} className="journal-go">
              {say({ en: 'See it', zh: '去看' })}
            </Go>
          )}
        </p>
        <details className="journal-facts">
          <summary className="quiet t-small">
            {say({ en: 'What changed', zh: '改了什么' })} · {say(KINDS[row.kind] ?? { en: row.kind, zh: row.kind })} v
            {row.version} · {say({ en: 'from', zh: '来自' })} {row.from}
          </summary>
          <dl className="facts">
            {facts.map(({ at, value }) => (
              <div key={at}>
                <dt>{say(factName(at))}</dt>
                <dd>{eventText({ at, value }, lang, (account) => personName(people, account))}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </li>
  )
}

const KINDS: Readonly<Record<string, Words>> = {
  firm: { en: 'company', zh: '公司' },
  'order-file': { en: 'order', zh: '订单' },
  party: { en: 'party', zh: '单位' },
  goods: { en: 'goods', zh: '商品' },
  stock: { en: 'stock', zh: '库存' },
  series: { en: 'numbers', zh: '编号' },
  token: { en: 'token', zh: '令牌' },
  webhook: { en: 'webhook', zh: '网络回调' },
}

const HOMES: Readonly<Record<string, string>> = {
  'order-file': '/orders/',
  party: '/parties/',
  goods: '/goods/',
  stock: '/goods/',
}

function homeOf({ kind, id }: Row): string | undefined {
  if (kind === 'firm') return '/settings/company'
  const home = HOMES[kind]
  return home === undefined ? undefined : `${home}${encodeURIComponent(id)}`
}
