import { sides } from '@gendan/forms/deal/whose'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { Spent } from '@gendan/orderfile/path/spent/spent'
import type { SpentStep } from '@gendan/orderfile/path/spent/step'
import { nodeName } from '@gendan/orderfile/path/why'
import { Button } from 'antd'
import { useState } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { counted, dayRange, shortDay } from '../words/write.ts'
import { chargeWords, overText } from './spent-words.ts'
import './spent.css'

interface SpentPartProps {
  readonly spent: Spent
  readonly today: Day
  readonly standing: Standing
}

/** Where the days of an order went: whose they were, its way as a bar; opened, step by step what was planned and what it took. */
export function SpentPart({ spent, today, standing }: SpentPartProps) {
  const { say, lang } = useWords()
  const [open, opens] = useState(false)
  const { from, until, days } = spent
  const { suppliers, file } = standing
  const nameOf = (party: string) => {
    const name = suppliers[party]?.facts.name
    return name ? name[lang] || name.zh || name.en : ''
  }
  return (
    <section className="spent" aria-label={say(TITLE)}>
      <div className="line wraps">
        <h3 className="medium">{say(TITLE)}</h3>
        <span className="second">
          {say({ en: `${counted(days, 'working day')}, `, zh: `${days} 个工作日，` })}
          {dayRange(from, until, today, lang)}
        </span>
        <Sides sides={spent.sides} />
        <span className="fill" />
        {open && <ListExcel list="spent-steps" asked={{ file: file.id, sort: 'until' }} />}
        <Button type="link" size="small" aria-expanded={open} onClick={() => opens(!open)}>
          {open ? say({ en: 'Hide the steps', zh: '收起明细' }) : say({ en: 'Step by step', zh: '逐节点明细' })}
        </Button>
      </div>
      <SpentBar spent={spent} />
      {spent.slack && <SlackLine slack={spent.slack} />}
      {open && <SpentTable spent={spent} today={today} nameOf={nameOf} />}
    </section>
  )
}

const TITLE: Words = { en: 'Where the days went', zh: '天数账' }

/** Whose the days were, and how many of them lay beyond the plan. */
function Sides({ sides: all }: Pick<Spent, 'sides'>) {
  const { say } = useWords()
  return (
    <ul className="line wraps spent-sides">
      {all.map(({ whose, days, over }) => (
        <li key={whose}>
          {say(sides[whose])} <span className="medium">{days}</span>
          {over !== 0 && <span className={over > 0 ? 'risk' : 'quiet'}> ({overText(over)})</span>}
        </li>
      ))}
    </ul>
  )
}

/** The way from the first day to the last: each step as wide as its days, what lay beyond its plan in red. */
function SpentBar({ spent }: { readonly spent: Spent }) {
  const { say } = useWords()
  const steps = onWay(spent).filter(({ took }) => took > 0)
  return (
    <ol className="spent-bar" aria-label={say({ en: 'The order’s way', zh: '订单走过的路' })}>
      {steps.map((step) => {
        const over = Math.max(0, step.over)
        const told = `${say(nodeName(step))} · ${say(sides[step.whose])} · ${say({ en: counted(step.took, 'day'), zh: `${step.took} 天` })} ${overText(step.over)}`
        return (
          <li key={step.id} className="spent-block" style={{ flexGrow: step.took }} title={told}>
            <span className="by-ear">{told}</span>
            <span className={`spent-planned spent-${step.whose}`} style={{ flexGrow: step.took - over }} />
            {over > 0 && <span className="spent-over" style={{ flexGrow: over }} />}
          </li>
        )
      })}
    </ol>
  )
}

/** What there was to spare against ship-by, who spent it, what is left. */
function SlackLine({ slack }: Required<Pick<Spent, 'slack'>>) {
  const { say } = useWords()
  const { start, spent, moved, left } = slack
  const parts = spent.map(({ whose, days }) => `${say(sides[whose])} ${overText(-days)}`)
  const plans = moved === 0 ? [] : [`${say({ en: 'plans and closed days', zh: '计划变动与休日' })} ${overText(-moved)}`]
  return (
    <p className="second">
      {say({ en: `To spare at the start ${start}`, zh: `起初余量 ${start}` })}
      {[...parts, ...plans].map((one) => ` · ${one}`).join('')}
      {' · '}
      <span className={left < 0 ? 'risk medium' : 'medium'}>{say({ en: `left ${left}`, zh: `现余 ${left}` })}</span>
    </p>
  )
}

interface TableProps extends Pick<SpentPartProps, 'spent' | 'today'> {
  /** What a supplier of the order is called, by id. */
  readonly nameOf: (party: string) => string
}

function SpentTable({ spent, today, nameOf }: TableProps) {
  const { say, lang } = useWords()
  return (
    <table className="path-list spent-table">
      <thead>
        <tr>
          <th scope="col">{say({ en: 'Step', zh: '节点' })}</th>
          <th scope="col">{say({ en: 'Whose', zh: '责任方' })}</th>
          <th scope="col" className="figures spent-until">
            {say({ en: 'Until', zh: '止' })}
          </th>
          <th scope="col" className="figures">
            {say({ en: 'Planned', zh: '计划' })}
          </th>
          <th scope="col" className="figures">
            {say({ en: 'Took', zh: '实际' })}
          </th>
          <th scope="col" className="figures">
            {say({ en: 'Beyond', zh: '超出' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {spent.steps.map((step) => (
          <tr key={step.id} className={step.onWay ? 'spent-row' : 'spent-row spent-beside'}>
            <td>
              {say(nodeName(step))}
              {step.running && <span className="quiet"> · {say({ en: 'under way', zh: '进行中' })}</span>}
              {!step.onWay && <span className="quiet"> · {say({ en: 'beside', zh: '并行' })}</span>}
              {step.charges.map((one) => (
                <span key={`${one.by} ${one.whose} ${one.days}`} className="second t-small spent-charge">
                  {say(chargeWords(one))}
                </span>
              ))}
            </td>
            <td>
              {say(sides[step.whose])}
              {step.party && <span className="second t-small spent-party">{nameOf(step.party)}</span>}
            </td>
            <td className="figures quiet spent-until">{shortDay(step.until, today, lang)}</td>
            <td className="figures">{step.planned}</td>
            <td className="figures">{step.took}</td>
            <td className={step.over > 0 ? 'figures risk medium' : 'figures quiet'}>{overText(step.over)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{say({ en: 'Days for which the order waited', zh: '订单在等的天数合计' })}</td>
          <td className="spent-until" />
          <td />
          <td className="figures medium">{spent.days}</td>
          <td className="figures">{overText(onWay(spent).reduce((sum, { over }) => sum + over, 0))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function onWay({ steps, way }: Spent): readonly SpentStep[] {
  return way.flatMap((id) => steps.find((step) => step.id === id) ?? [])
}
