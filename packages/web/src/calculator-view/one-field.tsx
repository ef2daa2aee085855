import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { Checkbox, Input, Select } from 'antd'
import { currencyChoices } from '../entry-view/choices.ts'
import { OwnField } from '../parts/field.tsx'
import { useWords } from '../words/language.tsx'
import { reasonOf } from './fault-words.ts'
import { choicesOf, kindOf } from './field-kind.ts'
import { FigureBox } from './figure-box.tsx'
import { boxId, useForm } from './form-context.ts'
import { percentOf, put, valueAt } from './question.ts'
import { hintOf, labelOf } from './shown.ts'
import { unitAt } from './unit-at.ts'

interface OneProps {
  readonly schema: JsonSchema
  readonly path: string
  /** The field's own name where the shape gives none. */
  readonly name: string
}

/** A field with one value: a box, its unit, and every reason why the value will not do. */
export function OneField({ schema, path, name }: OneProps) {
  const { say } = useWords()
  const form = useForm()
  const { faults } = form
  const own = faults.filter((fault) => fault.path === path)
  const wrong = own.filter(({ code }) => code !== 'missing')
  const value = valueAt(form.question, path)
  const said = wrong.map((fault) => say(reasonOf(fault, schema, value))).join(' ')
  return (
    <OwnField
      id={boxId(path)}
      label={labelOf(schema, name)}
      hint={hintOf(schema, name)}
      unit={unitAt(schema, path, form.shape, form.question)}
      {...(said ? { finding: said, mark: 'risk' as const } : {})}
    >
      <Box schema={schema} path={path} wrong={said !== ''} lacking={own.length > 0} />
    </OwnField>
  )
}

interface BoxesProps {
  readonly schema: JsonSchema
  readonly path: string
  readonly wrong: boolean
  /** There is no answer without it. */
  readonly lacking: boolean
}

/** The box itself, by the kind of its field. */
function Box({ schema, path, wrong, lacking }: BoxesProps) {
  const { say, lang } = useWords()
  const { question, change } = useForm()
  const value = valueAt(question, path)
  const kind = kindOf(schema)
  const common = {
    id: boxId(path),
    wrong,
    described: wrong ? `${boxId(path)}-finding` : undefined,
    value,
    onChange: (next: unknown) => change(put(question, path, next)),
  }
  if (kind === 'choice') return <Choice {...common} options={optionsOf(schema, say)} taken={schema.default} />
  if (kind === 'currency') return <Choice {...common} options={currencyChoices(lang)} taken={schema.default} search />
  if (kind === 'yes')
    return (
      <Checkbox
        id={common.id}
        checked={(value ?? schema.default) === true}
        onChange={({ target }) => common.onChange(target.checked)}
      />
    )
  if (kind === 'day')
    return (
      <Input
        id={common.id}
        type="date"
        className="day-input"
        value={String(value ?? '')}
        {...(wrong ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': common.described } : {})}
        onChange={({ target }) => common.onChange(target.value || undefined)}
      />
    )
  const boxKind = kind === 'figure' || kind === 'percent' || kind === 'whole' ? kind : 'text'
  return <FigureBox {...common} kind={boxKind} placeholder={lacking ? say(TO_FILL) : takenOf(schema, boxKind)} />
}

interface ChoiceProps {
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly wrong: boolean
  readonly options: readonly { readonly value: string | number; readonly label: string }[]
  readonly taken: unknown
  readonly search?: boolean
}

function Choice({ id, value, onChange, wrong, options, taken, search = options.length > 8 }: ChoiceProps) {
  const { say } = useWords()
  const chosen = (value ?? taken ?? null) as string | number | null
  return (
    <Select
      id={id}
      className="fill"
      value={chosen}
      options={[...options]}
      popupMatchSelectWidth={false}
      placeholder={say({ en: 'Choose', zh: '请选' })}
      {...(search ? { showSearch: { optionFilterProp: 'label' } } : {})}
      {...(wrong ? { status: 'error' as const } : {})}
      {...(value !== undefined ? { allowClear: true } : {})}
      onChange={(next: unknown) => onChange(next ?? undefined)}
    />
  )
}

/** Choices in their own words; the first of a convention is the recommended one and stands as the default. */
function optionsOf(schema: JsonSchema, say: (words: Words) => string) {
  return choicesOf(schema).map((value) => {
    const words = schema.choices?.[String(value)]
    return { value, label: words ? say(words) : String(value) }
  })
}

const TO_FILL: Words = { en: 'to fill in', zh: '待填' }

function takenOf(schema: JsonSchema, kind: string): string {
  if (schema.default === undefined || typeof schema.default === 'object') return ''
  return kind === 'percent' ? percentOf(schema.default) : String(schema.default)
}
