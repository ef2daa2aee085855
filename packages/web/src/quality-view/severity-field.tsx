import {
  asksWhy,
  type ChosenSeverity,
  type InspectionSeverity,
  type NextSeverity,
  nextSeverities,
  severities,
} from '@gendan/forms/deal/inspection-severity'
import { Mark } from '../parts/mark.tsx'
import { TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ChoiceField } from './choice-field.tsx'
import type { SeverityRow } from './use-severities.ts'

interface SeverityProps {
  readonly value: ChosenSeverity | undefined
  /** What the record says today; undefined where it is not known, or where the inspection has its plan already. */
  readonly row: SeverityRow | undefined
  readonly onChange: (value: ChosenSeverity) => void
}

/** How severely it is inspected: proposed by the record, with its working; another one with a reason. */
export function SeverityField({ value, row, onChange }: SeverityProps) {
  const proposed = (row?.next ?? value?.proposed ?? 'normal') as NextSeverity
  const chosen: ChosenSeverity = {
    is: value?.is ?? 'normal',
    ...{ proposed, lots: row?.lots ?? value?.lots ?? 0, refused: row?.refused ?? value?.refused ?? 0 },
    why: value?.why ?? '',
  }
  return (
    <>
      <ChoiceField<InspectionSeverity>
        at="severity.is"
        label={{ en: 'Severity', zh: '检验严格度' }}
        value={chosen.is}
        choices={severities}
        onChange={(is) => onChange({ ...chosen, is: is || 'normal' })}
      />
      <By chosen={chosen} row={row} />
      {(asksWhy(chosen) || chosen.why !== '') && (
        <TextField
          at="severity.why"
          label={
            proposed === 'stop'
              ? { en: 'What the maker has changed', zh: '厂方改了什么' }
              : { en: 'Why another than proposed', zh: '为什么不按建议' }
          }
          value={chosen.why}
          onChange={(why) => onChange({ ...chosen, why })}
        />
      )}
    </>
  )
}

/** What the record leads to, and its lots, the latest first. */
function By({ chosen, row }: { readonly chosen: ChosenSeverity; readonly row: SeverityRow | undefined }) {
  const { say } = useWords()
  const { lots, refused, proposed } = chosen
  if (lots === 0) return null
  return (
    <div className="severity-by t-small second">
      <p>
        {proposed !== 'normal' && <Mark kind={proposed === 'reduced' ? 'note' : 'risk'} size={12} />}{' '}
        {say({
          en: `Proposed: ${nextSeverities[proposed].en}. Earlier lots of the same maker and goods: ${lots}, refused at the first look: ${refused}.`,
          zh: `建议${nextSeverities[proposed].zh}：同厂同货以往 ${lots} 批，首检拒收 ${refused} 批。`,
        })}
      </p>
      {row && row.working.length > 0 && <Working row={row} />}
    </div>
  )
}

function Working({ row }: { readonly row: SeverityRow }) {
  const { say } = useWords()
  return (
    <details>
      <summary>{say({ en: 'How it comes to that', zh: '怎么得出的' })}</summary>
      <ol>
        {row.working.toReversed().map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lots of one order on one day look alike; the list is only read.
          <li key={i}>
            {`${one.done} ${one.number}: ${one.lot} ${one.unit}, ${say(severities[one.severity as InspectionSeverity])}, `}
            {say(
              one.accepted
                ? { en: `${one.major} major, accepted`, zh: `严重 ${one.major}，接收` }
                : { en: `${one.major} major, refused`, zh: `严重 ${one.major}，拒收` },
            )}
            {` → ${say(nextSeverities[one.next as NextSeverity])}`}
          </li>
        ))}
      </ol>
    </details>
  )
}
