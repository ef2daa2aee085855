import type { Deal } from '@gendan/forms/deal/deal'
import { sampleKinds } from '@gendan/forms/deal/sample'
import type { Line } from '@gendan/forms/deal/terms'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Input, Select } from 'antd'
import { useContext } from 'react'
import { PartySelect } from '../order-view/party-select.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { DraftLine, ProductionDraft } from './production-draft.ts'

interface PlanProps {
  readonly draft: ProductionDraft
  readonly set: (change: Partial<ProductionDraft>) => void
}

/** Who makes it, from when, by when. */
export function WhoAndWhen({ draft, set }: PlanProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const maker: Words = { en: 'Supplier who makes it', zh: '加工供应商' }
  return (
    <section>
      <SectionHead>{say({ en: 'Who and when', zh: '谁做、何时' })}</SectionHead>
      <RecordField at="maker" label={maker}>
        {locked ? (
          <span>{draft.workshop}</span>
        ) : (
          <PartySelect
            id={fieldId('maker')}
            className="fill"
            label={maker}
            party="supplier"
            clears
            value={draft.maker}
            onChange={(id) => set({ maker: id })}
          />
        )}
      </RecordField>
      {draft.maker === '' && (
        <TextField
          at="workshop"
          label={{ en: 'or our own workshop', zh: '或自有车间' }}
          value={draft.workshop}
          onChange={(workshop) => set({ workshop })}
        />
      )}
      <DayField
        at="start"
        label={{ en: 'Start', zh: '开工日' }}
        value={draft.start}
        onChange={(start) => set({ start })}
      />
      <DayField
        at="finish"
        label={{ en: 'Goods complete', zh: '货齐日' }}
        value={draft.finish}
        onChange={(finish) => set({ finish })}
      />
    </section>
  )
}

interface DayProps {
  readonly at: string
  readonly label: Words
  readonly value: string
  readonly onChange: (day: string) => void
}

/** A day; what is wrong with it stands under it. */
export function DayField({ at, label, value, onChange }: DayProps) {
  const { locked } = useContext(FieldsContext)
  return (
    <RecordField at={at} label={label} empty={value === ''}>
      <Input
        id={fieldId(at)}
        className="short-input"
        type="date"
        disabled={locked}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </RecordField>
  )
}

interface LinesProps extends PlanProps {
  readonly ordered: readonly Line[]
}

/** Line by line: what was ordered, how many are made, what is demanded of it. */
export function MadeLines({ draft, set, ordered }: LinesProps) {
  const { say, lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (i: number, change: Partial<DraftLine>) =>
    set({ lines: draft.lines.map((line, n) => (n === i ? { ...line, ...change } : line)) })
  return (
    <section>
      <SectionHead
        note={say({
          en: 'more for loss and samples; empty where a purchase brings them',
          zh: '可多做，备损耗和留样；外购的留空',
        })}
      >
        {say({ en: 'What is made', zh: '做什么、做多少' })}
      </SectionHead>
      {draft.lines.map((line, i) => {
        const of = ordered.find(({ id }) => id === line.line)
        if (!of) return null
        return (
          <div key={line.line} className="made-line" data-place={`lines.${i}`}>
            <p className="line wraps">
              <span className="medium">{of.code || of.customerCode || `${i + 1}`}</span>
              <span>{sayIn(of.name, lang)}</span>
              <span className="second t-small">{sayIn(of.specification, lang)}</span>
            </p>
            <TextField
              at={`lines.${i}.quantity.value`}
              label={{ en: 'To make', zh: '生产数量' }}
              short
              unit={orderedWords(of)}
              value={line.value}
              onChange={(value) => put(i, { value })}
            />
            <WorkshopWords
              at={`lines.${i}.demands`}
              label={{ en: 'Demands', zh: '要求' }}
              value={line.demands}
              onChange={(demands) => put(i, { demands })}
            />
            {!locked && below(draft.lines, i) && (
              <p className="same-below">
                <button
                  type="button"
                  className="as-link t-small"
                  onClick={() => set({ lines: filled(draft.lines, i) })}
                >
                  {say({ en: 'The same for the lines below that have none', zh: '以下没写要求的各行相同' })}
                </button>
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}

const demandsNothing = ({ demands }: DraftLine) => demands.en.trim() === '' && demands.zh.trim() === ''

/** Whether what this line demands can be taken for lines below it: it says something, and the next says nothing. */
function below(lines: readonly DraftLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  return line !== undefined && next !== undefined && !demandsNothing(line) && demandsNothing(next)
}

function filled(lines: readonly DraftLine[], i: number): readonly DraftLine[] {
  const demands = lines[i]?.demands
  return lines.map((line, n) => (n > i && demands && demandsNothing(line) ? { ...line, demands } : line))
}

function orderedWords({ quantity }: Line): Words {
  const { en, zh } = writeQuantity(quantity)
  return { en: `of ${en} ordered`, zh: `订 ${zh}` }
}

/** What holds for the whole order: demands, packing, the sample that bulk goes by. */
export function WholeOrder({ draft, set, samples }: PlanProps & { readonly samples: Deal['samples'] }) {
  const { say, lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const options = (samples ?? []).map(({ id, name, kind, round }) => ({
    value: id,
    label: [sayIn(name, lang), sayIn(sampleKinds[kind], lang), round].join(' · '),
  }))
  return (
    <section>
      <SectionHead>{say({ en: 'The whole order', zh: '整单要求' })}</SectionHead>
      <WorkshopWords
        at="demands"
        label={{ en: 'Demands', zh: '生产要求' }}
        value={draft.demands}
        onChange={(demands) => set({ demands })}
      />
      <WorkshopWords
        at="packing"
        label={{ en: 'Packing', zh: '包装要求' }}
        value={draft.packing}
        onChange={(packing) => set({ packing })}
      />
      <RecordField at="sample" label={{ en: 'Kept sample', zh: '封样' }}>
        <Select
          id={fieldId('sample')}
          className="fill"
          disabled={locked}
          allowClear
          placeholder={say({ en: 'none', zh: '无' })}
          value={draft.sample || null}
          options={options}
          onChange={(sample: string | null) => set({ sample: sample ?? '' })}
        />
      </RecordField>
    </section>
  )
}

interface WordsProps {
  readonly at: string
  readonly label: Words
  readonly value: Words
  readonly onChange: (value: Words) => void
}

/** Words for the workshop: Chinese first, English where the paper is printed in both. */
export function WorkshopWords({ at, label, value, onChange }: WordsProps) {
  return (
    <>
      <TextField
        at={`${at}.zh`}
        lines={1}
        label={{ en: `${label.en}, Chinese`, zh: label.zh }}
        value={value.zh}
        onChange={(zh) => onChange({ ...value, zh })}
      />
      <TextField
        at={`${at}.en`}
        lines={1}
        label={{ en: `${label.en}, English`, zh: `${label.zh}（英）` }}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </>
  )
}
