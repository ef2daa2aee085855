import { defectClasses, defectClassNames, inspectionKinds, verdicts } from '@gendan/forms/deal/inspection'
import { planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { LEVELS } from '@gendan/trade/inspection/defect-class'
import { AQLS } from '@gendan/trade/inspection/tables'
import { useContext } from 'react'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DayField } from './day-field.tsx'
import type { InspectionDraft } from './inspection-draft.ts'
import { InspectionPhotos } from './inspection-photos.tsx'
import { InspectionPoints } from './inspection-points.tsx'
import { TapCount } from './tap-count.tsx'

interface FieldsProps {
  readonly draft: InspectionDraft
  readonly onDraft: (draft: InspectionDraft) => void
  /** The purchases of the file, and the inspections that may be repeated, by id. */
  readonly purchases: Readonly<Record<string, Words>>
  readonly repeatable: Readonly<Record<string, Words>>
  /** Nothing is found before the kept sample was scanned. */
  readonly shut: boolean
}

/** An inspection: the plan first, then what was found, by tapping. */
export function InspectionFields(props: FieldsProps) {
  const { draft, onDraft } = props
  const put = (change: Partial<InspectionDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="card padded record-form">
      <Planned {...props} put={put} />
      {props.shut ? <Shut /> : <Found draft={draft} put={put} />}
    </div>
  )
}

type Put = (change: Partial<InspectionDraft>) => void

function Planned({ draft, put, purchases, repeatable }: FieldsProps & { readonly put: Put }) {
  const { say } = useWords()
  return (
    <>
      <SectionHead>{say({ en: 'Plan', zh: '计划' })}</SectionHead>
      <ChoiceField
        at="kind"
        label={{ en: 'Kind', zh: '种类' }}
        value={draft.kind}
        choices={inspectionKinds}
        onChange={(kind) => put({ kind: kind || 'final' })}
      />
      {Object.keys(purchases).length > 0 && (
        <ChoiceField
          at="purchase"
          label={{ en: 'Purchase', zh: '采购单' }}
          value={draft.purchase}
          choices={purchases}
          clears
          onChange={(purchase) => put({ purchase })}
        />
      )}
      {Object.keys(repeatable).length > 0 && (
        <ChoiceField
          at="again"
          label={{ en: 'Inspected again after rework', zh: '返工后复验' }}
          value={draft.again}
          choices={repeatable}
          clears
          onChange={(again) => put({ again })}
        />
      )}
      <DayField
        at="planned"
        label={{ en: 'Planned for', zh: '计划日期' }}
        value={draft.planned}
        onChange={(planned) => put({ planned })}
      />
      <TextField
        at="place"
        label={{ en: 'Place', zh: '地点' }}
        value={draft.place}
        onChange={(place) => put({ place })}
      />
      <TextField at="by" label={{ en: 'Inspector', zh: '验货人' }} value={draft.by} onChange={(by) => put({ by })} />
      <TextField
        at="lot"
        short
        label={{ en: 'Lot', zh: '批量' }}
        unit={{ en: draft.unit, zh: draft.unit }}
        value={draft.lot}
        onChange={(lot) => put({ lot })}
      />
      <ChoiceField
        at="level"
        label={{ en: 'Level', zh: '检验水平' }}
        value={draft.level}
        choices={named(LEVELS)}
        onChange={(level) => put({ level: level || 'II' })}
      />
      {defectClasses.map((of) => (
        <ChoiceField
          key={of}
          at={`aql.${of}`}
          label={{ en: `AQL ${defectClassNames[of].en}`, zh: `AQL ${defectClassNames[of].zh}` }}
          value={draft.aql[of]}
          choices={named(['0', ...AQLS])}
          onChange={(limit) => put({ aql: { ...draft.aql, [of]: limit } })}
        />
      ))}
    </>
  )
}

/** Where the results will stand, and what opens it. */
function Shut() {
  const { say } = useWords()
  return (
    <>
      <SectionHead>{say({ en: 'What was found', zh: '验货结果' })}</SectionHead>
      <p className="second">
        <Mark kind="wait" size={12} />{' '}
        {say({
          en: 'Opens once the inspection is saved and its kept sample is scanned.',
          zh: '保存计划并扫过留样后，才能登记结果。',
        })}
      </p>
    </>
  )
}

function Found({ draft, put }: { readonly draft: InspectionDraft; readonly put: Put }) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const { lot, unit, level, aql, found } = draft
  const plan = /^\d+$/.test(lot) ? planIfAny({ lot: { value: lot as Decimal, unit }, level, aql, found }) : undefined
  return (
    <>
      <SectionHead
        note={
          plan &&
          say({ en: `draw ${plan.sample}, letter ${plan.letter}`, zh: `抽 ${plan.sample} 件，字码 ${plan.letter}` })
        }
      >
        {say({ en: 'What was found', zh: '验货结果' })}
      </SectionHead>
      <TapCount
        at="drawn"
        label={{ en: 'Drawn', zh: '已抽' }}
        note={plan ? { en: `of ${plan.sample}`, zh: `应抽 ${plan.sample}` } : undefined}
        value={draft.drawn}
        whole={plan && Number(plan.sample)}
        locked={locked}
        onChange={(drawn) => put({ drawn })}
      />
      {defectClasses.map((of) => {
        const limit = plan?.classes.find((one) => one.of === of)
        return (
          <TapCount
            key={of}
            at={`found.${of}`}
            label={defectClassNames[of]}
            note={limit && { en: `up to ${limit.ac} accepted`, zh: `最多接收 ${limit.ac}` }}
            over={limit?.decision === 'reject'}
            value={found[of]}
            locked={locked}
            onChange={(count) => put({ found: { ...found, [of]: count } })}
          />
        )
      })}
      <InspectionPoints points={draft.points} locked={locked} onPoints={(points) => put({ points })} />
      <RecordField at="photos" label={{ en: 'Photographs', zh: '照片' }}>
        <InspectionPhotos photos={draft.photos} locked={locked} onPhotos={(photos) => put({ photos })} />
      </RecordField>
      <DayField
        at="done"
        label={{ en: 'Inspected on', zh: '验货日期' }}
        value={draft.done}
        onChange={(done) => put({ done })}
      />
      <ChoiceField
        at="verdict"
        label={{ en: 'Verdict', zh: '结论' }}
        value={draft.verdict}
        choices={verdicts}
        clears
        onChange={(verdict) => put({ verdict })}
      />
      <TextField
        at="remedy"
        lines={2}
        label={{ en: 'What is done about it', zh: '处理办法' }}
        value={draft.remedy}
        onChange={(remedy) => put({ remedy })}
      />
    </>
  )
}

/** What is written alike in both tongues. */
function named(values: readonly string[]): Readonly<Record<string, Words>> {
  return Object.fromEntries(values.map((value) => [value, { en: value, zh: value }]))
}
