import type { Answer } from '@gendan/contract/questions'
import type { PathSettings } from '@gendan/firm/firm'
import type { Words } from '@gendan/kernel/words'
import { alarms } from '@gendan/orderfile/alarms/alarms'
import { boardStates } from '@gendan/orderfile/path/board'
import { useEffect, useState } from 'react'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { STATES } from '../board-view/board-words.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted, shortDay, slackWords } from '../words/write.ts'

const PAUSE_MS = 500

type Preview = Answer<'preview-path'>

/** What the changed figures would do to the orders under way, before anything is saved. */
export function PathPreview({ path, dirty }: { readonly path: PathSettings; readonly dirty: boolean }) {
  const { say } = useWords()
  const settled = useSettled(path)
  const answer = useAsk('preview-path', { path: settled }, { enabled: dirty, keepOld: true })
  return (
    <section className="card padded stack path-preview" aria-live="polite">
      <SectionHead>{say({ en: 'What it does to open orders', zh: '对在手订单的影响' })}</SectionHead>
      {!dirty && (
        <p className="second">
          {say({ en: 'Change a figure: it is told here before you save.', zh: '改动后，保存前先在这里看影响。' })}
        </p>
      )}
      {dirty && answer.data && <Told preview={answer.data} />}
      {dirty && !answer.data && answer.error && <Unreached error={answer.error} retry={() => void answer.refetch()} />}
      {dirty && !answer.data && !answer.error && <Skeleton lines={[80, 60]} />}
    </section>
  )
}

/** The figures once their typist paused. */
function useSettled(path: PathSettings): PathSettings {
  const [settled, settle] = useState(path)
  useEffect(() => {
    const timer = setTimeout(() => settle(path), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [path])
  return settled
}

function Told({ preview }: { readonly preview: Preview }) {
  const { say } = useWords()
  const { orders, moved, states, rows } = preview
  if (moved === 0)
    return (
      <p className="second">
        {say({ en: `None of the ${orders} open orders moves.`, zh: `${orders} 张在手订单都不受影响。` })}
      </p>
    )
  const turned = boardStates.filter((state) => states.before[state] !== states.after[state])
  const rung = preview.alarms.filter(({ before, after }) => before !== after)
  return (
    <>
      <p className="medium">
        {say({
          en: `${moved} of ${counted(orders, 'open order')} ${moved === 1 ? 'moves' : 'move'}.`,
          zh: `${orders} 张在手订单中 ${moved} 张变动。`,
        })}
      </p>
      {turned.length + rung.length > 0 && (
        <dl className="facts">
          {turned.map((state) => (
            <Counts key={state} name={STATES[state]} before={states.before[state]} after={states.after[state]} />
          ))}
          {rung.map(({ alarm, before, after }) => (
            <Counts key={alarm} name={nameOf(alarm)} before={before} after={after} />
          ))}
        </dl>
      )}
      <ul className="path-moved">
        {rows.map((row) => (
          <MovedRow key={row.id} row={row} today={preview.today} />
        ))}
      </ul>
      {moved > rows.length && (
        <p className="quiet t-small">
          {say({ en: `and ${moved - rows.length} others`, zh: `另有 ${moved - rows.length} 张` })}
        </p>
      )}
    </>
  )
}

function nameOf(id: string): Words {
  const title = alarms.find((one) => one.id === id)?.title
  return title ? { en: `${id} ${title.en}`, zh: `${id} ${title.zh}` } : { en: id, zh: id }
}

interface CountsProps {
  readonly name: Words
  readonly before: number
  readonly after: number
}

function Counts({ name, before, after }: CountsProps) {
  const { say } = useWords()
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd className="figures">
        {before} → <span className="medium">{after}</span>
      </dd>
    </div>
  )
}

type Row = Preview['rows'][number]

function MovedRow({ row, today }: { readonly row: Row; readonly today: string }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const { before, after } = row
  const day = (one: string | undefined) => (one ? shortDay(one, today, lang) : '–')
  const left = (one: Row['before']) => (one.slack === undefined ? STATES[one.state] : slackWords(one.slack))
  const alarmed = after.alarms.length - before.alarms.length
  return (
    <li>
      <Go to={worldPath(world, `/orders/${row.id}`)}>{row.number}</Go>{' '}
      <span className="second t-small">{row.buyerName}</span>
      <p className="t-small">
        {before.etd !== after.etd && `${say({ en: 'on board', zh: '装船' })} ${day(before.etd)} → ${day(after.etd)} · `}
        {before.shipBy !== after.shipBy &&
          `${say({ en: 'ship by', zh: '最迟' })} ${day(before.shipBy)} → ${day(after.shipBy)} · `}
        <span className={after.state === 'late' ? 'risk' : after.state === 'thin' ? 'thin' : ''}>
          {say(left(before))} → {say(left(after))}
        </span>
        {alarmed !== 0 &&
          ` · ${say({ en: `${alarmed > 0 ? '+' : ''}${counted(alarmed, 'alarm')}`, zh: `提醒 ${alarmed > 0 ? '+' : ''}${alarmed}` })}`}
      </p>
    </li>
  )
}
