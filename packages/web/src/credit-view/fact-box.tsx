import { demandWordsOf } from '@gendan/credit/terms/term-words'
import type { Words } from '@gendan/kernel/words'
import { Input, Select } from 'antd'
import { useWords } from '../words/language.tsx'
import type { FactKind } from './fact-fields.ts'
import { CHOICES } from './fact-text.ts'

interface BoxProps {
  readonly kind: FactKind
  readonly box: string
  /** What the fact is: the name of its first box. */
  readonly label: Words
  readonly first: boolean
  readonly value: string
  readonly onChange: (text: string) => void
}

/** One box of a fact that is typed. */
export function FactBox({ kind, box, label, first, value, onChange }: BoxProps) {
  const { say } = useWords()
  const name = say(BOXES[box] ?? label)
  const shared = { 'aria-label': name, autoFocus: first }
  const type = (event: { readonly target: { readonly value: string } }) => onChange(event.target.value)
  if (box === 'choice')
    return (
      <Select
        {...shared}
        className="fact-choice"
        showSearch={{ optionFilterProp: 'label' }}
        value={value || null}
        placeholder={name}
        options={Object.entries(choicesOf(kind)).map(([one, words]) => ({ value: one, label: say(words) }))}
        onChange={(one: string) => onChange(one)}
      />
    )
  if (box === 'day') return <Input {...shared} type="date" className="short-input" value={value} onChange={type} />
  if (WIDE.has(box) && (kind !== 'text' || value.length > 40))
    return (
      <Input.TextArea
        {...shared}
        className="fact-lines"
        placeholder={name}
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={value}
        onChange={type}
      />
    )
  return (
    <Input
      {...shared}
      className={NARROW.has(box) ? 'fact-narrow' : 'fact-words'}
      placeholder={name}
      {...(FIGURES.has(box) ? { inputMode: 'decimal' as const } : {})}
      value={value}
      onChange={type}
    />
  )
}

const WIDE: ReadonlySet<string> = new Set(['text', 'address', 'description'])
const FIGURES: ReadonlySet<string> = new Set([
  'amount',
  'plus',
  'minus',
  'count',
  'quantity',
  'price',
  'originals',
  'copies',
])
const NARROW: ReadonlySet<string> = new Set([...FIGURES, 'currency', 'unit', 'incoterm', 'year'])

const BOXES: Readonly<Record<string, Words>> = {
  currency: { en: 'Currency', zh: '币种' },
  amount: { en: 'Amount', zh: '金额' },
  plus: { en: 'More, %', zh: '上浮 %' },
  minus: { en: 'Less, %', zh: '下浮 %' },
  name: { en: 'Name', zh: '名称' },
  address: { en: 'Address', zh: '地址' },
  incoterm: { en: 'Term', zh: '术语' },
  place: { en: 'Place', zh: '地点' },
  year: { en: 'Incoterms, year', zh: '版本年份' },
  description: { en: 'Description', zh: '货描' },
  quantity: { en: 'Quantity', zh: '数量' },
  unit: { en: 'Unit', zh: '单位' },
  price: { en: 'Unit price', zh: '单价' },
  originals: { en: 'Originals', zh: '正本份数' },
  copies: { en: 'Copies', zh: '副本份数' },
}

function choicesOf(kind: FactKind): Readonly<Record<string, Words>> {
  if (kind === 'requirement' || kind === 'document-kind') return CHOICES['document-kind']
  if (kind === 'condition' || kind === 'effect') return CHOICES.effect
  if (kind === 'new-demand') return demandWordsOf
  return kind === 'available-by' ? CHOICES['available-by'] : CHOICES.permission
}
