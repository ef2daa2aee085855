import { inspectionKinds } from '@gendan/forms/deal/inspection'
import { defectClasses, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import type { Words } from '@gendan/kernel/words'
import { LEVELS } from '@gendan/trade/inspection/defect-class'
import { AQLS } from '@gendan/trade/inspection/tables'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DayField } from './day-field.tsx'
import type { InspectionDraft } from './inspection-draft.ts'
import { Found } from './inspection-found.tsx'
import { SeverityField } from './severity-field.tsx'
import { type SeverityOf, severityBy } from './use-severities.ts'

interface FieldsProps {
  readonly draft: InspectionDraft
  readonly onDraft: (draft: InspectionDraft) => void
  /** The purchases of the file, and the inspections that may be repeated, by id. */
  readonly purchases: Readonly<Record<string, Words>>
  readonly repeatable: Readonly<Record<string, Words>>
  /** What the record proposes; it goes with kind and purchase until somebody chose otherwise. */
  readonly severityOf: SeverityOf
  /** The plan stands: what was proposed then is shown, not what is proposed today. */
  readonly stands: boolean
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
      {props.shut ? <Shut /> : <Found draft={draft} onDraft={onDraft} />}
    </div>
  )
}

type Put = (change: Partial<InspectionDraft>) => void

function Planned({ draft, put, purchases, repeatable, severityOf, stands }: FieldsProps & { readonly put: Put }) {
  const { say } = useWords()
  const of = (change: Partial<Pick<InspectionDraft, 'kind' | 'purchase'>>) => {
    const severity = severityBy(severityOf({ ...draft, ...change }))
    put({ ...change, ...(stands || draft.severity?.why ? {} : { severity }) })
  }
  return (
    <>
      <SectionHead>{say({ en: 'Plan', zh: '计划' })}</SectionHead>
      <ChoiceField
        at="kind"
        label={{ en: 'Kind', zh: '种类' }}
        value={draft.kind}
        choices={inspectionKinds}
        onChange={(kind) => of({ kind: kind || 'final' })}
      />
      {Object.keys(purchases).length > 0 && (
        <ChoiceField
          at="purchase"
          label={{ en: 'Purchase', zh: '采购单' }}
          value={draft.purchase}
          choices={purchases}
          clears
          onChange={(purchase) => of({ purchase })}
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
      <SeverityField
        value={draft.severity}
        row={stands && (draft.severity !== undefined || draft.drawn > 0) ? undefined : severityOf(draft)}
        onChange={(severity) => put({ severity })}
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

/** What is written alike in both tongues. */
function named(values: readonly string[]): Readonly<Record<string, Words>> {
  return Object.fromEntries(values.map((value) => [value, { en: value, zh: value }]))
}
