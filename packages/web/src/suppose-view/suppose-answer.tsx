import { decimal, isZero } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { FindingCard } from '../parts/finding-card.tsx'
import { useWords } from '../words/language.tsx'
import { amountInColumn, percent, shortDay, slackWords } from '../words/write.ts'
import type { Supposition } from './use-suppose.ts'

type Seen = Supposition['before']

/** What would come of it: days, money and alarms beside those of today, then what moves and what stands against it. */
export function SupposeAnswer({ data }: { readonly data: Supposition }) {
  const { say, lang } = useWords()
  const { before, after, rest, margin, moved, closing, findings, path } = data
  const day = (on: string | undefined) => (on ? shortDay(on, path.today, lang) : '–')
  const rows: readonly (readonly [what: Words, told: (seen: Seen) => string])[] = [
    [{ en: 'On board', zh: '装船' }, ({ etd }) => day(etd)],
    [{ en: 'Slack', zh: '余量' }, ({ slack }) => (slack === undefined ? '–' : say(slackWords(slack)))],
    [{ en: 'Money in', zh: '收汇' }, ({ paid }) => day(paid)],
  ]
  return (
    <>
      <table className="suppose-table">
        <thead>
          <tr>
            <th />
            <th className="figures">{say({ en: 'now', zh: '现在' })}</th>
            <th className="figures">{say(rest ? { en: 'first lot', zh: '首批' } : { en: 'then', zh: '假设' })}</th>
            {rest && <th className="figures">{say({ en: 'rest', zh: '余货' })}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, told]) => (
            <tr key={what.en}>
              <th scope="row">{say(what)}</th>
              <td className="figures quiet">{told(before)}</td>
              <td className={`figures medium ${tone(after)}`}>{told(after)}</td>
              {rest && <td className={`figures ${tone(rest)}`}>{told(rest)}</td>}
            </tr>
          ))}
          {margin.after && (
            <tr>
              <th scope="row">{say({ en: 'Margin', zh: '利润率' })}</th>
              <td className="figures quiet">{margin.before ? percent(decimal(margin.before.margin), 2) : '–'}</td>
              <td className="figures medium">{percent(decimal(margin.after.margin), 2)}</td>
              {rest && <td />}
            </tr>
          )}
        </tbody>
      </table>
      <CostsTold data={data} />
      <AlarmsTold before={before} after={after} />
      <ClosingTold closing={closing} />
      {moved.length > 0 && (
        <p className="second t-small">
          {moved.map(({ node, name, before: was, after: is }, i) => (
            <span key={node}>
              {i > 0 && ' · '}
              {say(name)} {day(was)} → {day(is)}
            </span>
          ))}
        </p>
      )}
      {(findings as unknown as readonly Finding[]).map((finding) => (
        <FindingCard key={`${finding.rule} ${finding.at}`} finding={finding} />
      ))}
    </>
  )
}

function tone({ slack }: Seen): string {
  if (slack === undefined) return ''
  return slack < 0 ? 'risk' : slack <= 2 ? 'thin' : ''
}

function CostsTold({ data: { costs, total, currency } }: { readonly data: Supposition }) {
  const { say } = useWords()
  if (costs.length === 0 || isZero(decimal(total))) return null
  return (
    <p>
      {say({ en: 'Costs', zh: '多花' })}{' '}
      <span className="medium">
        {currency} {amountInColumn({ amount: decimal(total), currency })}
      </span>
      <span className="second t-small">
        {costs.map(({ name, amount }) => ` · ${say(name)} ${amountInColumn({ amount: decimal(amount), currency })}`)}
      </span>
    </p>
  )
}

/** What another latest day asks of people: the gates that close again, and whose hand is needed there. */
function ClosingTold({ closing }: Pick<Supposition, 'closing'>) {
  const { say } = useWords()
  if (closing.length === 0) return null
  return (
    <p>
      {say({ en: 'Signed again: ', zh: '须重签：' })}
      {closing.map(({ gate, part, title, who }, i) => (
        <span key={`${gate} ${part}`}>
          {i > 0 && say({ en: '; ', zh: '；' })}
          {say(title)}
          <span className="second t-small"> {say(who)}</span>
        </span>
      ))}
    </p>
  )
}

function AlarmsTold({ before, after }: { readonly before: Seen; readonly after: Seen }) {
  const { say } = useWords()
  const told = (rings: Seen['alarms']) => rings.map(({ says }) => say(says)).join(say({ en: '; ', zh: '；' }))
  const gone = before.alarms.filter((one) => !after.alarms.some((other) => sameRing(one, other)))
  const come = after.alarms.filter((one) => !before.alarms.some((other) => sameRing(one, other)))
  return (
    <>
      {gone.length > 0 && (
        <p>
          {say({ en: 'No longer rings: ', zh: '不再响：' })}
          {told(gone)}
        </p>
      )}
      {come.length > 0 && (
        <p className="risk">
          {say({ en: 'Would ring: ', zh: '会响：' })}
          {told(come)}
        </p>
      )}
    </>
  )
}

/** The same alarm at the same step, however many days it names. */
function sameRing(one: Seen['alarms'][number], other: Seen['alarms'][number]): boolean {
  return one.rule === other.rule && one.at === other.at
}
