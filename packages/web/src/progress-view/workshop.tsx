import type { WorkshopRow } from '@gendan/contract/making-questions'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Input, Segmented } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { Empty, FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { ProgressBar } from './progress-bar.tsx'
import './progress.css'

const NAME: Words = { en: 'Workshop', zh: '车间进度' }
const WHICH = {
  now: { en: 'In hand', zh: '在制' },
  behind: { en: 'Behind', zh: '落后' },
  later: { en: 'Later', zh: '未开工' },
  all: { en: 'All', zh: '全部' },
} as const satisfies Record<string, Words>
type Which = keyof typeof WHICH

/** The orders that are being made: how far each is, how far it should be, and the way to report. Opens without a network. */
export function Workshop() {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const asked = useAsk('workshop', {}, { keepOld: true })
  const [which, setWhich] = useState<Which>('now')
  const [sought, seek] = useState('')
  if (!asked.data) return <Waiting title={NAME} of={[asked]} />
  const { rows } = asked.data
  const found = rows.filter((row) => isFound(row, sought))
  const shown = found.filter((row) => isOf(row, which, day))
  const options = (Object.keys(WHICH) as Which[]).map((value) => ({
    value,
    label: `${sayIn(WHICH[value], lang)} ${found.filter((row) => isOf(row, value, day)).length}`,
  }))
  return (
    <Screen title={say(NAME)} note={say({ en: `${rows.length} orders`, zh: `${rows.length} 单` })}>
      <div className="stack workshop">
        <div className="line wraps">
          <Go to={worldPath(id, '/workshop/load')}>{say({ en: 'Load week by week', zh: '产能负荷' })}</Go>
          <Segmented options={options} value={which} onChange={setWhich} />
          <Input.Search
            className="workshop-search"
            allowClear
            aria-label={say({ en: 'Find an order', zh: '找订单' })}
            placeholder={say({ en: 'Order, customer, goods, line', zh: '订单、客户、货号、车间' })}
            value={sought}
            onChange={(event) => seek(event.target.value)}
          />
        </div>
        {rows.length === 0 && (
          <Empty
            says={{ en: 'Nothing is being made', zh: '没有在制订单' }}
            what={{
              en: 'An order stands here once its production is planned, until its goods are inspected.',
              zh: '订单做好生产安排后出现在这里，终检通过后离开。',
            }}
          />
        )}
        {rows.length > 0 && shown.length === 0 && (
          <FilteredEmpty
            filters={[sayIn(WHICH[which], lang), sought].filter(Boolean)}
            onDrop={() => {
              setWhich('all')
              seek('')
            }}
          />
        )}
        <ul className="workshop-list">
          {shown.map((row) => (
            <OrderRow key={row.id} row={row} />
          ))}
        </ul>
      </div>
    </Screen>
  )
}

function isOf({ start, planned, done, released }: WorkshopRow, which: Which, today: string): boolean {
  const now = done > 0 || start <= today
  if (which === 'behind') return planned > done
  if (which === 'later') return !now || !released
  return which === 'all' || now
}

function isFound({ number, buyerName, goods, workshop, makerName, lines }: WorkshopRow, sought: string): boolean {
  const all = [
    number,
    buyerName,
    goods.en,
    goods.zh,
    workshop,
    makerName.en,
    makerName.zh,
    ...lines.map(({ code }) => code),
  ]
  return all.join('\n').toLowerCase().includes(sought.trim().toLowerCase())
}

function OrderRow({ row }: { readonly row: WorkshopRow }) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const { entries } = useOutbox()
  const waits = entries.filter(({ place }) => place === `progress/${row.id}`).length
  const late = row.forecast !== undefined && row.forecast > row.finish
  return (
    <li className="card">
      <Go to={worldPath(id, `/workshop/${row.id}`)} className="workshop-row">
        <span className="line wraps">
          <span className="medium">{row.number}</span>
          <span className="fill one-line">{sayIn(row.goods, lang)}</span>
          <span className="second">
            {row.makerName.en || row.makerName.zh ? sayIn(row.makerName, lang) : row.workshop}
          </span>
        </span>
        <ProgressBar done={row.done} planned={row.planned} />
        <span className="line wraps t-small second">
          <span>
            {say({ en: `${row.done} % made, ${row.planned} % planned`, zh: `已做 ${row.done}%，计划 ${row.planned}%` })}
          </span>
          <span>
            {say({
              en: `complete by ${shortDay(row.finish, day, lang)}`,
              zh: `${shortDay(row.finish, day, lang)} 货齐`,
            })}
          </span>
          {row.forecast && (
            <span className={late ? 'risk' : ''}>
              {late && <Mark kind="risk" />}
              {say({
                en: ` by its pace ${shortDay(row.forecast, day, lang)}`,
                zh: ` 按产量推算 ${shortDay(row.forecast, day, lang)}`,
              })}
            </span>
          )}
          {row.last && (
            <span>
              {say({
                en: `reported ${shortDay(row.last.day, day, lang)}`,
                zh: `${shortDay(row.last.day, day, lang)} 报过`,
              })}
            </span>
          )}
          {waits > 0 && <span>{say({ en: `${waits} wait here`, zh: `${waits} 条待送` })}</span>}
        </span>
      </Go>
    </li>
  )
}
