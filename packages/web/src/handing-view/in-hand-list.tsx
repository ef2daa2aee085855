import type { Answer } from '@gendan/contract/questions'
import { titleOfNode } from '@gendan/orderfile/path/node-kinds'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, slackWords } from '../words/write.ts'

/** What is chosen of a person's work, by id. */
export interface Chosen {
  readonly files: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly errands: ReadonlySet<string>
}

interface ListProps {
  readonly data: Answer<'in-hand'>
  /** Ticks before each line; without them the list is only read. */
  readonly chosen?: Chosen
  readonly onChosen?: (chosen: Chosen) => void
}

/** All that somebody has in hand: each order with what is next and what was promised, his customers, his errands. */
export function InHandList({ data, chosen, onChosen }: ListProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const tick = (of: keyof Chosen, id: string): ReactNode => {
    if (!chosen || !onChosen) return null
    const set = chosen[of]
    const next = new Set(set)
    if (!next.delete(id)) next.add(id)
    return <Checkbox aria-label={id} checked={set.has(id)} onChange={() => onChosen({ ...chosen, [of]: next })} />
  }
  return (
    <>
      <SectionHead note={`${data.rows.length}`}>{say({ en: 'Orders in hand', zh: '在手订单' })}</SectionHead>
      <ul className="in-hand">
        {data.rows.map((row) => (
          <li key={row.id}>
            {tick('files', row.id)}
            <span className="in-hand-what">
              <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
                {row.number}
              </Go>{' '}
              {row.buyerName} · <span className="second">{say(stages[row.stage as Stage])}</span>
              <OrderOpen row={row} />
            </span>
          </li>
        ))}
      </ul>
      <SectionHead note={`${data.parties.length}`}>{say({ en: 'Customers', zh: '客户' })}</SectionHead>
      <ul className="in-hand">
        {data.parties.map(({ id, name }) => (
          <li key={id}>
            {tick('parties', id)}
            <Go to={worldPath(world, `/parties/${id}`)}>{name[lang]}</Go>
          </li>
        ))}
      </ul>
      <SectionHead note={`${data.errands.length}`}>{say({ en: 'Errands', zh: '交办事项' })}</SectionHead>
      <ul className="in-hand">
        {data.errands.map(({ id, says, due }) => (
          <li key={id}>
            {tick('errands', id)}
            <span>
              {says} <span className="second">{due ?? ''}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What of an order is open and promised: the next step and its day, how much is left, who was given which word. */
function OrderOpen({ row }: { readonly row: Answer<'in-hand'>['rows'][number] }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const title = titleOfNode(row.next)
  return (
    <span className="in-hand-open second t-small">
      {title && (
        <span>
          {say({ en: 'next', zh: '下一步' })}：{say(title)} {row.nextDay ? shortDay(row.nextDay, day, lang) : ''}
        </span>
      )}
      {row.shipBy && (
        <span>
          {say({ en: 'ship by', zh: '最迟装船' })} {shortDay(row.shipBy, day, lang)}
        </span>
      )}
      {row.slack !== undefined && (
        <span className={row.slack < 0 ? 'risk medium' : ''}>{say(slackWords(row.slack))}</span>
      )}
      {row.promised.map((one) => (
        <span key={one.node}>
          {say({ en: 'promised', zh: '已承诺' })} {say(titleOfNode(one.node) ?? { en: one.node, zh: one.node })}{' '}
          {shortDay(one.day, day, lang)} “{one.reason}”
        </span>
      ))}
    </span>
  )
}
