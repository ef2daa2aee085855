import { posts } from '@gendan/firm/posts'
import type { Effect } from '@gendan/forms/cost/compare'
import { marginMakers } from '@gendan/forms/cost/margin-makers'
import { type Band, bands, percent, type Reckoned } from '@gendan/forms/cost/reckon'
import type { Deal } from '@gendan/forms/deal/deal'
import { round } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { decidesOver } from '@gendan/orderfile/margin-posts'
import { Mark, type MarkKind } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'

interface MarginProps {
  readonly reckoned: Reckoned
  readonly deal: Deal
  readonly moved: readonly Effect[]
  readonly against: Words | undefined
}

const MARKS: Readonly<Record<Band, MarkKind>> = { 'in-range': 'done', 'below-rate': 'thin', 'below-floor': 'risk' }

/** What is left as it is typed: margin, who must agree to it, the rate at which nothing is left, what moved it. */
export function MarginNow({ reckoned, deal, moved, against }: MarginProps) {
  const { say, lang } = useWords()
  const { total, now, newest } = reckoned
  const { margin } = deal.house
  if (!total || !now)
    return (
      <section className="card padded">
        <p className="second">
          {say({
            en: 'What is left is told when every line and the rate are there.',
            zh: '各行进价和汇率齐了，就算出利润。',
          })}
        </p>
      </section>
    )
  const facts: readonly (readonly [Words, string])[] = [
    [{ en: 'Profit', zh: '利润' }, writeMoney(total.profit)],
    [{ en: 'Invoice', zh: '发票金额' }, writeMoney(total.invoice)],
    [{ en: 'Net income', zh: '净收入' }, writeMoney(total.netIncome)],
    [{ en: 'Total cost', zh: '总成本' }, writeMoney(total.totalCost)],
    ...(total.exchangeCost
      ? [[{ en: 'Break-even rate', zh: '盈亏平衡汇率（换汇成本）' }, total.exchangeCost] as const]
      : []),
    ...(newest
      ? [
          [
            { en: `At ${newest.rate} of ${newest.day}`, zh: `按 ${newest.day} 汇率 ${newest.rate}` },
            percent(now.margin),
          ] as const,
        ]
      : []),
  ]
  const who = decidesOver[now.band].map((post) => posts[post][lang]).join(lang === 'zh' ? '、' : ', ')
  return (
    <section className="card padded margin-now" aria-live="polite">
      <p className="line">
        <Mark kind={MARKS[now.band]} size={14} />
        <strong className="margin-figure">{percent(total.margin)}</strong>
        <span>{say(bands[now.band])}</span>
      </p>
      <p className="second t-small">
        {say({ en: `Agrees: ${who}`, zh: `由谁签：${who}` })}
        {' · '}
        {say({
          en: `firm ${percent(margin.rate)}, floor ${percent(margin.floor)}`,
          zh: `公司规定 ${percent(margin.rate)}，底线 ${percent(margin.floor)}`,
        })}
      </p>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      {moved.length > 0 && against && (
        <>
          <h3 className="card-title">
            {say({ en: `What moved it, against ${against.en}`, zh: `哪项使利润率变动（对比${against.zh}）` })}
          </h3>
          <ul className="effects">
            {moved.map(({ maker, before, after, effect }) => (
              <li key={maker} className="line">
                <span className="fill">{say(marginMakers[maker])}</span>
                <span className="quiet t-small">
                  {round(before, 4, 'half-up')} → {round(after, 4, 'half-up')}
                </span>
                <strong className={effect.startsWith('-') ? 'thin' : 'done'}>
                  {effect.startsWith('-') ? '' : '+'}
                  {percent(effect)}
                </strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
