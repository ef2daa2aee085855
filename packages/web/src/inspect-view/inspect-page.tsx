import { type Inspection, inspectionName } from '@gendan/forms/deal/inspection'
import { withFindings } from '@gendan/forms/deal/inspection-findings'
import { inspectionHelp } from '@gendan/forms/help/quality'
import { judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { reportInspection } from '@gendan/orderfile/acts/report-inspection'
import { inspectionRules } from '@gendan/orderfile/inspection-rules'
import { isOpened } from '@gendan/orderfile/quality/opened'
import { readinessOf } from '@gendan/orderfile/quality/readiness'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { KeptCard } from '../outbox/kept-card.tsx'
import type { KeptEntry } from '../outbox/kept-entry.ts'
import { Noted } from '../outbox/noted.tsx'
import { useKeptAt, useOutbox } from '../outbox/outbox.ts'
import { NO_ROOM } from '../outbox/photos.tsx'
import { Empty } from '../parts/empty.tsx'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { asAsked } from '../quality-view/begun-inspection.ts'
import { DoubtsCard } from '../quality-view/care-cards.tsx'
import { draftOf, findingsOf, type InspectionDraft, readInspection } from '../quality-view/inspection-draft.ts'
import { Found } from '../quality-view/inspection-found.tsx'
import { KeptHere } from '../quality-view/photo-way.tsx'
import { FieldsContext, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ScanHere } from './scan-here.tsx'
import { isNothing, isScanned, photosOf, placeOf, seenIn, withWaiting } from './waiting-findings.ts'
import '../record-view/record-view.css'
import '../quality-view/quality-view.css'

const NAME: Words = { en: 'Inspect', zh: '现场验货' }

/** One inspection where the goods stand, with or without a network: everything typed is kept here first and sent when it can be. */
export function InspectPage() {
  const { file } = useParams({ from: '/w/$world/inspect/$file' })
  const { part = '', mend = '' } = useSearch({ from: '/w/$world/inspect/$file' })
  const order = useAsk('order', { id: file })
  if (!order.data) return <Waiting title={NAME} of={[order]} />
  const standing = standingOf(order.data)
  const inspection = standing.file.deal.inspections?.find(({ id }) => id === part)
  if (!inspection) return <NotHere file={file} />
  return <Doing key={`${file} ${part} ${mend}`} standing={standing} inspection={inspection} mend={mend} />
}

function NotHere({ file }: { readonly file: string }) {
  const { say } = useWords()
  const { id } = useWorld()
  const navigate = useNavigate()
  return (
    <Screen title={say(NAME)}>
      <Empty
        says={{ en: 'This order has no such inspection', zh: '本单没有这次验货' }}
        what={{ en: 'Plan it on the order’s own page.', zh: '请先在订单的验货页安排。' }}
        first={{
          label: { en: 'To its inspections', zh: '去验货页' },
          go: () => void navigate({ to: worldPath(id, `/orders/${file}/inspections`) }),
        }}
      />
    </Screen>
  )
}

interface DoingProps {
  readonly standing: Standing
  readonly inspection: Inspection
  readonly mend: string
}

function Doing({ standing, inspection, mend }: DoingProps) {
  const { say } = useWords()
  const { id: world, rights, account } = useWorld()
  const narrow = useNarrow()
  const { file } = standing
  const kept = useKeptAt(placeOf(file.id))
  const mended = kept.find(({ key }) => key === mend)
  const base = useMemo(() => asAsked(withWaiting(inspection, kept, mended), file), [inspection, kept, mended, file])
  const begun = useMemo(() => beginWith(base, mended), [base, mended])
  const edit = useEdit(begun, 0, `inspect.${account.id}.${world}.${file.id}.${inspection.id}.${mend}`)
  const judged = useJudged(standing, inspection, edit.value, kept)
  const save = useKeep(standing, base, edit, judged, mended)
  const locked = !rights.has('inspect')
  const opened = inspection.kind !== 'final' || isOpened(file.deal, inspection.id) || isScanned(kept, inspection.id)
  const to = worldPath(world, `/orders/${file.id}/inspections?part=${inspection.id}`)
  return (
    <Screen
      title={say(inspectionName(inspection))}
      named={`${file.number} ${say(NAME)}`}
      note={[file.number, inspection.place].filter(Boolean).join(' · ')}
      acts={
        !locked &&
        opened && (
          <Button
            type="primary"
            size={narrow ? 'large' : 'middle'}
            block={narrow}
            disabled={!edit.dirty && !mended}
            onClick={() => void save.run()}
          >
            {say({ en: 'Keep and send', zh: '记下并上报' })}
          </Button>
        )
      }
    >
      <KeptHere value={true}>
        <div className={narrow ? 'stack progress-phone' : 'column stack'}>
          <p className="line wraps">
            <Go to={worldPath(world, '/inspections')}>{say({ en: 'All inspections', zh: '全部验货' })}</Go>
            <Go to={to}>{say({ en: 'Plan and report', zh: '计划与报表' })}</Go>
          </p>
          {save.noted && <Noted kept={kept} />}
          {kept.map((entry) => (
            <KeptCard key={entry.key} entry={entry} />
          ))}
          {opened ? (
            <Helped by={inspectionHelp}>
              <FieldsContext value={{ findings: judged.findings, strict: save.strict, locked }}>
                <div className="card padded record-form">
                  <TextField
                    at="by"
                    label={{ en: 'Inspector', zh: '验货人' }}
                    value={edit.value.by}
                    onChange={(by) => edit.set({ ...edit.value, by })}
                  />
                  <Found draft={edit.value} onDraft={edit.set} />
                </div>
              </FieldsContext>
            </Helped>
          ) : (
            <ScanHere standing={standing} inspection={inspection} />
          )}
          <DoubtsCard standing={standing} inspection={inspection} place={placeOf(file.id)} />
          {save.said && (
            <p className="field-finding risk" role="alert">
              {say(save.said)}
            </p>
          )}
        </div>
      </KeptHere>
    </Screen>
  )
}

/** What came back is shown as it was typed, to be mended. */
function beginWith(base: Inspection, mended: KeptEntry | undefined): InspectionDraft {
  const seen = mended && seenIn(mended, base.id)
  return draftOf(seen ? withFindings(base, seen) : base)
}

/** Judged as the server will, also without a network. */
function useJudged({ file }: Standing, { id }: Inspection, draft: InspectionDraft, kept: readonly KeptEntry[]) {
  const { day: today } = useWorld()
  return useMemo(() => {
    const { value, findings } = readInspection(draft, id)
    if (!value) return { value, findings }
    const { inspections = [], purchases = [], production } = file.deal
    const others = inspections.filter((one) => one.id !== id)
    const opened = isOpened(file.deal, id) || isScanned(kept, id)
    const before = inspections.find((one) => one.id === id)
    const put = {
      inspection: value,
      before,
      others,
      today,
      purchases: purchases.map((one) => one.id),
      production,
      opened,
      ready: readinessOf(file),
    }
    return { value, findings: [...findings, ...judge(inspectionRules, put)] }
  }, [file, id, draft, kept, today])
}

function useKeep(
  { file }: Standing,
  base: Inspection,
  edit: Edit<InspectionDraft>,
  { value, findings }: ReturnType<typeof useJudged>,
  mended: KeptEntry | undefined,
) {
  const { id: world } = useWorld()
  const outbox = useOutbox()
  const navigate = useNavigate()
  const [strict, setStrict] = useState(false)
  const [said, setSaid] = useState<Words>()
  const [noted, setNoted] = useState(false)
  const mend = `/inspect/${file.id}?part=${encodeURIComponent(base.id)}`
  async function run() {
    setStrict(true)
    if (!value || findings.some(({ weight }) => weight === 'block')) return setSaid(WRONG)
    const seen = findingsOf(base.id, base, value)
    if (isNothing(seen)) return
    const name = inspectionName(base)
    try {
      await outbox.put(reportInspection, {
        id: file.id,
        input: { seen },
        says: { en: `${file.number} ${name.en}`, zh: `${file.number} ${name.zh}` },
        ...{ place: placeOf(file.id), mend, photos: photosOf(seen) },
        ...(mended ? { instead: mended } : {}),
      })
    } catch {
      setSaid(NO_ROOM)
      return
    }
    setSaid(undefined)
    setStrict(false)
    edit.done()
    setNoted(true)
    if (mended) void navigate({ to: worldPath(world, mend), replace: true })
  }
  return { run, said, strict, noted: noted && !edit.dirty }
}

const WRONG: Words = { en: 'Something above is not right yet.', zh: '上面还有不对的地方。' }
