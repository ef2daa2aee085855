import type { Sample } from '@gendan/forms/deal/sample'
import { sampleName } from '@gendan/forms/deal/sample'
import { sampleHelp } from '@gendan/forms/help/quality'
import { sampleForm } from '@gendan/forms/kinds/sample-form/form'
import { judge } from '@gendan/kernel/rule'
import { putSample } from '@gendan/orderfile/acts/put-sample'
import { dealOf } from '@gendan/orderfile/deal-of'
import { samplePut } from '@gendan/orderfile/sample-put'
import { sampleRules } from '@gendan/orderfile/sample-rules'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { aroundOf, type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { FeeCard } from './fee-card.tsx'
import { KeptCard } from './kept-card.tsx'
import { PartEditor } from './part-editor.tsx'
import { chosenPart, PartLamps, PartTabs } from './part-page.tsx'
import { draftOf, readSample, type SampleDraft } from './sample-draft.ts'
import { SampleFields } from './sample-fields.tsx'

/** The samples of an order: what is asked, what became of each, and the gates that it opens. */
export function SamplesPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/samples' })
  const { part } = useSearch({ from: '/w/$world/orders/$file/samples' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Samples', zh: '样品' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const chosen = chosenPart(standing.file.deal.samples ?? [], part)
  return <OneSample key={`${file} ${chosen}`} standing={standing} here={firmHereOf(firm.data)} chosen={chosen} />
}

interface OneProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly chosen: string
}

function OneSample({ standing, here, chosen }: OneProps) {
  const world = useWorld()
  const [freshId] = useState(() => crypto.randomUUID())
  const { file, lamps } = standing
  const samples = file.deal.samples ?? []
  const stands = samples.find(({ id }) => id === chosen)
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  const currency = terms?.currency ?? here.firm.rules.currency
  const base = useMemo(() => draftOf(stands ?? begun(standing), currency), [stands, standing, currency])
  const own = stands ?? { id: freshId, round: 1, again: '' }
  const may = world.rights.has('order')
  const read = (draft: SampleDraft) => {
    const { value, findings } = readSample(draft, own)
    // What cannot be read is said beside what the rules find in the rest: nobody corrects one thing only to hear the next.
    const judged = value ?? readSample({ ...draft, asked: '1', fee: '' }, own).value
    if (!judged) return { value, findings }
    const deal = dealOf(file, here.firm, aroundOf(standing))
    const put = samplePut(judged, { file, deal, firm: here.firm, today: world.day, makerInUse: true })
    return { value, findings: [...findings, ...judge(sampleRules, put)] }
  }
  return (
    <PartEditor
      standing={standing}
      section="samples"
      title={{ en: 'Samples', zh: '样品' }}
      base={base}
      part={stands?.id ?? 'new'}
      read={read}
      may={may}
      save={(act, sample: Sample, on) => act.run(putSample, { firm: world.company, sample }, on)}
      savedAs={own.id}
      tabs={
        <PartTabs
          file={file.id}
          section="samples"
          parts={samples.map((one) => ({ id: one.id, name: sampleName(one) }))}
          chosen={stands?.id ?? 'new'}
          fresh={may ? { en: 'New sample', zh: '新样品' } : undefined}
        />
      }
      form={(draft, onDraft) => (
        <Helped by={sampleHelp}>
          <SampleFields draft={draft} onDraft={onDraft} terms={terms} />
        </Helped>
      )}
      beside={
        stands && (
          <>
            <PartLamps
              lamps={lamps.filter(({ part }) => part === stands.id)}
              standing={standing}
              here={here}
              paper={{ kind: sampleForm.kind, part: stands.id, name: sampleForm.name }}
            />
            <KeptCard key={stands.id} standing={standing} here={here} sample={stands} />
            <FeeCard standing={standing} sample={stands} />
          </>
        )
      }
    />
  )
}

/** A new sample proposes the first line of the terms, and the kind that is wanted at this stage. */
function begun({ file: { deal } }: Standing): Sample {
  const [line] = (deal.contract ?? deal.offer)?.terms.lines ?? []
  return {
    id: '',
    kind: deal.contract ? 'pre-production' : 'sales',
    round: 1,
    line: line?.id ?? '',
    name: line?.name ?? { en: '', zh: '' },
    asked: 1,
    demands: line?.specification ?? { en: '', zh: '' },
    maker: deal.production?.maker ?? '',
    charge: 'free',
    shelf: '',
    courier: '',
    waybill: '',
    comment: '',
    again: '',
  }
}
