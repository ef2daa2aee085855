import type { ExpectedAnswer } from '@gendan/contract/stock-questions'
import { compare, decimal, grouped, isPositive, isZero } from '@gendan/kernel/decimal'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './stock-view.css'

/** What of an article is still to come and who wants it, week by week. Nothing where no order under way wants or brings it. */
export function ExpectedCard({ goods }: { readonly goods: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { data } = useAsk('expected', { goods })
  if (!data || (data.wants.length === 0 && data.arrivals.length === 0)) return null
  return (
    <section className="card padded stack" id="expected">
      <SectionHead note={say({ en: `${grouped(data.expected)} expected`, zh: `预计到货 ${grouped(data.expected)}` })}>
        {say({ en: 'Expected and wanted', zh: '预计到货与需求' })}
      </SectionHead>
      <Cover of={data} />
      {data.shortFrom && data.wants.length > 1 && (
        <p>
          <Go to={worldPath(world, `/scarce/${goods}`)}>{say({ en: 'Divide it', zh: '去分配' })}</Go>
        </p>
      )}
      <Weeks of={data} />
      <Arrivals of={data} />
      <Wants of={data} />
    </section>
  )
}

interface Of {
  readonly of: ExpectedAnswer
}

/** Whether it goes round. */
export function Cover({ of }: Of) {
  const { say, lang } = useWords()
  if (!of.shortFrom)
    return (
      <p className="second">
        {say({ en: 'What is free and comes in time covers what orders want.', zh: '可用加按期到货够订单用。' })}
      </p>
    )
  const from = shortDay(of.shortFrom, of.today, lang)
  return (
    <p className="line wraps">
      <Mark kind="risk" />
      <span>
        {say({
          en: `From ${from} on up to ${grouped(of.short)} are lacking.`,
          zh: `${from} 起最多缺 ${grouped(of.short)}。`,
        })}
        {isPositive(of.forGood) &&
          say({
            en: ` ${grouped(of.forGood)} of them are neither bought nor made yet.`,
            zh: `其中 ${grouped(of.forGood)} 还没有采购或排产。`,
          })}
      </span>
    </p>
  )
}

/** The weeks in which something comes or is wanted, and what is left at their end. */
function Weeks({ of }: Of) {
  const { say, lang } = useWords()
  const weeks = of.weeks.filter(({ comes, wanted }) => !isZero(comes) || !isZero(wanted))
  if (weeks.length === 0) return null
  return (
    <table className="plain-table stock-weeks">
      <thead>
        <tr>
          <th>{say({ en: 'Week of', zh: '周' })}</th>
          <th>{say({ en: 'Comes', zh: '到货' })}</th>
          <th>{say({ en: 'Wanted', zh: '需求' })}</th>
          <th>{say({ en: 'Left', zh: '余' })}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, comes, wanted, left }) => (
          <tr key={week}>
            <td>{shortDay(week, of.today, lang)}</td>
            <td>{grouped(comes)}</td>
            <td>{grouped(wanted)}</td>
            <td>
              {compare(left, decimal('0')) < 0 && <Mark kind="risk" />} {grouped(left)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What comes, whence and when; a day that has moved is told beside the one that was planned. */
export function Arrivals({ of }: Of) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  if (of.arrivals.length === 0) return null
  return (
    <div>
      <h3>{say({ en: 'Still to come', zh: '将到货' })}</h3>
      <ul className="stock-kept">
        {of.arrivals.map((one) => (
          <li key={`${one.file} ${one.node}`} className="line wraps">
            <span className="stock-quantity">{grouped(one.quantity)}</span>
            <span className="fill">
              <Go to={worldPath(world, `/orders/${one.file}/${one.from === 'purchase' ? 'purchases' : 'production'}`)}>
                {one.number}
              </Go>{' '}
              <span className="second">
                {one.partyName[lang] || one.partyName.en || say({ en: 'own workshop', zh: '自产' })}
              </span>
            </span>
            <span>
              {one.there
                ? say({ en: 'there, not taken into stock', zh: '已到，未入库' })
                : shortDay(one.day, of.today, lang)}{' '}
              {!one.there && one.planned && one.day > one.planned && (
                <span className="second">
                  <Mark kind="thin" />{' '}
                  {say({
                    en: `was ${shortDay(one.planned, of.today, lang)}`,
                    zh: `原定 ${shortDay(one.planned, of.today, lang)}`,
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who wants it by when, and what of it he has. */
function Wants({ of }: Of) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  if (of.wants.length === 0) return null
  return (
    <div>
      <h3>{say({ en: 'Wanted by orders', zh: '订单需求' })}</h3>
      <ul className="stock-kept">
        {of.wants.map((one) => (
          <li key={one.file} className="line wraps">
            <span className="stock-quantity">{grouped(one.wants)}</span>
            <span className="fill">
              <Go to={worldPath(world, `/orders/${one.file}`)}>{one.number}</Go>{' '}
              <span className="second">{one.buyerName}</span>
            </span>
            <span>
              {one.held && <span className="second">{say({ en: 'on hold', zh: '搁置' })} </span>}
              {say({ en: `kept ${grouped(one.kept)}`, zh: `已留 ${grouped(one.kept)}` })}
              {isPositive(one.gone) && say({ en: `, out ${grouped(one.gone)}`, zh: `，已出 ${grouped(one.gone)}` })}
              {one.day && ` · ${shortDay(one.day, of.today, lang)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
