import { useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { useGo } from '../order-view/use-go.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { type MessageRow, sendingWords, signWords } from './mail-words.ts'
import { MessageReader } from './message-reader.tsx'
import './mail.css'

const STATES = {
  open: { en: 'Not filed', zh: '待归档' },
  unsent: { en: 'Not sent', zh: '未发出' },
  filed: { en: 'Filed', zh: '已归档' },
  aside: { en: 'Put away', zh: '无关' },
  all: { en: 'All', zh: '全部' },
} as const
type State = keyof typeof STATES

const PAGE = 50
const EVERY_MS = 30_000

/** Everything that came, was sent and was noted: what is not filed first, beside it the one that is read. */
export function MailPage() {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { state: asked, search = '', id } = useSearch({ from: '/w/$world/mail' })
  const go = useGo()
  const state: State = asked && asked in STATES ? (asked as State) : 'open'
  const [limit, more] = useState(PAGE)
  const [typed, type] = useState(search)
  const counts = useAsk('mail-counts', {}, { every: EVERY_MS })
  const messages = useAsk('messages', { state, search, limit }, { keepOld: true, every: EVERY_MS })
  const address = (change: { readonly state?: string; readonly search?: string; readonly id?: string }) =>
    `/mail?${new URLSearchParams(present({ state, search, id: '', ...change }))}`
  const rows = messages.data?.rows ?? []
  const label = (key: State) => {
    const count = key === 'open' ? counts.data?.open : key === 'unsent' ? counts.data?.failed : 0
    return `${say(STATES[key])}${count ? ` ${count}` : ''}`
  }
  return (
    <Screen
      title={say({ en: 'Mail and notes', zh: '邮件与沟通' })}
      acts={<Go to={worldPath(world, '/settings/mail')}>{say({ en: 'Mail accounts', zh: '邮箱设置' })}</Go>}
    >
      <div className={id ? 'mail-desk mail-reads' : 'mail-desk'}>
        <section className="mail-list card" aria-label={say({ en: 'Messages', zh: '邮件列表' })}>
          <div className="mail-list-head stack">
            <Segmented<State>
              value={state}
              options={(Object.keys(STATES) as State[]).map((value) => ({ value, label: label(value) }))}
              onChange={(next) => go(address({ state: next }))}
            />
            <Input.Search
              allowClear
              value={typed}
              maxLength={120}
              placeholder={say({ en: 'words, sender, subject', zh: '内容、发件人、主题' })}
              onChange={(e) => type(e.target.value)}
              onSearch={(words) => go(address({ search: words.trim() }))}
            />
          </div>
          {messages.isPending && <Skeleton />}
          {messages.error && <Unreached error={messages.error} retry={() => void messages.refetch()} />}
          {messages.data && rows.length === 0 && <Nothing state={state} search={search} />}
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <MessageLine row={row} on={row.id === id} to={worldPath(world, address({ id: row.id }))} />
              </li>
            ))}
          </ul>
          {messages.data && (messages.data.total > rows.length || messages.data.more) && limit < 200 && (
            <p className="padded">
              <Button onClick={() => more(Math.min(200, limit + PAGE))}>
                {say({ en: 'Show more', zh: '显示更多' })}
              </Button>
            </p>
          )}
        </section>
        <section className="mail-read card padded" aria-label={say({ en: 'The message', zh: '邮件内容' })}>
          {id ? (
            <>
              <p className="mail-back">
                <Go to={worldPath(world, address({}))}>‹ {say({ en: 'Back to the list', zh: '返回列表' })}</Go>
              </p>
              <MessageReader id={id} />
            </>
          ) : (
            <p className="quiet">{say({ en: 'Choose a message to read it.', zh: '选一封邮件阅读。' })}</p>
          )}
        </section>
      </div>
    </Screen>
  )
}

function present(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function Nothing({ state, search }: { readonly state: State; readonly search: string }) {
  const go = useGo()
  const { kind } = useWorld()
  if (search !== '') return <Empty says={{ en: `Nothing says “${search}”.`, zh: `没有提到“${search}”的内容。` }} />
  if (state !== 'open' && state !== 'all') return <Empty says={{ en: 'Nothing here.', zh: '这里没有邮件。' }} />
  if (kind === 'practice')
    return (
      <Empty
        says={{ en: 'A practice world has no mail.', zh: '练习账套没有邮箱。' }}
        what={{
          en: 'Nothing is fetched and nothing leaves it. Letters written here, calls and visits stand under “All” and in their orders.',
          zh: '不收邮件，也不会发出。这里写的信、登记的电话和拜访在“全部”和各订单里。',
        }}
      />
    )
  return (
    <Empty
      says={{ en: 'Everything is filed.', zh: '都已归档。' }}
      what={{
        en: 'Mail that is not certain to belong to an order waits here, with what speaks for which.',
        zh: '拿不准属于哪单的邮件会在这里等您确认，并说明依据。',
      }}
      first={{ label: { en: 'Mail accounts', zh: '邮箱设置' }, go: () => go('/settings/mail') }}
    />
  )
}

function MessageLine({ row, on, to }: { readonly row: MessageRow; readonly on: boolean; readonly to: string }) {
  const { say, lang } = useWords()
  const who = row.way === 'in' ? row.from : (row.to[0] ?? row.from)
  const unsent = row.sending === 'waiting' || row.sending === 'failed' ? sendingWords[row.sending] : undefined
  return (
    <Go to={to} className={on ? 'mail-line mail-on' : 'mail-line'} current={on}>
      <span className="line">
        <span className="fill one-line medium">
          {row.way === 'out' && '→ '}
          {who.name || who.address || say(row.partyName)}
        </span>
        <span className="quiet t-small">{when(row.at, lang)}</span>
      </span>
      <span className="one-line">{row.subject || row.snippet}</span>
      <span className="line wraps t-small second">
        {row.number !== '' && <Chip>{row.number}</Chip>}
        {row.number === '' && row.party !== '' && <Chip>{say(row.partyName)}</Chip>}
        {row.parts > 0 && say({ en: `${row.parts} files`, zh: `附件 ${row.parts}` })}
        {unsent && <Chip {...(unsent.mark ? { mark: unsent.mark } : {})}>{say(unsent.says)}</Chip>}
        {row.signs.map((sign) => (
          <span key={sign} className="line">
            <Mark kind="risk" size={11} /> {say(signWords[sign] ?? { en: sign, zh: sign })}
          </span>
        ))}
      </span>
    </Go>
  )
}
