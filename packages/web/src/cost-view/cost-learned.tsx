import { rateOf } from '@gendan/forms/cost/parts'
import { percent } from '@gendan/forms/cost/reckon'
import { type CostItem, costElements } from '@gendan/forms/deal/cost'
import { pricedLines, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { atLeast, type Decimal, divide, grouped, isZero, multiply, round, subtract } from '@gendan/kernel/decimal'
import { writeAmount, writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { type ChargeProposal, costProposals, gapsOf, type LineProposal } from '@gendan/orderfile/lessons/proposals'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useAsk } from '../app/queries.ts'
import { learnedOf } from '../learned-view/learned.ts'
import { LearnedFrom, LessonOf } from '../learned-view/lesson.tsx'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { SectionCard } from '../order-view/section-card.tsx'
import { useWords } from '../words/language.tsx'
import { type CostDraft, sheetOf } from './cost-draft.ts'
import type { CostPartProps } from './cost-head.tsx'
import { isChargeTaken, isLineTaken, takeCharge, takeLine } from './take-learned.ts'

const LEARNED: Words = { en: 'What closed orders paid', zh: '以往订单的实际成本' }

/** What the last closed orders propose for this cost: each figure with its order, its day and why it came out so; nothing is taken but by hand. */
export function CostLearned({ draft, set, terms, deal, file }: CostPartProps & { readonly file: string }) {
  const { say } = useWords()
  const { data } = useAsk('learned', { id: file })
  if (!data) return null
  const learned = learnedOf(data)
  const home = deal.house.currency
  const rate = rateOf(sheetOf(draft, terms, deal), terms, home)
  const invoice = rate && multiply(pricedLines(terms).total.amount, rate)
  const { lines, charges } = costProposals(learned, terms, invoice, home)
  if (learned.orders.length === 0) return null
  const told = learned.orders.filter((one) => one.says || gapsOf(one).length > 0)
  const rest = {
    lines: lines.filter((one) => !isLineTaken(draft, one)),
    charges: charges.filter((one) => !isChargeTaken(draft, one)),
  }
  const moneys = [home, terms.currency] as const
  const all = () => {
    const withLines = rest.lines.reduce<CostDraft>(takeLine, draft)
    set(rest.charges.reduce<CostDraft>((sofar, one) => takeCharge(sofar, one, moneys), withLines))
  }
  const left = rest.lines.length + rest.charges.length
  return (
    <SectionCard
      title={say(LEARNED)}
      note={say(noteOf(lines.length + charges.length, left))}
      place="learned"
      folded={left === 0}
    >
      {left > 1 && (
        <p className="line wraps">
          <Button size="small" onClick={all}>
            {say({ en: 'Take all as they were', zh: '全部按原额采用' })}
          </Button>
          <span className="quiet t-small">{say(BY_HAND)}</span>
        </p>
      )}
      {lines.length + charges.length > 0 && (
        <LinesScroll name={LEARNED}>
          <table className="lines-table learned-table">
            <tbody>
              {lines.map((one) => (
                <LineRow key={one.line} of={one} taken={!rest.lines.includes(one)}>
                  <Button size="small" onClick={() => set(takeLine(draft, one))}>
                    {say(TAKE)}
                  </Button>
                </LineRow>
              ))}
              {charges.map((one) => (
                <ChargeRow key={`${one.order.file} ${one.item.id}`} of={one} taken={!rest.charges.includes(one)}>
                  <Button size="small" onClick={() => set(takeCharge(draft, one, moneys))}>
                    {say(one.scaled ? AS_IT_WAS : TAKE)}
                  </Button>
                  {one.scaled && (
                    <Button size="small" onClick={() => set(takeCharge(draft, one, moneys, one.scaled))}>
                      {say(byInvoice(one.scaled, home))}
                    </Button>
                  )}
                </ChargeRow>
              ))}
            </tbody>
          </table>
        </LinesScroll>
      )}
      {told.length > 0 && (
        <ul className="lessons">
          {told.map((order) => (
            <LessonOf key={order.file} order={order} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

const BY_HAND: Words = {
  en: 'Nothing is taken by itself; what you type over loses its mark.',
  zh: '不会自动填入；改动后“取自”标记消失。',
}

function noteOf(all: number, left: number): Words {
  if (all === 0) return { en: '', zh: '' }
  if (left === 0) return { en: 'all taken', zh: '已全部采用' }
  return { en: `${left} of ${all} not taken`, zh: `${all} 项，${left} 项未采用` }
}

const TAKE: Words = { en: 'Take', zh: '采用' }
const AS_IT_WAS: Words = { en: 'As it was', zh: '按原额' }

function byInvoice(amount: Decimal, currency: string): Words {
  const figure = writeAmount({ amount, currency })
  return { en: `${figure} by invoice`, zh: `按发票额 ${figure}` }
}

interface RowProps<Of> {
  readonly of: Of
  readonly taken: boolean
  readonly children: ReactNode
}

function LineRow({ of: { price }, taken, children }: RowProps<LineProposal>) {
  const { say, lang } = useWords()
  const { purchase, planned, currency, vatRate, refundRate, reason, supplierName } = price
  const off = planned && !isZero(planned) ? divide(subtract(purchase, planned), planned) : undefined
  const gap = off && !isZero(round(off, 4, 'half-up')) ? signed(off) : ''
  return (
    <tr className={taken ? 'quiet' : ''}>
      <td>
        <span className="medium">{price.code}</span> <span className="second t-small">{sayIn(price.name, lang)}</span>
      </td>
      <td className="figures">
        {currency} {grouped(atLeast(purchase, 2))}
        <span className="quiet t-small line-more">
          {say({ en: 'VAT', zh: '税率' })} {percent(vatRate)} · {say({ en: 'refund', zh: '退税率' })}{' '}
          {percent(refundRate)}
        </span>
      </td>
      <td>
        <LearnedFrom order={price} />
        <span className="quiet t-small line-more">
          {sayIn(supplierName, lang)} {writeQuantity(price.quantity)[lang]}
        </span>
      </td>
      <td className="second t-small">
        {gap && say({ en: `${gap} against what was reckoned`, zh: `与核算相差 ${gap}` })}
        {gap && reason && <span className="line-more">{reason}</span>}
      </td>
      <TakeCell taken={taken}>{children}</TakeCell>
    </tr>
  )
}

function ChargeRow({ of: { item, home, order }, taken, children }: RowProps<ChargeProposal>) {
  const { say } = useWords()
  const gap = gapsOf(order).find(({ maker }) => maker === item.element)
  return (
    <tr className={taken ? 'quiet' : ''}>
      <td>
        <span className="medium">{say(costElements[item.element])}</span>{' '}
        <span className="second t-small">{item.name}</span>
      </td>
      <td className="figures">
        {say(chargeWords(item))}
        {item.amount?.currency !== order.currency && (
          <span className="quiet t-small line-more">{writeMoney({ amount: home, currency: order.currency })}</span>
        )}
      </td>
      <td>
        <LearnedFrom order={order} />
      </td>
      <td className="second t-small">{gap && say(gap.says)}</td>
      <TakeCell taken={taken}>{children}</TakeCell>
    </tr>
  )
}

function TakeCell({ taken, children }: Pick<RowProps<never>, 'taken' | 'children'>) {
  const { say } = useWords()
  return (
    <td>
      <span className="line take-cell">{taken ? <span className="done t-small">{say(TAKEN)}</span> : children}</span>
    </td>
  )
}

const TAKEN: Words = { en: 'taken ✓', zh: '已采用 ✓' }

/** "+3.20 %" */
function signed(share: Decimal): string {
  return `${share.startsWith('-') ? '' : '+'}${percent(share)}`
}

function chargeWords({ amount, share, of }: CostItem): Words {
  if (amount) return { en: writeMoney(amount), zh: writeMoney(amount) }
  const base =
    of === 'invoice' ? { en: 'of the invoice', zh: '占发票金额' } : { en: 'of the purchase', zh: '占含税进价' }
  const figure = share ? percent(share) : ''
  return { en: `${figure} ${base.en}`, zh: `${base.zh} ${figure}` }
}
