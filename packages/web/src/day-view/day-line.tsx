import type { DayRow } from '@gendan/contract/path-shapes'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { NodeOwner } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { ownerWords } from '../path-view/node-card.tsx'
import { wayOf } from '../path-view/node-way.ts'
import { useWords } from '../words/language.tsx'
import { amountInColumn, counted, proseDay, slackWords } from '../words/write.ts'

interface DayLineProps {
  readonly row: DayRow
  readonly today: Day
  readonly people: FirmHere | undefined
  readonly column: 'must' | 'waiting' | 'coming'
  /** The first thing to do: its act is a button. */
  readonly first?: boolean
}

/** One line: what, why, whose; at the right days, money and where it is done. */
export function DayLine({ row, today, people, column, first }: DayLineProps) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  const hot = column === 'must' && first && row.mark === 'risk'
  return (
    <li className={hot ? 'day-line day-hot' : 'day-line'}>
      <Mark kind={row.mark} named />
      <span className="day-what t-task">{say(row.says)}</span>
      <span className={`day-days ${row.mark === 'risk' ? 'risk' : row.mark === 'thin' ? 'thin' : 'second'}`}>
        {column === 'coming' && row.day ? proseDay(row.day, lang, today) : say(daysWords(row, today, column))}
      </span>
      <span className="day-why second">{say(column === 'waiting' ? waitedWords(row, people) : row.why)}</span>
      <span className="day-worth second figures">
        {row.worth ? amountInColumn({ amount: decimal(row.worth), currency: '' }) : ''}
      </span>
      <span className="day-whose second t-small">
        <Go to={worldPath(id, `/orders/${row.order}`)}>{row.number}</Go> · {row.buyer}
        {row.owner &&
          column !== 'waiting' &&
          row.owner.account !== '' &&
          ` · ${people?.nameOf(row.owner.account) ?? ''}`}
      </span>
      <Go to={worldPath(id, pathOf(row))} className={hot ? 'day-act day-act-first' : 'day-act'}>
        {say(
          column === 'waiting'
            ? { en: 'Chase', zh: '催' }
            : row.kind === 'signature'
              ? { en: 'Sign', zh: '去签' }
              : { en: 'Do it', zh: '去办' },
        )}
      </Go>
    </li>
  )
}

/** Where it is done: the signing desk, the page of the step, or the file where it is a gate. */
function pathOf({ order, kind, part }: DayRow): string {
  if (kind === 'signature') return '/inbox'
  if (kind === '') return `/orders/${order}`
  const way = wayOf(order, { kind, part } as Pick<PathNode, 'kind' | 'part'>)
  return 'path' in way ? way.path : `/orders/${order}`
}

function daysWords({ slack, since }: DayRow, today: Day, column: DayLineProps['column']): Words {
  if (column === 'waiting' && since) {
    const days = Math.max(0, daysBetween(since, today))
    return days === 0 ? { en: 'today', zh: '今天' } : { en: counted(days, 'day'), zh: `${days} 天` }
  }
  return slack === undefined ? { en: '', zh: '' } : slackWords(slack)
}

/** For whom I wait. */
function waitedWords({ waits, party, owner, buyer }: DayRow, people: FirmHere | undefined): Words {
  if (waits === 'supplier') return party ?? { en: 'the supplier', zh: '供应商' }
  if (waits === 'customer') return { en: `the customer, ${buyer}`, zh: `客户 ${buyer}` }
  if (owner) return ownerWords(owner as NodeOwner, people)
  return { en: 'a signature', zh: '等签名' }
}
