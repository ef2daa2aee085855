import { verdicts } from '@gendan/forms/deal/inspection'
import { defectClasses, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { severities } from '@gendan/forms/deal/inspection-severity'
import { planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'
import type { Decimal } from '@gendan/kernel/decimal'
import { verdictOf } from '@gendan/orderfile/quality/verdict-of'
import { useContext } from 'react'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DayField } from './day-field.tsx'
import { foundIn, type InspectionDraft, readInspection } from './inspection-draft.ts'
import { InspectionFaults } from './inspection-faults.tsx'
import { InspectionMeasures } from './inspection-measures.tsx'
import { InspectionPoints } from './inspection-points.tsx'
import { Photographs } from './photo-way.tsx'
import { TapCount } from './tap-count.tsx'

interface FoundProps {
  readonly draft: InspectionDraft
  readonly onDraft: (draft: InspectionDraft) => void
}

/** What was found, by tapping: how many drawn, which faults, point by point, measured, and what it comes to. */
export function Found({ draft, onDraft }: FoundProps) {
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<InspectionDraft>) => onDraft({ ...draft, ...change })
  return (
    <>
      <Counts draft={draft} onDraft={onDraft} />
      <InspectionFaults faults={draft.faults} locked={locked} onFaults={(faults) => put({ faults })} />
      <InspectionPoints points={draft.points} locked={locked} onPoints={(points) => put({ points })} />
      <InspectionMeasures measures={draft.measures} locked={locked} onMeasures={(measures) => put({ measures })} />
      <RecordField at="photos" label={{ en: 'Photographs', zh: '照片' }}>
        <Photographs photos={draft.photos} locked={locked} onPhotos={(photos) => put({ photos })} />
      </RecordField>
      <DayField
        at="done"
        label={{ en: 'Inspected on', zh: '验货日期' }}
        value={draft.done}
        onChange={(done) => put({ done })}
      />
      <Result draft={draft} onDraft={onDraft} />
    </>
  )
}

/** Drawn, and defective by class against Ac and Re: counted by tapping, or what the named faults come to. */
function Counts({ draft, onDraft }: FoundProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<InspectionDraft>) => onDraft({ ...draft, ...change })
  const { lot, unit, level, aql, severity, faults } = draft
  const found = foundIn(draft)
  const how = severities[severity?.is ?? 'normal']
  const planned = { level, aql, found, ...(severity ? { severity } : {}) }
  const plan = /^\d+$/.test(lot) ? planIfAny({ ...planned, lot: { value: lot as Decimal, unit } }) : undefined
  return (
    <>
      <SectionHead
        note={
          plan &&
          say({
            en: `draw ${plan.sample}, letter ${plan.letter}, ${how.en.toLowerCase()}`,
            zh: `抽 ${plan.sample} 件，字码 ${plan.letter}，${how.zh}`,
          })
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
            note={limit && { en: `Ac ${limit.ac}, Re ${limit.re}`, zh: `接收 ${limit.ac}，拒收 ${limit.re}` }}
            over={limit?.decision === 'reject'}
            value={found[of]}
            locked={locked || faults.length > 0}
            onChange={(count) => put({ found: { ...draft.found, [of]: count } })}
          />
        )
      })}
    </>
  )
}

/** The verdict that the entries ask for, a press away; a person may concede with a word. */
function Result({ draft, onDraft }: FoundProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<InspectionDraft>) => onDraft({ ...draft, ...change })
  const { value } = readInspection({ ...draft, lot: /^\d+$/.test(draft.lot) ? draft.lot : '1' }, 'x')
  const derived = value && verdictOf(value)
  return (
    <>
      {derived && (
        <p className="line wraps derived">
          <Mark kind={derived.verdict === 'passed' ? 'done' : 'risk'} size={12} />
          <span className="fill">
            {say({ en: 'By the rule: ', zh: '按规则：' })}
            <b>{say(verdicts[derived.verdict])}</b>
            {say({ en: ' — ', zh: '——' })}
            {derived.why.map((one) => say(one)).join(say({ en: '; ', zh: '；' }))}
          </span>
          {!locked && draft.verdict !== derived.verdict && (
            <button type="button" className="as-link" onClick={() => put({ verdict: derived.verdict })}>
              {say({ en: 'Take it', zh: '采用' })}
            </button>
          )}
        </p>
      )}
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
