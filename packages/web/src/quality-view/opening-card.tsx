import type { Inspection } from '@gendan/forms/deal/inspection'
import { openingOf } from '@gendan/forms/deal/quality'
import { openInspection } from '@gendan/orderfile/acts/open-inspection'
import { scanSample } from '@gendan/orderfile/acts/scan-sample'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { LabelFound } from './label-found.tsx'
import { ScanCode } from './scan-code.tsx'
import { type LabelRead, useLabel } from './use-label.ts'

interface OpeningProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly inspection: Inspection
  /** A code that was scanned before one came here. */
  readonly code?: string | undefined
}

/** A final inspection is opened with the kept sample, or with a manager's word. */
export function OpeningCard({ standing, here, inspection, code }: OpeningProps) {
  const { say } = useWords()
  const opening = openingOf(standing.file.deal, inspection.id)
  if (inspection.kind !== 'final') return null
  if (opening)
    return (
      <section className="card padded stack">
        <SectionHead note={opening.day}>{say({ en: 'Kept sample', zh: '留样' })}</SectionHead>
        {opening.scan ? (
          <p>
            <Mark kind="done" size={12} /> {opening.scan.code} · {opening.scan.shelf} · {say(opening.scan.name)} ·{' '}
            {here.nameOf(opening.by)}
          </p>
        ) : (
          <p>
            <Mark kind="thin" size={12} /> {say({ en: 'Not scanned, by word of ', zh: '未扫留样，' })}
            {here.nameOf(opening.by)}
            {say({ en: ': ', zh: '说明：' })}“{opening.why}”
          </p>
        )}
      </section>
    )
  if (inspection.verdict !== undefined) return null
  return <Opens standing={standing} inspection={inspection} code={code} />
}

function Opens({ standing, inspection, code }: Omit<OpeningProps, 'here'>) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const label = useLabel()
  const { read } = label
  const first = useRef(code)
  useEffect(() => {
    if (first.current) void read(first.current, 'camera')
    first.current = undefined
  })
  const { found } = label
  async function open() {
    if (!found) return
    const input = { inspection: inspection.id, code: found.code, way: label.way, from: found.file }
    if (await act.run(scanSample, input, { id: standing.file.id, expected: standing.version })) label.forget()
  }
  return (
    <section className="card padded stack opening-card" id="at-opening">
      <SectionHead>{say({ en: 'First the kept sample', zh: '先扫留样，再开验' })}</SectionHead>
      <p className="second">
        {say({
          en: 'Take the sealed sample to the goods and scan its label. Before that nothing can be entered as found.',
          zh: '请把封样带到货前，扫它的标签；扫过才能登记验货结果。',
        })}
      </p>
      {rights.has('inspect') && <ScanCode busy={label.busy} onCode={(text, way) => void read(text, way)} />}
      <RefusedLabel label={label} />
      {found && (
        <>
          <LabelFound found={found} />
          <Button type="primary" size="large" loading={act.busy} onClick={() => void open()}>
            {say({ en: 'Open the inspection with it', zh: '用这件留样开验' })}
          </Button>
        </>
      )}
      {act.said}
      <WithoutSample standing={standing} inspection={inspection} />
    </section>
  )
}

/** Why a code is none of ours, and what to do. */
export function RefusedLabel({ label }: { readonly label: LabelRead }) {
  const { say } = useWords()
  if (!label.refused) return null
  return (
    <div role="alert" className="scan-refused">
      <p className="risk">
        <Mark kind="risk" size={12} /> {say(label.refused.says)}
      </p>
      <p className="second">{say(label.refused.remedy)}</p>
    </div>
  )
}

/** The manager's way past it: his word stands on the report and at G17. */
function WithoutSample({ standing, inspection }: Omit<OpeningProps, 'here' | 'code'>) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const [why, setWhy] = useState('')
  if (!rights.has('open-inspection'))
    return (
      <p className="quiet t-small">
        {say({
          en: 'Without it a manager must say why; his word stands on the report.',
          zh: '没有留样的，须经理写明理由，理由会写在报表上。',
        })}
      </p>
    )
  async function open() {
    await act.run(
      openInspection,
      { inspection: inspection.id, why },
      { id: standing.file.id, expected: standing.version },
    )
  }
  return (
    <details>
      <summary className="second">{say({ en: 'Without the kept sample', zh: '没有留样也要开验' })}</summary>
      <div className="stack">
        <Input.TextArea
          value={why}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          aria-label={say({ en: 'Why, and what the goods are held against instead', zh: '理由，以及改用什么作依据' })}
          placeholder={say({ en: 'Why, and what the goods are held against instead', zh: '理由，以及改用什么作依据' })}
          onChange={(event) => setWhy(event.target.value)}
        />
        <Button loading={act.busy} disabled={why.trim() === ''} onClick={() => void open()}>
          {say(openInspection.title)}
        </Button>
        {act.said}
      </div>
    </details>
  )
}
