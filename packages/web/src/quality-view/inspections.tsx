import { type Inspection, inspectionName } from '@gendan/forms/deal/inspection'
import { needsOpening } from '@gendan/forms/deal/quality'
import { inspectionHelp } from '@gendan/forms/help/quality'
import { inspectionReport } from '@gendan/forms/kinds/inspection-report/form'
import { judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { inspectionRules } from '@gendan/orderfile/inspection-rules'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { isOpened } from '@gendan/orderfile/quality/opened'
import { readinessOf } from '@gendan/orderfile/quality/readiness'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { asAsked, begunInspection } from './begun-inspection.ts'
import { DoubtsCard } from './care-cards.tsx'
import { ConcessionCard } from './concession-card.tsx'
import { CorrectionsCard } from './corrections-card.tsx'
import { draftOf, type InspectionDraft, readInspection } from './inspection-draft.ts'
import { InspectionFields } from './inspection-fields.tsx'
import { LabTestsCard } from './lab-tests-card.tsx'
import { OpeningCard } from './opening-card.tsx'
import { PartEditor } from './part-editor.tsx'
import { chosenPart, PartLamps, PartTabs } from './part-page.tsx'
import { PlanCard } from './plan-card.tsx'
import { useLastOrder } from './use-last-order.ts'
import { type SeverityOf, severityBy, useSeverities } from './use-severities.ts'

/** The inspections of an order: what is planned by the standard, what was found, and the gates that it opens. */
export function InspectionsPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/inspections' })
  const { part, code } = useSearch({ from: '/w/$world/orders/$file/inspections' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Inspections', zh: '验货' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const chosen = chosenPart(standing.file.deal.inspections ?? [], part)
  return (
    <Chosen key={`${file} ${chosen}`} standing={standing} here={firmHereOf(firm.data)} chosen={chosen} code={code} />
  )
}

/** A new inspection waits for the customer's last order: what is new against it stands in its checklist. */
function Chosen(props: Omit<OneProps, 'last' | 'severityOf'>) {
  const { standing, chosen } = props
  const stands = (standing.file.deal.inspections ?? []).some(({ id }) => id === chosen)
  const last = useLastOrder(standing.file, !stands)
  const severities = useSeverities(standing.file.id)
  if (!last.ready || !(stands || severities.ready)) return <Waiting title={{ en: 'Inspections', zh: '验货' }} of={[]} />
  return <OneInspection {...props} last={last.file} severityOf={severities.of} />
}

interface OneProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly chosen: string
  /** A label that was scanned on the way here. */
  readonly code?: string | undefined
  readonly last?: OrderFile | undefined
  readonly severityOf: SeverityOf
}

function OneInspection({ standing, here, chosen, code, last, severityOf }: OneProps) {
  const { day: today, rights } = useWorld()
  const [freshId] = useState(() => crypto.randomUUID())
  const { file, lamps } = standing
  const { inspections = [], purchases = [], production } = file.deal
  const stands = inspections.find(({ id }) => id === chosen)
  const base = useMemo(
    () => draftOf(stands ? asAsked(stands, file) : begunWith(begunInspection(standing, today, last), severityOf)),
    [stands, file, standing, today, last, severityOf],
  )
  const id = stands?.id ?? freshId
  const others = inspections.filter((one) => one.id !== id)
  const may = rights.has('inspect')
  const read = (draft: InspectionDraft) => {
    const { value, findings } = readInspection(draft, id)
    // What cannot be read is said beside what the rules find in the rest.
    const judged = value ?? readInspection({ ...draft, lot: '1' }, id).value
    if (!judged) return { value, findings }
    const opened = isOpened(file.deal, id)
    const put = {
      inspection: judged,
      before: stands,
      others,
      today,
      purchases: purchases.map((one) => one.id),
      production,
      opened,
      ready: readinessOf(file),
    }
    return { value, findings: [...findings, ...judge(inspectionRules, put)] }
  }
  return (
    <PartEditor
      standing={standing}
      section="inspections"
      title={{ en: 'Inspections', zh: '验货' }}
      base={base}
      part={stands?.id ?? 'new'}
      read={read}
      may={may}
      save={(act, inspection: Inspection, on) => act.run(putInspection, { inspection }, on)}
      savedAs={id}
      tabs={
        <PartTabs
          file={file.id}
          section="inspections"
          parts={inspections.map((one) => ({ id: one.id, name: inspectionName(one) }))}
          chosen={stands?.id ?? 'new'}
          fresh={may ? { en: 'Plan an inspection', zh: '计划验货' } : undefined}
        />
      }
      form={(draft, onDraft) => (
        <Helped by={inspectionHelp}>
          {stands && <OpeningCard standing={standing} here={here} inspection={stands} code={code} />}
          <InspectionFields
            draft={draft}
            onDraft={onDraft}
            severityOf={severityOf}
            stands={stands !== undefined}
            shut={!isOpened(file.deal, id) && needsOpening({ id, kind: draft.kind }, file.deal)}
            purchases={namesOf(purchases, ({ lines: [line] }) => line?.name)}
            repeatable={namesOf(
              others.filter(
                ({ kind, verdict }) => kind === draft.kind && verdict !== undefined && verdict !== 'passed',
              ),
              inspectionName,
            )}
          />
        </Helped>
      )}
      beside={
        <>
          {stands && stands.verdict === undefined && <ToPhone file={file.id} part={stands.id} />}
          <PlanCard standing={standing} here={here} />
          <LabTestsCard standing={standing} />
          {stands && (
            <>
              <DoubtsCard standing={standing} inspection={stands} nameOf={here.nameOf} place={`inspect/${file.id}`} />
              <ConcessionCard standing={standing} inspection={stands} />
              <CorrectionsCard standing={standing} inspection={stands} />
            </>
          )}
          {stands && (
            <PartLamps
              lamps={lamps.filter(
                ({ gate, part }) => part === stands.id || (gate === 'G17' && stands.kind === 'final'),
              )}
              standing={standing}
              here={here}
              paper={{ kind: inspectionReport.kind, part: stands.id, name: inspectionReport.name }}
            />
          )}
        </>
      }
    />
  )
}

/** A new inspection begins with the severity that the record proposes. */
function begunWith(begun: Inspection, severityOf: SeverityOf): Inspection {
  const severity = severityBy(severityOf(begun))
  return severity ? { ...begun, severity } : begun
}

/** The same inspection on the page that works where the goods stand, without a network. */
function ToPhone({ file, part }: { readonly file: string; readonly part: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  return (
    <Go to={worldPath(world, `/inspect/${file}?part=${encodeURIComponent(part)}`)} className="card padded medium">
      {say({ en: 'Inspect on the spot, with or without a network', zh: '现场验货（有无网络都可以）' })}
    </Go>
  )
}

function namesOf<Part extends { readonly id: string }>(
  parts: readonly Part[],
  name: (part: Part) => Words | undefined,
): Readonly<Record<string, Words>> {
  return Object.fromEntries(parts.map((one) => [one.id, name(one) ?? { en: one.id, zh: one.id }]))
}
