import type { Terms } from '@gendan/forms/deal/terms'
import { packingTotals, writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { pricedLines, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { fold } from '@gendan/kernel/grams'
import { writeMoney } from '@gendan/kernel/money'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import type { Words } from '@gendan/kernel/words'
import { currencyName, currencyOf } from '@gendan/trade/currency'
import { Button, Input, Select } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { AdjustmentFields } from './adjustment-fields.tsx'
import { fromGoods, goodsByCode, goodsOf } from './goods-known.ts'
import { GoodsSelect } from './goods-select.tsx'
import { LineRows, type Turn } from './line-rows.tsx'
import { type DraftLine, emptyLine, freeLineId, type TermsDraft } from './terms-draft.ts'

interface LinesCardProps {
  readonly draft: TermsDraft
  readonly set: (change: Partial<TermsDraft>) => void
  readonly terms: Terms
  /** Settled terms answer a numbered order of the customer; an offer does not. */
  readonly numbered: boolean
  /** Where the unit price of a line is reckoned. */
  readonly reckon: (line: DraftLine) => string
}

const FROM_GOODS: Words = { en: 'Add goods: code or name', zh: '加商品：货号或品名' }
const LOOK_UP: Words = { en: 'look up the goods', zh: '查商品' }

/** What is sold: number of the customer's order, currency, lines and their totals as they stand now. */
export function LinesCard({ draft, set, terms, numbered, reckon }: LinesCardProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const latest = useRef(draft)
  const doing = useDoing()
  useEffect(() => {
    latest.current = draft
  })
  const turn = useCallback<Turn>(
    (change) => {
      const lines = change(latest.current.lines)
      latest.current = { ...latest.current, lines }
      set({ lines })
    },
    [set],
  )
  const { run } = doing
  const lookUp = useCallback(async () => {
    const open = latest.current.lines.filter(({ code, goods }) => code.trim() !== '' && goods === '')
    if (open.length === 0) return
    const known = await run(LOOK_UP, () =>
      goodsByCode(
        world,
        open.map(({ code }) => code.trim()),
      ),
    )
    if (!known || known.size === 0) return
    turn((all) =>
      all.map((line) => {
        const item = line.goods === '' ? known.get(fold(line.code.trim())) : undefined
        return item ? fromGoods(line, item) : line
      }),
    )
  }, [run, turn, world])
  /** After the paste or the key that asked for it has come into the lines. */
  const lookUpSoon = useCallback(() => {
    setTimeout(() => void lookUp())
  }, [lookUp])
  async function add(id: string) {
    const item = await doing.run(LOOK_UP, () => goodsOf(world, id))
    if (item) turn((all) => [...all, fromGoods(emptyLine(freeLineId(all)), item)])
  }
  return (
    <section className="card lines-card" data-place="lines">
      <div className="line wraps lines-bar">
        {numbered && (
          <>
            <label htmlFor="customer-order">{say({ en: "Customer's order no.", zh: '客户订单号' })}</label>
            <Input
              id="customer-order"
              className="number-box"
              maxLength={60}
              value={draft.customerOrder}
              onChange={(event) => set({ customerOrder: event.target.value })}
            />
          </>
        )}
        <label htmlFor="currency">{say({ en: 'Currency', zh: '币种' })}</label>
        <Select
          id="currency"
          className="currency-box"
          showSearch
          popupMatchSelectWidth={false}
          value={draft.currency}
          options={CURRENCIES.map((code) => ({ value: code, label: `${code} ${currencyName(code, lang)}` }))}
          labelRender={({ value }) => String(value)}
          onChange={(currency: string) => set({ currency })}
        />
        <span className="fill" />
        <GoodsSelect label={FROM_GOODS} className="add-goods" onChoose={(id) => void add(id)} />
        <Button onClick={() => turn((all) => [...all, emptyLine(freeLineId(all))])}>
          {say({ en: 'Free line', zh: '空行' })}
        </Button>
      </div>
      {doing.said}
      {draft.lines.length === 0 ? (
        <p className="card-empty second">
          {say({
            en: 'No goods yet. Add from the goods file, or start a free line and paste from Excel.',
            zh: '还没有商品。从商品资料里加，或加一个空行后从 Excel 粘贴。',
          })}
        </p>
      ) : (
        <LineRows lines={draft.lines} currency={draft.currency} onLines={turn} onCodes={lookUpSoon} reckon={reckon} />
      )}
      <AdjustmentFields draft={draft} set={set} terms={terms} />
      <Totals terms={terms} />
    </section>
  )
}

const CURRENCIES = Object.keys(minorUnits).filter((code) => currencyOf(code))

function Totals({ terms }: { readonly terms: Terms }) {
  const { say, lang } = useWords()
  const { total, quantities } = pricedLines(terms)
  return (
    <p className="lines-totals" data-place="total">
      <span className="quiet t-small">
        {say({ en: 'Paste from Excel anywhere; Enter goes down', zh: '可从 Excel 粘贴，回车到下一行' })}
      </span>
      <span className="fill" />
      <span className="quiet t-small">{writePacking(packingTotals(terms))[lang]}</span>
      <span>{quantities.map((one) => writeQuantity(one)[lang]).join(' + ')}</span>
      <strong>{writeMoney(total)}</strong>
    </p>
  )
}
