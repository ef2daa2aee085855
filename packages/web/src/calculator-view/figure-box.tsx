import { Input } from 'antd'
import { useState } from 'react'
import { figureOf, fractionOf, percentOf, wholeOf } from './question.ts'

export interface BoxProps {
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly wrong: boolean
  readonly described: string | undefined
  /** What is taken where nothing is typed. */
  readonly placeholder: string
}

type Kind = 'figure' | 'percent' | 'whole' | 'text'

/** How each kind is carried and shown. */
const ways: Readonly<Record<Kind, { carry: (typed: string) => unknown; show: (value: unknown) => string }>> = {
  figure: { carry: figureOf, show: textOf },
  percent: { carry: fractionOf, show: percentOf },
  whole: { carry: wholeOf, show: textOf },
  text: { carry: (typed) => typed, show: textOf },
}

/** A box for a figure, a rate in per cent, a whole number or words. What one types stays as typed while it means the same. */
export function FigureBox({ kind, onChange, value, wrong, described, ...box }: BoxProps & { readonly kind: Kind }) {
  const { carry, show } = ways[kind]
  const [typed, setTyped] = useState(() => show(value))
  const stands = typed === '' ? value === undefined || value === '' : carry(typed) === value
  return (
    <Input
      {...box}
      className={kind === 'text' ? '' : 'calc-figure figures'}
      inputMode={kind === 'text' ? 'text' : kind === 'whole' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={stands ? typed : show(value)}
      {...(wrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
      {...(described ? { 'aria-describedby': described } : {})}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(target.value.trim() === '' ? undefined : carry(target.value))
      }}
    />
  )
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
