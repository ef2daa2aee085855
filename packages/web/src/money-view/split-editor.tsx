import type { DueRow } from '@gendan/contract/money-rows'
import { compare, type Decimal, decimal, isDecimal, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Allotment } from '@gendan/orderfile/money/allotting'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { Input } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { usePaused } from '../order-view/party-select.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { STOPPED } from './money-columns.tsx'
import { partyIn } from './money-text.ts'
import { shareOf } from './share-of.ts'
import './money-view.css'

/** What was typed for one line of what is due. */
export interface Share {
  readonly row: DueRow
  readonly amount: string
  readonly charges: string
  readonly pays: string
  readonly note: string
}
export type Shares = Readonly<Record<string, Share>>

interface SplitProps {
  readonly way: 'in' | 'out'
  /** Whose dues are offered; all where it is not known. */
  readonly party: string
  readonly currency: string
  /** What of the slip is to be split. */
  readonly left: Decimal
  /** What banks kept back of it: proposed as the charges of the share that it is missing from, so that nobody types it twice. */
  readonly charges: Decimal
  readonly shares: Shares
  readonly onShares: (shares: Shares) => void
}

/** Splits a slip over what is due: one press takes what is open, every figure may be typed. */
export function SplitEditor({ way, party, currency, left, charges, shares, onShares }: SplitProps) {
  const { say } = useWords()
  const [typed, type] = useState('')
  const search = usePaused(typed)
  const dues = useAsk(
    'dues',
    { way, limit: 50, ...(party ? { party } : {}), ...(search ? { search } : {}) },
    { keepOld: true },
  )
  const chosen = Object.values(shares).map(({ row }) => row)
  const found = dues.data?.rows ?? []
  const rows = [...chosen, ...found.filter((row) => !chosen.some((one) => keyOf(one) === keyOf(row)))]
  const rest = subtract(left, total(shares))
  const set = (share: Share) => onShares({ ...shares, [keyOf(share.row)]: share })
  return (
    <section className="stack">
      <div className="line wraps">
        <Input.Search
          allowClear
          className="money-search"
          aria-label={say({ en: 'Find an order', zh: '查找订单' })}
          placeholder={say({ en: 'Order, customer, PI number', zh: '订单号、客户、形式发票号' })}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <span className={compare(rest, zero) < 0 ? 'risk' : 'second'}>
          {say({ en: 'Left on the slip: ', zh: '水单余额：' })}
          <span className="medium">{writeMoney({ amount: rest, currency })}</span>
        </span>
      </div>
      {rows.length === 0 && <p className="quiet">{say({ en: 'Nothing is due here.', zh: '这里没有未结款项。' })}</p>}
      <ul className="split-rows">
        {rows.map((row) => (
          <SplitRow
            key={keyOf(row)}
            row={row}
            currency={currency}
            rest={rest}
            charges={unborne(charges, shares, row)}
            share={shares[keyOf(row)]}
            onShare={set}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly row: DueRow
  readonly currency: string
  readonly rest: Decimal
  readonly charges: Decimal
  readonly share: Share | undefined
  readonly onShare: (share: Share) => void
}

function SplitRow({ row, currency, rest, charges, share, onShare }: RowProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const typed = share ?? { row, amount: '', charges: '', pays: '', note: '' }
  const set = (change: Partial<Share>) => onShare({ ...typed, ...change })
  const amounts = (amount: string) => set({ amount, charges: chargesFor(typed, amount, charges, currency) })
  const open = decimal(row.open)
  const takes = row.currency === currency && compare(rest, open) < 0 ? rest : open
  const box = (name: 'amount' | 'charges' | 'pays' | 'note', label: string) => (
    <Input
      size="small"
      className={name === 'note' ? 'split-note' : 'split-amount'}
      {...(name === 'note' ? {} : { inputMode: 'decimal' as const })}
      aria-label={`${row.number} ${label}`}
      placeholder={label}
      value={typed[name]}
      onChange={(event) => (name === 'amount' ? amounts(event.target.value) : set({ [name]: event.target.value }))}
    />
  )
  return (
    <li className="split-row card">
      <div className="line wraps">
        <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
          {row.number}
        </Go>
        <span>{say(dueNames[row.what])}</span>
        {row.way === 'out' && <span className="one-line">{row.paper}</span>}
        {row.what === 'sample' && <span className="second one-line">{say(row.term)}</span>}
        <span className="second one-line">{partyIn(row, lang)}</span>
        {row.stopped && (
          <Go to={worldPath(world, '/bank-data')} className="risk">
            {say(STOPPED)}
          </Go>
        )}
        <span className="fill figures">{writeMoney({ amount: open, currency: row.currency })}</span>
        <span className={row.late > 0 ? 'risk' : 'quiet'}>{row.due ? shortDay(row.due, day, lang) : '–'}</span>
      </div>
      <div className="line wraps">
        {box('amount', say({ en: `Amount ${currency}`, zh: `金额 ${currency}` }))}
        {row.currency === currency && isPositive(takes) && (
          <button type="button" className="as-link" onClick={() => amounts(takes)}>
            {say({
              en: `Take ${writeMoney({ amount: takes, currency })}`,
              zh: `填 ${writeMoney({ amount: takes, currency })}`,
            })}
          </button>
        )}
        {row.currency !== currency && box('pays', say({ en: `Settles ${row.currency}`, zh: `抵付 ${row.currency}` }))}
        {row.way === 'in' && box('charges', say({ en: 'Bank charges ours', zh: '我方承担手续费' }))}
        {(typed.amount !== '' || typed.charges !== '') && box('note', say({ en: 'Note', zh: '备注' }))}
      </div>
    </li>
  )
}

/** What banks kept back that no other share bears. */
function unborne(charges: Decimal, shares: Shares, row: DueRow): Decimal {
  const others = Object.values(shares).filter((share) => keyOf(share.row) !== keyOf(row))
  return others.reduce((left, share) => subtract(left, figure(share.charges)), charges)
}

/** The charges of a share whose amount is typed: what is missing of it, as far as banks kept it back; what was typed otherwise stays. */
function chargesFor(share: Share, amount: string, kept: Decimal, currency: string): string {
  const { row } = share
  const proposed = (taken: string) => {
    const missing = subtract(decimal(row.open), figure(taken))
    if (row.way !== 'in' || row.currency !== currency || figure(taken) === zero) return ''
    if (!isPositive(missing) || !isPositive(kept)) return ''
    return compare(missing, kept) < 0 ? missing : kept
  }
  return share.charges === '' || share.charges === proposed(share.amount) ? proposed(amount) : share.charges
}

function keyOf({ id, key }: DueRow): string {
  return `${id} ${key}`
}

function figure(text: string): Decimal {
  const plain = text.trim().replaceAll(',', '')
  return isDecimal(plain) ? decimal(plain) : zero
}

function total(shares: Shares): Decimal {
  return Object.values(shares).reduce((sum, { amount }) => subtract(sum, subtract(zero, figure(amount))), zero)
}

/** The shares as the act takes them; lines without a figure are left out. */
export function allotmentsOf(shares: Shares): readonly Allotment[] {
  return Object.values(shares)
    .filter(({ amount, charges }) => amount.trim() !== '' || charges.trim() !== '')
    .map(({ row, amount, charges, pays, note }) => ({
      ...shareOf(row),
      amount: figure(amount),
      charges: figure(charges),
      note: note.trim(),
      ...(pays.trim() === '' ? {} : { pays: figure(pays) }),
    }))
}
