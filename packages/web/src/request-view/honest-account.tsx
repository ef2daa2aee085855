import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import type { Day } from '@gendan/kernel/day'
import { type Decimal, grouped } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { Asked } from '@gendan/orderfile/request/asked'
import { earlierKinds } from '@gendan/orderfile/request/earlier'
import { bottlenecks } from '@gendan/orderfile/request/honest'
import { risks } from '@gendan/orderfile/request/risk'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { amountInColumn, proseDay, shortDay, slackWords } from '../words/write.ts'
import { StepBars } from './step-bars.tsx'

interface AccountProps {
  readonly asked: Asked
  readonly data: HonestAnswer
}

/** The earliest honest day, why it is no earlier, and what it would take. */
export function HonestAccount({ asked, data }: AccountProps) {
  return (
    <>
      <Verdict asked={asked} data={data} />
      <section className="card padded stack">
        <StepBars steps={data.steps} today={data.today} />
        <Before data={data} />
      </section>
      <Earlier data={data} />
      <Others data={data} />
    </>
  )
}

function Verdict({ asked, data: { way, bottleneck, today } }: AccountProps) {
  const { say, lang } = useWords()
  if (!way)
    return (
      <section className="card padded stack ask-verdict" role="status">
        <h2 className="t-opening risk">
          {say({ en: 'No: nobody has room for it within a year.', zh: '不能：一年之内都排不进。' })}
        </h2>
        <p className="second">
          {say({ en: 'Fewer pieces, another maker, or more capacity.', zh: '可减少数量、换一家做，或增加产能。' })}
        </p>
      </section>
    )
  const late = way.spare < 0
  const day = proseDay(way.day as Day, lang, today as Day)
  const what = asked.at === 'board' ? { en: 'on board', zh: '装船' } : { en: 'arrived', zh: '到港' }
  return (
    <section className="card padded stack ask-verdict" role="status">
      <h2 className={late ? 't-opening risk' : 't-opening'}>
        {late && <Mark kind="risk" />}{' '}
        {say(
          late
            ? { en: `Not by then. Honestly ${what.en} on ${day}.`, zh: `赶不上。最早${day}${what.zh}。` }
            : { en: `Yes: ${what.en} on ${day}.`, zh: `可以：${day}${what.zh}。` },
        )}
      </h2>
      <p className="line wraps">
        <span className={late ? 'risk medium' : 'medium'}>{say(slackWords(way.spare))}</span>
        <span className="second">
          {sayIn(way.name, lang)}
          {way.perWeek &&
            say({ en: `, ${grouped(way.perWeek as Decimal)} a week`, zh: `，每周 ${grouped(way.perWeek as Decimal)}` })}
        </span>
        <span className="second">
          {say({ en: `what takes longest: ${bottlenecks[bottleneck].en}`, zh: `瓶颈：${bottlenecks[bottleneck].zh}` })}
        </span>
      </p>
      {!way.perWeek && (
        <p className="second t-small">
          {say({
            en: 'Nobody has said how much the line or supplier makes in a week: the usual span of the settings stands in for it.',
            zh: '没有填产线或供应商的每周产能：这里按设置里的常规生产天数算。',
          })}
        </p>
      )}
      <RiskTold risk={way.risk} />
    </section>
  )
}

/** What may go wrong where somebody else makes it. */
export function RiskTold({ risk }: { readonly risk: NonNullable<HonestAnswer['way']>['risk'] }) {
  const { say } = useWords()
  if (!risk) return null
  return (
    <p className="t-small">
      <span className={risk.risk === 'high' ? 'risk medium' : 'medium'}>
        {say({ en: `Risk of subcontracting: ${risks[risk.risk].en}`, zh: `外发风险：${risks[risk.risk].zh}` })}
      </span>{' '}
      <span className="second">{risk.why.map((one) => say(one)).join(say({ en: '; ', zh: '；' }))}</span>
    </p>
  )
}

function Before({ data: { way } }: { readonly data: HonestAnswer }) {
  const { say } = useWords()
  const { id } = useWorld()
  if (!way || way.before.length === 0) return null
  return (
    <p className="t-small">
      <span className="second">{say({ en: 'In its hands before: ', zh: '前面排着：' })}</span>
      {way.before.map(({ file, number, quantity }, i) => (
        <span key={file}>
          {i > 0 && ' · '}
          <Go to={worldPath(id, `/workshop/${file}`)}>{number}</Go> {grouped(quantity)}
        </span>
      ))}{' '}
      <Go to={worldPath(id, '/workshop/load')}>{say({ en: 'whole load', zh: '全部负荷' })}</Go>
    </p>
  )
}

function Earlier({ data: { earlier, currency, today } }: { readonly data: HonestAnswer }) {
  const { say, lang } = useWords()
  if (earlier.length === 0) return null
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'To be earlier', zh: '想更早' })}</SectionHead>
      <table className="ask-table">
        <tbody>
          {earlier.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ways are told in one order and known by nothing else.
            <tr key={i}>
              <th scope="row">
                {say(earlierKinds[one.kind])}
                {one.maker && <span className="second"> {say(one.maker.name)}</span>}
              </th>
              <td className={one.spare < 0 ? 'figures' : 'figures medium'}>{shortDay(one.day, today, lang)}</td>
              <td className="figures">{costWords(one.cost, currency, say)}</td>
              <td className="second t-small ask-says">{say(one.says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function costWords(cost: string | undefined, currency: string, say: (words: Words) => string): string {
  if (cost === undefined) return say({ en: 'cost not told', zh: '费用未知' })
  return `${currency} ${amountInColumn({ amount: cost as Decimal, currency })}`
}

function Others({ data: { others, today } }: { readonly data: HonestAnswer }) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  if (others.length === 0) return null
  return (
    <section className="card padded stack">
      <SectionHead note={`${others.length}`}>{say({ en: 'Who else could make it', zh: '还有谁能做' })}</SectionHead>
      {others.slice(0, 8).map((one) => (
        <div key={one.key} className="ask-other">
          <p className="line wraps">
            {one.key.startsWith('party/') ? (
              <Go to={worldPath(id, `/parties/${one.key.slice(6)}`)}>{say(one.name)}</Go>
            ) : (
              <span className="medium">{say(one.name)}</span>
            )}
            <span className={one.spare < 0 ? 'second' : 'medium'}>{shortDay(one.day, today, lang)}</span>
            <span className="second t-small">
              {one.waits > 0
                ? say({
                    en: `${one.days} days, ${one.waits} behind others`,
                    zh: `做 ${one.days} 天，排队 ${one.waits} 天`,
                  })
                : say({ en: `${one.days} days`, zh: `做 ${one.days} 天` })}
            </span>
            {one.offer && (
              <span className="second t-small">
                {say({ en: 'offers', zh: '报价' })} {one.offer.price.currency} {one.offer.price.amount}
                {one.offer.leadDays !== undefined &&
                  say({ en: `, ${one.offer.leadDays} days`, zh: `，${one.offer.leadDays} 天` })}
              </span>
            )}
          </p>
          <RiskTold risk={one.risk} />
        </div>
      ))}
    </section>
  )
}
