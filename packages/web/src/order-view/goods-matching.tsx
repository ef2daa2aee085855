import { enterGoods } from '@gendan/firm/acts/goods-acts'
import type { CustomerOrder, OrderLine } from '@gendan/forms/incoming/customer-order/shape'
import type { GoodsFacts } from '@gendan/trade/goods'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { goodsFactsOf } from './goods-from-line.ts'
import { goodsOf } from './goods-known.ts'
import { GoodsSelect } from './goods-select.tsx'
import { NewGoods } from './new-goods.tsx'
import { OrderLines } from './order-as-read.tsx'
import type { Intake } from './use-intake.ts'

interface GoodsMatchingProps {
  readonly order: CustomerOrder
  readonly intake: Intake
}

/** The lines as read, and which of our goods each one is: the same by a number on record, alike, chosen, new, or left open. */
export function GoodsMatching({ order, intake }: GoodsMatchingProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const act = useAct()
  const [asking, ask] = useState<OrderLine>()
  const open = order.lines.filter(({ number }) => !intake.goods[number])
  const name = (facts: GoodsFacts) => `${facts.code} ${facts.name.zh || facts.name.en}`
  async function enter(facts: GoodsFacts, lines: readonly OrderLine[]): Promise<boolean> {
    const done = await act.run(enterGoods, { facts }, { id: 'new' })
    if (!done) return false
    intake.choose(Object.fromEntries(lines.map(({ number }) => [number, done.id])), new Map([[done.id, name(facts)]]))
    return true
  }
  async function enterAll() {
    const byCode = Map.groupBy(open, (line) => goodsFactsOf(line, order)?.code ?? '')
    for (const [code, lines] of byCode) {
      const facts = code && lines[0] ? goodsFactsOf(lines[0], order) : undefined
      if (facts && !(await enter(facts, lines))) return
    }
  }
  async function choose(line: OrderLine, id: string) {
    const { facts } = await goodsOf(world, id)
    intake.choose({ [line.number]: id }, new Map([[id, name(facts)]]))
  }
  return (
    <>
      <p className="line wraps match-bar">
        <span role="status">
          {open.length === 0
            ? say({ en: 'Every line is one of our goods.', zh: '各行都对上了我方商品。' })
            : say({
                en: `${open.length} of ${counted(order.lines.length, 'line')} not among our goods yet; that may stay open.`,
                zh: `${order.lines.length} 行中有 ${open.length} 行没对上我方商品，可以先留着。`,
              })}
        </span>
        {open.length > 0 && rights.has('goods') && (
          <Button size="small" loading={act.busy} onClick={() => void enterAll()}>
            {say({ en: 'Enter them all as new goods', zh: '全部登记为新商品' })}
          </Button>
        )}
      </p>
      {act.said}
      <OrderLines
        order={order}
        place=""
        match={(line) => (
          <LineMatch line={line} intake={intake} onChoose={(id) => void choose(line, id)} onNew={() => ask(line)} />
        )}
      />
      {asking && (
        <NewGoods
          start={goodsFactsOf(asking, order)}
          busy={act.busy}
          said={act.said}
          onEnter={async (facts) => {
            if (await enter(facts, [asking])) ask(undefined)
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  )
}

interface LineMatchProps {
  readonly line: OrderLine
  readonly intake: Intake
  readonly onChoose: (id: string) => void
  readonly onNew: () => void
}

function LineMatch({ line, intake, onChoose, onNew }: LineMatchProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const chosen = intake.goods[line.number]
  const proposed = intake.matches?.goods[line.number] ?? []
  if (chosen) {
    return (
      <span className="line">
        <Mark kind="done" size={12} />
        <span className="one-line matched-name">
          {intake.names.get(chosen) ?? say({ en: 'matched', zh: '已对上' })}
        </span>
        <button type="button" className="as-link t-small" onClick={() => intake.choose({ [line.number]: '' })}>
          {say({ en: 'other', zh: '换' })}
        </button>
      </span>
    )
  }
  return (
    <span className="line wraps">
      {proposed.slice(0, 2).map((one) => (
        <Button key={one.id} size="small" onClick={() => onChoose(one.id)}>
          {one.code} {one.likeness}%
        </Button>
      ))}
      <GoodsSelect
        small
        className="match-goods"
        label={{ en: `Our goods for line ${line.number}`, zh: `第 ${line.number} 行选商品` }}
        onChoose={onChoose}
      />
      {rights.has('goods') && (
        <button type="button" className="as-link t-small" onClick={onNew}>
          {say({ en: 'enter', zh: '登记' })}
          <span className="by-ear"> {line.number}</span>
        </button>
      )}
    </span>
  )
}
