import type { Answer } from '@gendan/contract/questions'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { markRepeat } from '@gendan/orderfile/acts/mark-repeat'
import { compareOrders } from '@gendan/orderfile/repeat/compare-orders'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, moneyInProse, shortDay } from '../words/write.ts'
import { comparedOf } from './compared.ts'
import { Topics } from './topics.tsx'
import './repeat.css'

const TITLE: Words = { en: 'Beside an earlier order', zh: '与原单比对' }
const WITH: Words = { en: 'Earlier order', zh: '原单' }

/** What differs from an earlier order of the same customer: prices, quantities, dates, packing, clauses, suppliers, side by side. */
export function RepeatPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/repeat' })
  const order = useAsk('order', { id: file })
  const earlier = useAsk('earlier-orders', { file })
  if (!order.data || !earlier.data) return <Waiting title={TITLE} of={[order, earlier]} />
  return <Beside standing={standingOf(order.data)} rows={earlier.data.rows} />
}

type Rows = Answer<'earlier-orders'>['rows']

function Beside({ standing, rows }: { readonly standing: Standing; readonly rows: Rows }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const { with: asked } = useSearch({ from: '/w/$world/orders/$file/repeat' })
  const navigate = useNavigate()
  const act = useAct()
  const { file } = standing
  const chosen = asked ?? file.earlier?.file ?? rows[0]?.id ?? ''
  const old = useAsk('order', { id: chosen }, { enabled: chosen !== '' })
  const marked = file.earlier?.file === chosen && chosen !== ''
  const mark = (of: string) => void act.run(markRepeat, { of }, { id: file.id, expected: standing.version })
  const described = ({ id, number, customerOrder, opened, amount, currency, common }: Rows[number]) => {
    const money = amount === null ? '' : moneyInProse({ amount: decimal(amount), currency })
    const shared = say({ en: `${counted(common, 'line')} in common`, zh: `相同商品 ${common} 行` })
    const label = [number, customerOrder, shortDay(opened, day, lang), money, shared].filter(Boolean).join(' · ')
    return { value: id, label }
  }
  const known = rows.some(({ id }) => id === chosen) || !file.earlier
  const options = [...rows.map(described), ...(known ? [] : [{ value: chosen, label: file.earlier?.number ?? '' }])]
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      acts={
        rights.has('order') &&
        chosen !== '' &&
        (marked ? (
          <Button loading={act.busy} onClick={() => mark('')}>
            {say({ en: 'No repeat of it', zh: '取消返单标记' })}
          </Button>
        ) : (
          <Button type="primary" loading={act.busy} onClick={() => mark(chosen)}>
            {say(markRepeat.title)}
          </Button>
        ))
      }
    >
      <div className="stack repeat-page">
        {act.said && <div className="card padded">{act.said}</div>}
        {chosen === '' ? (
          <div className="card padded">
            <Empty
              says={{ en: 'No earlier order has goods in common with this one', zh: '没有含相同商品的旧单' }}
              what={{
                en: 'Orders of the same customer with the same goods are proposed here.',
                zh: '同一客户订过相同商品的订单会列在这里。',
              }}
            />
          </div>
        ) : (
          <>
            <div className="card padded">
              <Select
                className="fill"
                aria-label={say(WITH)}
                value={chosen}
                options={options}
                onChange={(next: string) =>
                  void navigate({
                    to: '/w/$world/orders/$file/repeat',
                    params: { world, file: file.id },
                    search: { with: next },
                    replace: true,
                  })
                }
              />
            </div>
            {old.data ? (
              <Differences old={standingOf(old.data)} now={standing} />
            ) : (
              <Waiting title={TITLE} of={[old]} />
            )}
          </>
        )}
      </div>
    </Screen>
  )
}

function Differences({ old, now }: { readonly old: Standing; readonly now: Standing }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const changes = compareOrders(comparedOf(old), comparedOf(now))
  return (
    <section className="card padded" aria-label={say({ en: 'What differs', zh: '不同之处' })}>
      <div className="repeat-row repeat-head quiet t-small">
        <span>{say({ en: counted(changes.length, 'difference'), zh: `不同 ${changes.length} 处` })}</span>
        <Go to={worldPath(world, `/orders/${old.file.id}`)}>{old.file.number}</Go>
        <span>{now.file.number}</span>
      </div>
      <Topics changes={changes} />
    </section>
  )
}
