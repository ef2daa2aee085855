import type { LoadAnswer } from '@gendan/contract/making-questions'
import { grouped } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './progress.css'

const NAME: Words = { en: 'Load of lines and suppliers', zh: '产能负荷' }
type Maker = LoadAnswer['makers'][number]
type Week = Maker['weeks'][number]

/** How full each line and supplier is, week by week, and where orders stand in each other's way. */
export function LoadPage() {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const narrow = useNarrow()
  const asked = useAsk('load', {})
  if (!asked.data) return <Waiting title={NAME} of={[asked]} />
  const { makers, conflicts } = asked.data
  const unknown = makers.filter(({ perWeek }) => perWeek === undefined).length
  return (
    <Screen title={say(NAME)} note={say({ en: `${makers.length} makers, 12 weeks`, zh: `${makers.length} 处，12 周` })}>
      <div className="stack">
        <p className="line wraps">
          <Go to={worldPath(id, '/workshop')}>{say({ en: 'Orders in hand', zh: '在制订单' })}</Go>
          {rights.has('settings') && (
            <Go to={worldPath(id, '/settings/making')}>
              {say({ en: 'Our lines and processes', zh: '本厂产线与工序' })}
            </Go>
          )}
        </p>
        {makers.length === 0 && (
          <Empty
            says={{ en: 'Nothing is planned to be made', zh: '没有要做的订单' }}
            what={{ en: 'Orders stand here once their production is planned.', zh: '订单做好生产安排后计入负荷。' }}
          />
        )}
        {conflicts.map((one) => (
          <ConflictLine key={`${one.key} ${one.week}`} conflict={one} />
        ))}
        {makers.length > 0 &&
          (narrow ? makers.map((maker) => <MakerCard key={maker.key} maker={maker} />) : <LoadTable makers={makers} />)}
        {unknown > 0 && (
          <p className="second t-small">
            {say({
              en: `Of ${unknown} nobody has said how much they make in a week: our lines in the settings, suppliers on their page.`,
              zh: `其中 ${unknown} 处没有填每周产能：自有产线在设置里填，供应商在其资料页填。`,
            })}
          </p>
        )}
        <p className="quiet t-small">
          {say({
            en: 'What is left of each order, spread over its working days up to its planned finish; an order past its finish stands in this week. Pieces of different goods count alike.',
            zh: '每单未完成数按剩余工作日均摊到计划货齐日；已过期的计入本周。不同商品按件数同等计算。',
          })}
        </p>
      </div>
    </Screen>
  )
}

function ConflictLine({ conflict }: { readonly conflict: LoadAnswer['conflicts'][number] }) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const { name, week, percent, tight, swap } = conflict
  const late = (tight.slack ?? 0) < 0
  return (
    <article className="card padded" role="alert">
      <p className="line wraps">
        <Mark kind="risk" />
        <span className="medium">{sayIn(name, lang)}</span>
        <span>
          {say({
            en: `week of ${shortDay(week, day, lang)}: ${percent} % full`,
            zh: `${shortDay(week, day, lang)} 那周：负荷 ${percent}%`,
          })}
        </span>
        <span>
          {say({ en: 'tightest: ', zh: '最紧：' })}
          <Go to={worldPath(id, `/orders/${tight.file}`)}>{tight.number}</Go>
          {say(spareWords(tight.slack))}
        </span>
      </p>
      <p className="second">
        {swap ? (
          <>
            {say({ en: 'Swap: let ', zh: '换位建议：让 ' })}
            <Go to={worldPath(id, `/orders/${swap.file}/production`)}>{swap.number}</Go>
            {say({
              en: ` go later by ${swap.days === 1 ? 'one working day' : `${swap.days} working days`}: of its ${swap.slack} to spare ${swap.after} are left`,
              zh: ` 晚 ${swap.days} 个工作日：它有余量 ${swap.slack}，换后还剩 ${swap.after}`,
            })}
            {say(late ? STAYS_LATE : KEEPS_DAY)}
          </>
        ) : (
          say({
            en: 'No other order there has days to spare: more people, another line or supplier, or a later day agreed in time.',
            zh: '同处没有可让的订单：加人加班、另找产线或供应商，或及早商改交期。',
          })
        )}
      </p>
    </article>
  )
}

const KEEPS_DAY: Words = { en: ', and the other keeps its day.', zh: '，紧的一单保住日期。' }
const STAYS_LATE: Words = {
  en: '. That frees the week; the other is late already and needs overtime or a later day besides.',
  zh: '。这样腾出产能；紧的一单已经晚了，另须加班或及早商改交期。',
}

function spareWords(slack: number | undefined): Words {
  if (slack === undefined) return { en: ', days to spare not known', zh: '，余量未知' }
  if (slack < 0) return { en: `, late by ${-slack} working days`, zh: `，已晚 ${-slack} 个工作日` }
  return { en: `, ${slack} working days to spare`, zh: `，余量 ${slack} 个工作日` }
}

function LoadTable({ makers }: { readonly makers: readonly Maker[] }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const [open, setOpen] = useState('')
  return (
    <div className="card progress-grid-card">
      <table className="progress-grid load-grid">
        <thead>
          <tr>
            <th scope="col">{say({ en: 'Line or supplier', zh: '产线、供应商' })}</th>
            <th scope="col" className="figures">
              {say({ en: 'a week', zh: '每周' })}
            </th>
            {makers[0]?.weeks.map(({ week }) => (
              <th key={week} scope="col" className="figures">
                {shortDay(week, day, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {makers.map((maker) => (
            <tr key={maker.key}>
              <th scope="row">{sayIn(maker.name, lang) || say({ en: 'not said where', zh: '未写车间' })}</th>
              <td className="figures">{maker.perWeek ? grouped(maker.perWeek) : '—'}</td>
              {maker.weeks.map((week) => {
                const key = `${maker.key} ${week.week}`
                return (
                  <Cell key={key} week={week} open={open === key} onOpen={() => setOpen(open === key ? '' : key)} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly week: Week
  readonly open: boolean
  readonly onOpen: () => void
}

function Cell({ week, open, onOpen }: CellProps) {
  const { say } = useWords()
  const { percent, load, shares } = week
  if (shares.length === 0) return <td className="load-cell" />
  return (
    <td className={fullness(percent)}>
      <button type="button" className="load-button" aria-expanded={open} onClick={onOpen}>
        <span className="load-fill" style={{ height: `${(percent ?? 0) > 100 ? 100 : (percent ?? 0)}%` }} />
        <span className="load-words">
          {percent === undefined ? grouped(load) : `${percent}%`}
          <span className="by-ear">{say({ en: `, ${shares.length} orders`, zh: `，${shares.length} 单` })}</span>
        </span>
      </button>
      {open && <Shares week={week} />}
    </td>
  )
}

function fullness(percent: number | undefined): string {
  if (percent === undefined) return 'load-cell'
  if (percent > 100) return 'load-cell load-over'
  return percent > 85 ? 'load-cell load-full' : 'load-cell'
}

function Shares({ week: { shares } }: { readonly week: Week }) {
  const { id } = useWorld()
  return (
    <ul className="load-shares t-small">
      {shares.map(({ file, number, quantity }) => (
        <li key={file}>
          <Go to={worldPath(id, `/workshop/${file}`)}>{number}</Go> {grouped(quantity)}
        </li>
      ))}
    </ul>
  )
}

/** On a phone: the weeks that have work, one line each. */
function MakerCard({ maker }: { readonly maker: Maker }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <section className="card padded stack">
      <h2 className="t-title">
        {sayIn(maker.name, lang) || say({ en: 'not said where', zh: '未写车间' })}{' '}
        {maker.perWeek && (
          <span className="second">
            {say({ en: `${grouped(maker.perWeek)} a week`, zh: `每周 ${grouped(maker.perWeek)}` })}
          </span>
        )}
      </h2>
      {maker.weeks
        .filter(({ shares }) => shares.length > 0)
        .map((week) => (
          <div key={week.week}>
            <p className="line">
              <span className="fill">{shortDay(week.week, day, lang)}</span>
              <span className={(week.percent ?? 0) > 100 ? 'risk' : ''}>
                {week.percent === undefined ? grouped(week.load) : `${week.percent}%`}
              </span>
            </p>
            <Shares week={week} />
          </div>
        ))}
    </section>
  )
}
