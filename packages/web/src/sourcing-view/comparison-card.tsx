import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { type Compared, type Comparison, writeEach } from '@gendan/forms/sourcing/compare'
import { add, atLeast, compare, type Decimal, grouped, isZero } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { chooseSupplier } from '@gendan/orderfile/acts/choose-supplier'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SupplierShort } from '../supplier-view/supplier-short.tsx'
import type { Known } from '../supplier-view/supplier-words.ts'
import '../supplier-view/supplier-view.css'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { askedName } from './asked-name.ts'

interface ComparisonProps {
  readonly standing: Standing
  readonly comparison: Comparison
  readonly home: string
}

/** The offers for one thing side by side, the cheapest first, the best marked with its figure. */
export function ComparisonCard({ standing, comparison, home }: ComparisonProps) {
  const { say, lang } = useWords()
  const { line, offers, best, reason, rateless } = comparison
  const ids = [...new Set(offers.map(({ asked }) => asked.supplier).filter(Boolean))].sort()
  const known = useAsk('suppliers-known', { suppliers: ids.join(',') }, { enabled: ids.length > 0 })
  const choice = standing.file.deal.sourcing?.choices.find((one) => one.line === line.id)
  return (
    <section className="card padded stack" data-place={`sourcing.${line.id}`}>
      <h2 className="card-title">
        {line.code} {sayIn(line.name, lang)} <span className="second">{writeQuantity(line.quantity)[lang]}</span>
      </h2>
      <p className="line wraps">
        {best && <Mark kind="done" size={12} />}
        <span className="medium">{best ? askedName(standing, best.asked, lang) : ''}</span>
        <span className="second">{say(reason)}</span>
      </p>
      {offers.length > 0 && (
        <LinesScroll name={{ en: 'Offers side by side', zh: '报价比较' }}>
          <table className="lines-table stacks">
            <thead>
              <tr>
                {heads(home).map(({ words, figures }) => (
                  <th key={words.en} className={figures ? 'figures' : ''}>
                    {say(words)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {offers.map((one) => (
                <OfferRow
                  key={one.asked.id}
                  {...{ standing, one, comparison, home }}
                  chosen={choice?.asked === one.asked.id}
                  known={known.data?.rows.find(({ supplier }) => supplier === one.asked.supplier)}
                />
              ))}
            </tbody>
          </table>
        </LinesScroll>
      )}
      {rateless.map((asked) => (
        <p key={asked.id} className="line t-small">
          <Mark kind="thin" size={12} />
          {say({
            en: `${askedName(standing, asked, 'en')} offers in ${asked.offer?.currency}, for which no rate is on record.`,
            zh: `${askedName(standing, asked, 'zh')}以 ${asked.offer?.currency} 报价，没有登记汇率。`,
          })}
        </p>
      ))}
      {choice?.reason && (
        <p className="second">{say({ en: `Chosen because: ${choice.reason}`, zh: `选定理由：${choice.reason}` })}</p>
      )}
    </section>
  )
}

const heads = (home: string): readonly { readonly words: Words; readonly figures: boolean }[] => [
  { words: { en: 'Supplier', zh: '供应商' }, figures: false },
  { words: { en: 'His price', zh: '报价' }, figures: true },
  { words: { en: `With VAT, ${home}`, zh: `含税 ${home}` }, figures: true },
  { words: { en: '− refund', zh: '− 退税' }, figures: true },
  { words: { en: '+ mould', zh: '+ 模具' }, figures: true },
  { words: { en: '+ packing, carriage', zh: '+ 包装运费' }, figures: true },
  { words: { en: 'Comes to', zh: '折合成本' }, figures: true },
  { words: { en: 'Smallest', zh: '起订量' }, figures: true },
  { words: { en: 'There by', zh: '可到货' }, figures: false },
  { words: { en: 'Holds until', zh: '有效期' }, figures: false },
  { words: { en: '', zh: '' }, figures: false },
]

interface RowProps {
  readonly standing: Standing
  readonly one: Compared
  readonly comparison: Comparison
  readonly home: string
  readonly chosen: boolean
  /** What is known of the supplier, once it has come. */
  readonly known: Known | undefined
}

function OfferRow({ standing, one, comparison, home, chosen, known }: RowProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const { asked, offer, quoted, net } = one
  const label = heads(home).map(({ words }) => say(words))
  const best = comparison.best === one
  const many = compare(one.bought, comparison.line.quantity.value) > 0
  return (
    <tr className={best ? 'offer-best' : ''}>
      <td className="stacks-whole">
        <Go to={worldPath(world, `/orders/${standing.file.id}/sourcing?asked=${asked.id}`)}>
          {askedName(standing, asked, lang)}
        </Go>
        <span className="second t-small line-more">{sayIn(offer.payment, lang)}</span>
        <SupplierShort known={known} />
      </td>
      <td className="figures" data-label={label[1]}>
        {offer.currency} {grouped(atLeast(quoted.price, 2))}
        <span className="second t-small line-more">
          {offer.vatIn ? say({ en: 'VAT in', zh: '含税' }) : say({ en: 'without VAT', zh: '不含税' })}
        </span>
      </td>
      <td className="figures" data-label={label[2]}>
        {writeEach(one.gross)}
      </td>
      <td className="figures" data-label={label[3]}>
        {orNone(one.refund)}
      </td>
      <td className="figures" data-label={label[4]}>
        {orNone(one.mould)}
      </td>
      <td className="figures" data-label={label[5]}>
        {orNone(sum(one))}
      </td>
      <td className="figures medium" data-label={label[6]}>
        {writeEach(net)}
      </td>
      <td className="figures" data-label={label[7]}>
        {quoted.least ?? '–'} {many && <Mark kind="thin" size={11} named />}
      </td>
      <td data-label={label[8]}>
        {one.arrives ? shortDay(one.arrives, day, lang) : '–'} {one.late && <Mark kind="risk" size={11} named />}
      </td>
      <td data-label={label[9]}>
        {offer.holdsUntil ? shortDay(offer.holdsUntil, day, lang) : '–'}{' '}
        {one.lapsed && <Chip mark="thin">{say({ en: 'lapsed', zh: '已过期' })}</Chip>}
      </td>
      <td className="stacks-whole">
        {chosen ? (
          <Chip mark="done">{say({ en: 'chosen', zh: '已选定' })}</Chip>
        ) : (
          rights.has('purchase') && <Choose {...{ standing, one, comparison }} best={best} />
        )}
      </td>
    </tr>
  )
}

/** Nothing to add or take away is a dash, not a row of noughts. */
function orNone(amount: Decimal): string {
  return isZero(amount) ? '–' : writeEach(amount)
}

function sum({ packing, carriage }: Compared) {
  return add(packing, carriage)
}

interface ChooseProps extends Omit<RowProps, 'chosen' | 'home' | 'known'> {
  readonly best: boolean
}

/** The best is chosen by a press; whoever chooses another says why. */
function Choose({ standing, one, comparison, best }: ChooseProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const [asking, ask] = useState(false)
  const [reason, setReason] = useState('')
  const { file, version } = standing
  const choose = () =>
    act.run(
      chooseSupplier,
      { firm: company, line: comparison.line.id, asked: one.asked.id, reason: reason.trim() },
      { id: file.id, expected: version },
    )
  if (!asking && !best)
    return (
      <Button size="small" onClick={() => ask(true)}>
        {say({ en: 'Choose …', zh: '选定…' })}
      </Button>
    )
  return (
    <span className="choose">
      {asking && (
        <Input
          aria-label={say({ en: 'Why this one', zh: '选定理由' })}
          placeholder={say({ en: 'Why this one', zh: '选定理由' })}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <Button size="small" loading={act.busy} disabled={asking && reason.trim() === ''} onClick={() => void choose()}>
        {say({ en: 'Choose', zh: '选定' })}
      </Button>
      {act.said}
    </span>
  )
}
