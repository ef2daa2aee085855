import type { DayRow } from '@gendan/contract/path-shapes'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { letterForAlarm, letterForStep, letterPath } from '@gendan/orderfile/letters/for-alarm'
import type { NodeOwner } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { Button } from 'antd'
import { useState } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { ownerWords } from '../path-view/node-card.tsx'
import { wayOf } from '../path-view/node-way.ts'
import { useWords } from '../words/language.tsx'
import { amountInColumn, counted, proseDay, slackWords } from '../words/write.ts'
import { QuietDialog } from './quiet-dialog.tsx'

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
      <span className="day-why second">{say(whyWords(row, people, column))}</span>
      <span className="day-worth second figures">
        {row.worth ? amountInColumn({ amount: decimal(row.worth), currency: '' }) : ''}
      </span>
      <Whose row={row} people={people} column={column} />
      <span className="day-acts">
        {column === 'must' && row.rule && !row.byAct && <Rest row={row} today={today} />}
        <Letter row={row} column={column} />
        <Go to={worldPath(id, pathOf(row))} className={hot ? 'day-act day-act-first' : 'day-act'}>
          {say(actWords(row, column))}
        </Go>
      </span>
      {row.with && (
        <ul className="day-with">
          {row.with.map((one) => (
            <Beside key={one.key} row={one} today={today} column={column} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** What hangs on the same step of the order: told under it, with its own days and the ways to answer its alarm. */
function Beside({ row, today, column }: Pick<DayLineProps, 'row' | 'today' | 'column'>) {
  const { say } = useWords()
  return (
    <li className="line">
      <Mark kind={row.mark} size={12} named />
      <span className="fill day-beside">{say(row.says)}</span>
      <span className={row.mark === 'risk' ? 'risk' : row.mark === 'thin' ? 'thin' : 'second'}>
        {say(daysWords(row, today, column))}
      </span>
      {row.rule && !row.byAct && <Rest row={row} today={today} />}
      <Letter row={row} column={column} />
    </li>
  )
}

/** Of which order, and whose the step is. */
function Whose({ row, people, column }: Omit<DayLineProps, 'today'>) {
  const { id } = useWorld()
  const owner = column === 'waiting' ? undefined : row.owner?.account
  return (
    <span className="day-whose second t-small">
      {row.number && (
        <>
          <Go to={worldPath(id, `/orders/${row.order}`)}>{row.number}</Go> ·{' '}
        </>
      )}
      {row.buyer}
      {owner && ` · ${people?.nameOf(owner) ?? ''}`}
    </span>
  )
}

/** Why it stands here: for whom one waits, what somebody answered to an alarm that has climbed, or what makes it so. */
function whyWords(row: DayRow, people: FirmHere | undefined, column: DayLineProps['column']): Words {
  if (row.quiet) return answered(row.quiet, people)
  return column === 'waiting' ? waitedWords(row, people) : row.why
}

/** The way to answer an alarm that may wait. */
function Rest({ row, today }: Pick<DayLineProps, 'row' | 'today'>) {
  const { say } = useWords()
  const [open, show] = useState(false)
  return (
    <>
      <Button type="link" size="small" className="day-rest" onClick={() => show(true)}>
        {say({ en: 'let rest', zh: '静音' })}
      </Button>
      {open && <QuietDialog row={row} today={today} onClose={() => show(false)} />}
    </>
  )
}

/** The letter that answers an alarm, or chases who is waited for, drafted from the order. */
function Letter({ row, column }: Pick<DayLineProps, 'row' | 'column'>) {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const asked = column === 'must' && row.rule ? letterForAlarm(row.rule, row.ringsAt ?? '') : undefined
  const letter = asked ?? (column === 'waiting' ? letterForStep(row.node) : undefined)
  if (!letter || !rights.has('mail')) return null
  return <Go to={worldPath(id, letterPath(row.order, letter))}>{say({ en: 'Letter', zh: '写信' })}</Go>
}

/** What somebody answered an alarm that has climbed here: his name and his reason. */
function answered({ by, reason }: NonNullable<DayRow['quiet']>, people: FirmHere | undefined): Words {
  const says = `${people?.nameOf(by) ?? ''} “${reason}”`
  return { en: says, zh: says }
}

function actWords({ kind, goods, message, load, accessories }: DayRow, column: DayLineProps['column']): Words {
  if (column === 'waiting' && kind !== 'bank-change') return { en: 'Chase', zh: '催' }
  if (goods) return { en: 'To the division', zh: '去分配' }
  if (message) return { en: 'Answer', zh: '去答复' }
  if (load) return { en: 'To the load', zh: '看产能' }
  if (accessories) return { en: 'Buy', zh: '去下单' }
  if (kind === 'signature') return { en: 'Sign', zh: '去签' }
  if (kind === 'bank-change') return { en: 'To the call', zh: '去核实' }
  return kind === 'errand-done' ? { en: 'Confirm', zh: '去确认' } : { en: 'Do it', zh: '去办' }
}

/** Where it is done: the signing desk, the page of the step, or the file where it is a gate. */
function pathOf({ order, kind, part, node, goods, message, load, accessories }: DayRow): string {
  if (goods) return `/scarce/${goods}`
  if (message) return `/mail?state=filed&id=${message}`
  if (load) return '/workshop/load'
  if (accessories) return `/orders/${order}/accessories`
  if (isErrand(kind)) return `/errands/${node}`
  if (kind === 'hand-over') return `/hand-over/${node}`
  if (kind === 'bank-change') return '/bank-data'
  if (kind === 'signature') return '/inbox'
  if (kind === 'release') return `/orders/${order}/release`
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
function waitedWords({ waits, party, owner, buyer, kind, why }: DayRow, people: FirmHere | undefined): Words {
  if (isErrand(kind) || kind === 'release') return why
  if (kind === 'bank-change') return { en: 'a second person to call', zh: '等另一人回电' }
  if (waits === 'supplier') return party ?? { en: 'the supplier', zh: '供应商' }
  if (waits === 'customer') return { en: `the customer, ${buyer}`, zh: `客户 ${buyer}` }
  if (owner) return ownerWords(owner as NodeOwner, people)
  return { en: 'a signature', zh: '等签名' }
}

/** An errand to do, or one to confirm. */
export function isErrand(kind: string): boolean {
  return kind === 'errand' || kind === 'errand-done'
}
