import type { AccessoryElsewhere, AccessoryRow } from '@gendan/contract/accessory-questions'
import { decimal, grouped, isPositive, sumOf } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { Checkbox } from 'antd'
import { useWorld, worldPath } from '../app/world.ts'
import { perWords } from '../bill-view/bill-words.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { purchasesPath } from '../purchase-view/purchases-path.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

const HEADS = {
  what: { en: 'Accessory', zh: '配件' },
  demand: { en: 'Needed', zh: '需求' },
  stock: { en: 'In stock', zh: '库存' },
  bought: { en: 'Bought', zh: '已购' },
  toBuy: { en: 'To buy', zh: '待购' },
  orderBy: { en: 'Order by', zh: '最迟下单' },
  by: { en: 'There by', zh: '最迟到货' },
  supplier: { en: 'Supplier', zh: '供应商' },
} as const satisfies Readonly<Record<string, Words>>

interface RowsProps {
  readonly file: string
  readonly rows: readonly AccessoryRow[]
  readonly findings: readonly Finding[]
  /** What other orders lack of the same. */
  readonly elsewhere: readonly AccessoryElsewhere[]
  readonly today: string
  readonly chosen: readonly string[]
  /** Undefined for those who may not buy. */
  readonly onChoose?: ((chosen: readonly string[]) => void) | undefined
}

/** What an order takes, line by line, with the working of each figure; those that may buy choose among them. */
export function NeedRows({ rows, onChoose, ...of }: RowsProps) {
  const { say } = useWords()
  const open = rows.filter(({ toBuy }) => isPositive(decimal(toBuy))).map(({ key }) => key)
  const all = open.length > 0 && open.every((key) => of.chosen.includes(key))
  return (
    <LinesScroll name={{ en: 'Accessories of the order', zh: '订单配件' }}>
      <table className="lines-table need-rows stacks">
        <thead>
          <tr>
            <th>
              {onChoose && open.length > 0 && (
                <Checkbox
                  checked={all}
                  aria-label={say({ en: 'Choose all that is to be bought', zh: '全选待购' })}
                  onChange={() => onChoose(all ? [] : open)}
                />
              )}
            </th>
            {Object.entries(HEADS).map(([name, head]) => (
              <th key={name} className={FIGURES.has(name) ? 'figures' : ''}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <NeedRow key={row.key} row={row} i={i} {...of} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </LinesScroll>
  )
}

const FIGURES = new Set(['demand', 'stock', 'bought', 'toBuy'])

function NeedRow({
  row,
  i,
  file,
  findings,
  elsewhere,
  today,
  chosen,
  onChoose,
}: Omit<RowsProps, 'rows'> & { readonly row: AccessoryRow; readonly i: number }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const own = findings.filter(({ at }) => at === `standings.${i}`)
  const called = `${row.code} ${sayIn(row.name, lang)}`.trim()
  const toBuy = isPositive(decimal(row.toBuy))
  const ticked = chosen.includes(row.key)
  return (
    <tr data-place={row.key}>
      <td>
        {onChoose && toBuy && (
          <Checkbox
            checked={ticked}
            aria-label={say({ en: `Buy ${called}`, zh: `采购 ${called}` })}
            onChange={() => onChoose(ticked ? chosen.filter((key) => key !== row.key) : [...chosen, row.key])}
          />
        )}
      </td>
      <td className="stacks-whole">
        {row.goods ? (
          <Go to={worldPath(world, `/goods/${row.goods}`)} className="medium">
            {called}
          </Go>
        ) : (
          <span className="medium">{called}</span>
        )}
        <Workings row={row} />
        <Elsewhere of={elsewhere.filter(({ key }) => key === row.key)} />
        {own.map((finding) => (
          <p key={finding.rule} className="line t-small">
            <Mark kind={markOfFinding(finding)} size={12} />
            {say(finding.says)}
          </p>
        ))}
      </td>
      <td className="figures" data-label={say(HEADS.demand)}>
        {grouped(row.demand)} {unitWords(row.unit, decimal('2'))[lang]}
      </td>
      <td className="figures" data-label={say(HEADS.stock)}>
        {grouped(row.stock)}
        {isPositive(decimal(row.others)) && (
          <p className="quiet t-small">
            {say({ en: `${grouped(row.others)} for other orders`, zh: `另有别单 ${grouped(row.others)}` })}
          </p>
        )}
      </td>
      <td className="figures" data-label={say(HEADS.bought)}>
        {row.bought.length === 0 ? (
          '0'
        ) : (
          <Go to={worldPath(world, purchasesPath(file, row.bought[0]?.purchase))}>{grouped(row.boughtTogether)}</Go>
        )}
      </td>
      <td className={toBuy ? 'figures medium' : 'figures quiet'} data-label={say(HEADS.toBuy)}>
        {grouped(row.toBuy)}
        {isPositive(decimal(row.surplus)) && (
          <p className="quiet t-small">
            {say({ en: `${grouped(row.surplus)} left over`, zh: `余 ${grouped(row.surplus)}` })}
          </p>
        )}
      </td>
      <td data-label={say(HEADS.orderBy)} className={toBuy && row.orderBy && row.orderBy < today ? 'risk' : ''}>
        {row.orderBy ? shortDay(row.orderBy, today, lang) : '–'}
      </td>
      <td data-label={say(HEADS.by)}>{row.by ? shortDay(row.by, today, lang) : '–'}</td>
      <td className="stacks-whole">{sayIn(row.supplierName, lang) || '–'}</td>
    </tr>
  )
}

/** Other orders that lack the same: whether one buys for them, too, is for a person to say. */
function Elsewhere({ of }: { readonly of: readonly AccessoryElsewhere[] }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  if (of.length === 0) return null
  const together = grouped(sumOf(of.map(({ open }) => open)))
  return (
    <details className="t-small">
      <summary className="quiet">
        {say({ en: `Other orders lack ${together}`, zh: `其他订单还缺 ${together}` })}
      </summary>
      <ul>
        {of.map(({ file, number, open }) => (
          <li key={file}>
            <Go to={worldPath(world, `/orders/${file}/accessories`)}>{number}</Go> {grouped(open)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "BJ-101: 480 a piece × 8 + 3 % = 3,955.2", and how it was rounded. */
function Workings({ row }: { readonly row: AccessoryRow }) {
  const { say } = useWords()
  const rounded = [
    row.pack ? say({ en: `packs of ${grouped(row.pack)}`, zh: `每包 ${grouped(row.pack)}` }) : '',
    row.minimum ? say({ en: `at least ${grouped(row.minimum)}`, zh: `起订 ${grouped(row.minimum)}` }) : '',
  ].filter(Boolean)
  return (
    <details className="t-small">
      <summary className="quiet">{say({ en: 'How it is worked out', zh: '怎么算的' })}</summary>
      <ul>
        {row.working.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: workings have no name of their own and stand in one order.
          <li key={i}>
            {one.ofCode}
            {one.line && say({ en: ` line ${one.line}`, zh: ` 第 ${one.line} 行` })}: {grouped(one.count)} ×{' '}
            {grouped(one.quantity)} ({say(perWords[one.per])}){isPositive(decimal(one.loss)) && ` + ${one.loss} %`} ={' '}
            {grouped(one.needs)}
            {one.note && <span className="quiet"> · {one.note}</span>}
          </li>
        ))}
        {rounded.length > 0 && <li className="quiet">{rounded.join(' · ')}</li>}
      </ul>
    </details>
  )
}
