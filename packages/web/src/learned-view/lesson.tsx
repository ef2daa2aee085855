import { percent } from '@gendan/forms/cost/reckon'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { gapsOf, type LearnedOrder } from '@gendan/orderfile/lessons/proposals'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './learned.css'

/** What one closed order taught: what it has in common with this one, the word of who closed it, what came out otherwise and why. */
export function LessonOf({ order }: { readonly order: LearnedOrder }) {
  const { say } = useWords()
  const gaps = gapsOf(order)
  const { planned, actual } = order
  return (
    <li className="lesson">
      <p className="line wraps">
        <LearnedFrom order={order} />
        <span className="second t-small">{say(commonWords(order))}</span>
        <span className="second t-small">
          {order.delivery} {order.invoice && writeMoney(order.invoice)}
        </span>
        {actual !== undefined && (
          <span className="second t-small">
            {say({ en: 'profit on invoice ', zh: '销售利润率 ' })}
            {planned !== undefined && `${percent(planned)} → `}
            <span className="medium">{percent(actual)}</span>
          </span>
        )}
      </p>
      {order.says && <p className="lesson-says">“{order.says}”</p>}
      {gaps.length > 0 && (
        <ul className="lesson-gaps">
          {gaps.map(({ maker, says }) => (
            <li key={maker}>{say(says)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The closed order a figure comes from, with the day it was closed; it leads there. */
export function LearnedFrom({ order }: { readonly order: { file: string; number: string; closed: string } }) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const closed = shortDay(order.closed, day, lang)
  return (
    <span className="t-small learned-from">
      <Go to={worldPath(id, `/orders/${order.file}`)}>{order.number}</Go>{' '}
      <span className="quiet">{say({ en: `closed ${closed}`, zh: `${closed} 归档` })}</span>
    </span>
  )
}

function commonWords({ same, buyerName }: LearnedOrder): Words {
  const { goods, customer, suppliers } = same
  const n = goods.length
  const en = [
    ...(n > 0 ? [n === 1 ? 'same goods' : `${n} of the same goods`] : []),
    customer ? 'same customer' : sayIn(buyerName, 'en'),
    ...(suppliers.length > 0 ? [`also from ${suppliers.map((one) => sayIn(one, 'en')).join(', ')}`] : []),
  ]
  const zh = [
    ...(n > 0 ? [n === 1 ? '同商品' : `${n} 个同款商品`] : []),
    customer ? '同客户' : sayIn(buyerName, 'zh'),
    ...(suppliers.length > 0 ? [`同供应商：${suppliers.map((one) => sayIn(one, 'zh')).join('、')}`] : []),
  ]
  return { en: en.join(' · '), zh: zh.join(' · ') }
}
