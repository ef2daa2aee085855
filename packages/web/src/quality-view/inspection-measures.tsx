import { outOf } from '@gendan/forms/deal/inspection-findings'
import { measureShape } from '@gendan/forms/deal/inspection-parts'
import { Button, Input } from 'antd'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { isFigure, type MeasureDraft } from './inspection-draft.ts'

interface MeasuresProps {
  readonly measures: readonly MeasureDraft[]
  readonly locked: boolean
  readonly onMeasures: (measures: readonly MeasureDraft[]) => void
}

/** Sizes and weights of several pieces; what is out of tolerance is told while it is typed. */
export function InspectionMeasures({ measures, locked, onMeasures }: MeasuresProps) {
  const { say } = useWords()
  if (measures.length === 0 && locked) return null
  const put = (id: string, change: Partial<MeasureDraft>) =>
    onMeasures(measures.map((one) => (one.id === id ? { ...one, ...change } : one)))
  return (
    <>
      <SectionHead>{say({ en: 'Measured', zh: '测量' })}</SectionHead>
      {measures.map((one, i) => (
        <MeasureRow
          key={one.id}
          one={one}
          at={`measures.${i}`}
          locked={locked}
          onChange={(next) => put(one.id, next)}
        />
      ))}
      {!locked && (
        <p>
          <Button onClick={() => onMeasures([...measures, fresh()])}>
            {say({ en: 'Measure something else', zh: '加一项测量' })}
          </Button>
        </p>
      )}
    </>
  )
}

function fresh(): MeasureDraft {
  const id = `m-${crypto.randomUUID().slice(0, 8)}`
  return { id, name: { en: '', zh: '' }, unit: 'mm', nominal: '', plus: '', minus: '', values: [] }
}

interface RowProps {
  readonly one: MeasureDraft
  readonly at: string
  readonly locked: boolean
  readonly onChange: (change: Partial<MeasureDraft>) => void
}

function MeasureRow({ one, at, locked, onChange }: RowProps) {
  const { say } = useWords()
  const { name, unit, nominal, plus, minus, values } = one
  const own = one.id.startsWith('m-') && /^m-[0-9a-f]{8}$/.test(one.id)
  const out = outside(one)
  const within = plus === minus ? `${nominal} ± ${plus}` : `${nominal} +${plus} −${minus}`
  const cells = locked ? values : [...values, '']
  const set = (i: number, text: string) => {
    const next = [...values.slice(0, i), text, ...values.slice(i + 1)]
    onChange({ values: text === '' ? next.filter((_, k) => k !== i) : next.slice(0, 100) })
  }
  return (
    <div className="point-row" id={`at-${at}`}>
      {own && !locked ? (
        <OwnMeasure one={one} onChange={onChange} />
      ) : (
        <p>
          <span className="medium">{say(name)}</span>{' '}
          <span className="second">
            {within} {unit}
          </span>
        </p>
      )}
      <p className="line wraps measure-cells">
        {cells.map((value, i) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names but their places.
            key={i}
            className={out.has(i) || !isFigure(value) ? 'measure-cell measure-out' : 'measure-cell'}
            inputMode="decimal"
            disabled={locked}
            value={value}
            aria-invalid={out.has(i) || !isFigure(value)}
            aria-label={say({
              en: `${name.en || name.zh}, piece ${i + 1}`,
              zh: `${name.zh || name.en} 第 ${i + 1} 件`,
            })}
            placeholder={i === values.length ? '+' : ''}
            onChange={(event) => set(i, event.target.value)}
          />
        ))}
      </p>
      {out.size > 0 && (
        <p className="field-finding risk" role="alert">
          {say({
            en: `${out.size} of ${values.length} out of tolerance`,
            zh: `${values.length} 件中 ${out.size} 件超差`,
          })}
        </p>
      )}
    </div>
  )
}

/** Which pieces are out of tolerance, of those that can be read. */
function outside({ values, ...one }: MeasureDraft): ReadonlySet<number> {
  const found = values.flatMap((value, i) => {
    const read = measureShape.safeParse({
      ...one,
      plus: one.plus || '0',
      minus: one.minus || '0',
      values: [value.trim().replace(',', '.')],
    })
    return read.success && outOf(read.data).length > 0 ? [i] : []
  })
  return new Set(found)
}

function OwnMeasure({ one, onChange }: Pick<RowProps, 'one' | 'onChange'>) {
  const { say } = useWords()
  const field = (en: string, zh: string, value: string, put: (text: string) => void, wide = false) => (
    <Input
      className={wide ? 'fill' : 'measure-figure'}
      value={value}
      maxLength={wide ? 80 : 12}
      placeholder={say({ en, zh })}
      aria-label={say({ en, zh })}
      onChange={(event) => put(event.target.value)}
    />
  )
  return (
    <p className="line wraps">
      {field(
        'What is measured',
        '测量项目',
        one.name.zh || one.name.en,
        (text) => onChange({ name: { en: text, zh: text } }),
        true,
      )}
      {field('wanted', '标准', one.nominal, (nominal) => onChange({ nominal }))}
      {field('+', '上差', one.plus, (plus) => onChange({ plus }))}
      {field('−', '下差', one.minus, (minus) => onChange({ minus }))}
      {field('unit', '单位', one.unit, (unit) => onChange({ unit }))}
    </p>
  )
}
