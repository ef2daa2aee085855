import type { Inspection } from '@gendan/forms/deal/inspection'
import type { KeptFile } from '@gendan/forms/deal/kept-file'
import { recordConcession } from '@gendan/orderfile/acts/care-acts'
import { concessionOf, onlySmall } from '@gendan/orderfile/quality/care'
import { Button, Checkbox, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { KeptFiles } from '../talks-view/kept-files.tsx'
import { useWords } from '../words/language.tsx'

interface ConcessionProps {
  readonly standing: Standing
  readonly inspection: Inspection
}

/** Goods that are accepted although they did not pass: whether the customer can see it, and his yes. */
export function ConcessionCard({ standing, inspection }: ConcessionProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [open, setOpen] = useState(false)
  if (inspection.verdict !== 'conditional') return null
  const stands = concessionOf(standing.file.deal, inspection.id)
  const waits = stands?.visible === true && !stands.yes
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Concession', zh: '让步接收' })}</SectionHead>
      {stands ? (
        <p>
          <Mark kind={waits ? 'risk' : 'done'} size={12} />{' '}
          {!stands.visible
            ? say({ en: 'The customer cannot see the flaw.', zh: '客户看不出这个缺陷。' })
            : stands.yes
              ? `${stands.yes.who} · ${stands.yes.day} · “${stands.yes.says}”`
              : say({ en: 'His yes is awaited; the gate stays shut.', zh: '待客户同意，同意前不放行。' })}
          {stands.small && say({ en: ' Small flaws are ours to accept.', zh: ' 小瑕疵客户已授权我方接收。' })}
        </p>
      ) : (
        <p className="second">
          {say({
            en: 'A manager passes it. A flaw that the customer can see is his to accept: keep his yes.',
            zh: '由经理放行。客户看得出的缺陷须征得客户同意，并存凭据。',
          })}
        </p>
      )}
      {rights.has('inspect') && !open && <Button onClick={() => setOpen(true)}>{say(recordConcession.title)}</Button>}
      {open && <Record standing={standing} inspection={inspection} onDone={() => setOpen(false)} />}
    </section>
  )
}

function Record({ standing, inspection, onDone }: ConcessionProps & { readonly onDone: () => void }) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const stands = concessionOf(standing.file.deal, inspection.id)
  const [visible, see] = useState(stands?.visible ?? true)
  const [who, setWho] = useState(stands?.yes?.who ?? '')
  const [day, setDay] = useState(stands?.yes?.day ?? today)
  const [says, setSays] = useState(stands?.yes?.says ?? '')
  const [files, setFiles] = useState<readonly KeptFile[]>(stands?.yes?.files ?? [])
  const [small, setSmall] = useState(stands?.small ?? false)
  const agreed = visible && says.trim() !== '' && who.trim() !== ''
  async function save() {
    const yes = agreed ? { yes: { who, day, says, files } } : {}
    const input = { inspection: inspection.id, visible, small: small && agreed, ...yes }
    if (await act.run(recordConcession, input, { id: standing.file.id, expected: standing.version })) onDone()
  }
  return (
    <div className="stack">
      <Segmented
        value={visible ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: say({ en: 'He can see it', zh: '客户看得出' }) },
          { value: 'no', label: say({ en: 'He cannot', zh: '客户看不出' }) },
        ]}
        onChange={(value) => see(value === 'yes')}
      />
      {visible && (
        <>
          <Input
            value={who}
            maxLength={120}
            aria-label={say({ en: 'Who said yes', zh: '谁同意的' })}
            placeholder={say({ en: 'Who said yes', zh: '谁同意的' })}
            onChange={(event) => setWho(event.target.value)}
          />
          <Input
            type="date"
            max={today}
            value={day}
            aria-label={say({ en: 'On which day', zh: '同意日期' })}
            onChange={(event) => setDay(event.target.value)}
          />
          <Input.TextArea
            value={says}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            aria-label={say({ en: 'His words', zh: '客户原话' })}
            placeholder={say({
              en: 'His words; leave empty while he has not answered',
              zh: '客户原话；还没答复就留空',
            })}
            onChange={(event) => setSays(event.target.value)}
          />
          <KeptFiles files={files} onFiles={setFiles} />
          {agreed && onlySmall(inspection) && (
            <Checkbox checked={small} onChange={(event) => setSmall(event.target.checked)}>
              {say({ en: 'He lets us accept such small flaws ourselves', zh: '客户授权这类小瑕疵由我方接收' })}
            </Checkbox>
          )}
        </>
      )}
      <Button type="primary" loading={act.busy} onClick={() => void save()}>
        {say({ en: 'Keep it', zh: '登记' })}
      </Button>
      {act.said}
    </div>
  )
}
