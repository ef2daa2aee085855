import type { Inspection } from '@gendan/forms/deal/inspection'
import type { KeptFile } from '@gendan/forms/deal/kept-file'
import type { Correction } from '@gendan/forms/deal/quality-care'
import { addDays } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { closeCorrection, planCorrection } from '@gendan/orderfile/acts/care-acts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { KeptFiles } from '../talks-view/kept-files.tsx'
import { useWords } from '../words/language.tsx'

interface CorrectionsProps {
  readonly standing: Standing
  readonly inspection: Inspection
}

/** What is done so that a fault does not come back: by whom, until when, and what proves it. */
export function CorrectionsCard({ standing, inspection }: CorrectionsProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [fresh, begin] = useState(false)
  const all = (standing.file.deal.quality?.corrections ?? []).filter((one) => one.inspection === inspection.id)
  const may = rights.has('inspect')
  const due = inspection.verdict === 'failed' || inspection.verdict === 'conditional'
  if (all.length === 0 && !(may && due)) return null
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Corrective plan', zh: '整改计划' })}</SectionHead>
      {all.map((one) => (
        <OneCorrection key={one.id} standing={standing} one={one} may={may} />
      ))}
      {may && !fresh && inspection.verdict !== undefined && (
        <Button onClick={() => begin(true)}>{say(planCorrection.title)}</Button>
      )}
      {fresh && <Fresh standing={standing} inspection={inspection} onDone={() => begin(false)} />}
    </section>
  )
}

interface OneProps {
  readonly standing: Standing
  readonly one: Correction
  readonly may: boolean
}

function OneCorrection({ standing, one, may }: OneProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const [closing, close] = useState(false)
  const { fault, cause, what, whom, until, closed } = one
  const late = !closed && until < today
  return (
    <div className="point-row">
      <p>
        <Mark kind={closed ? 'done' : late ? 'risk' : 'wait'} size={12} /> <span className="medium">{what}</span>
      </p>
      <p className="second">
        {say({ en: 'Fault: ', zh: '问题：' })}
        {fault}
        {say({ en: '; cause: ', zh: '；原因：' })}
        {cause}
      </p>
      <p className={late ? 'risk' : 'second'}>
        {whom} · {say({ en: `until ${until}`, zh: `${until} 前` })}
        {late && say({ en: ' · overdue', zh: ' · 逾期' })}
      </p>
      {closed && (
        <p className="second">
          {say({ en: `closed on ${closed.day}: `, zh: `${closed.day} 关闭：` })}“{closed.word}”{' '}
          {closed.files.map(({ name }) => name).join(', ')}
        </p>
      )}
      {may && !closed && !closing && (
        <button type="button" className="as-link" onClick={() => close(true)}>
          {say(closeCorrection.title)}
        </button>
      )}
      {closing && !closed && <Close standing={standing} id={one.id} />}
    </div>
  )
}

function Close({ standing, id }: { readonly standing: Standing; readonly id: string }) {
  const { say } = useWords()
  const act = useAct()
  const [word, setWord] = useState('')
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const proves: Words = { en: 'What was seen that proves it', zh: '凭什么认定已完成' }
  return (
    <div className="stack">
      <Input.TextArea
        value={word}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-label={say(proves)}
        placeholder={say(proves)}
        onChange={(event) => setWord(event.target.value)}
      />
      <KeptFiles files={files} onFiles={setFiles} />
      <Button
        type="primary"
        loading={act.busy}
        disabled={word.trim() === ''}
        onClick={() =>
          void act.run(
            closeCorrection,
            { correction: id, word, files },
            { id: standing.file.id, expected: standing.version },
          )
        }
      >
        {say(closeCorrection.title)}
      </Button>
      {act.said}
    </div>
  )
}

/** Begins with the faults that were found and a week's time. */
function Fresh({ standing, inspection, onDone }: CorrectionsProps & { readonly onDone: () => void }) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const [id] = useState(() => crypto.randomUUID())
  const [texts, setTexts] = useState({ fault: faultsIn(inspection), cause: '', what: '', whom: '' })
  const [until, setUntil] = useState(addDays(today, 7))
  const named = (key: keyof typeof texts, en: string, zh: string) => (
    <Input
      value={texts[key]}
      maxLength={key === 'fault' ? 300 : key === 'whom' ? 120 : 1000}
      aria-label={say({ en, zh })}
      placeholder={say({ en, zh })}
      onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
    />
  )
  async function save() {
    const correction = { id, inspection: inspection.id, ...texts, until }
    const on = { id: standing.file.id, expected: standing.version }
    if (await act.run(planCorrection, { correction }, on)) onDone()
  }
  return (
    <div className="stack">
      {named('fault', 'Which fault', '什么问题')}
      {named('cause', 'Why it came', '原因')}
      {named('what', 'What is done about it', '怎么改')}
      {named('whom', 'Who does it', '谁负责')}
      <Input
        type="date"
        min={today}
        value={until}
        aria-label={say({ en: 'Until when', zh: '完成期限' })}
        onChange={(event) => setUntil(event.target.value)}
      />
      <Button
        type="primary"
        loading={act.busy}
        disabled={Object.values(texts).some((text) => text.trim() === '')}
        onClick={() => void save()}
      >
        {say({ en: 'Take it on', zh: '立项' })}
      </Button>
      {act.said}
    </div>
  )
}

function faultsIn({ faults = [], points }: Inspection): string {
  const wrong = points.filter(({ right, unseen }) => !right && !unseen).map(({ point }) => point.zh || point.en)
  return [...faults.map(({ name, count }) => `${name.zh || name.en} ×${count}`), ...wrong].join('；').slice(0, 300)
}
