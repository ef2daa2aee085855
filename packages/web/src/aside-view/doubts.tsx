import { type Doubt, doubtTopics } from '@gendan/forms/deal/doubt'
import { doubtHelp } from '@gendan/forms/help/talks'
import { judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { putDoubt } from '@gendan/orderfile/acts/put-doubt'
import { doubtRules } from '@gendan/orderfile/doubt-rules'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { lineNumbers } from '@gendan/orderfile/line-numbers'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { Lamp, lampWords } from '../parts/lamp.tsx'
import { PartEditor } from '../quality-view/part-editor.tsx'
import { chosenPart, PartTabs } from '../quality-view/part-page.tsx'
import { useWords } from '../words/language.tsx'
import { type DoubtDraft, draftOf, readDoubt } from './doubt-draft.ts'
import { DoubtFields } from './doubt-fields.tsx'

/** The unclear points of an order: what the customer is asked, what he answers in writing, and the gate they keep shut. */
export function DoubtsPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/doubts' })
  const { part } = useSearch({ from: '/w/$world/orders/$file/doubts' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Doubts', zh: '疑点' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const chosen = chosenPart(standing.file.deal.doubts ?? [], part)
  return <OneDoubt key={`${file} ${chosen}`} standing={standing} here={firmHereOf(firm.data)} chosen={chosen} />
}

interface OneProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly chosen: string
}

function OneDoubt({ standing, here, chosen }: OneProps) {
  const world = useWorld()
  const [freshId] = useState(() => crypto.randomUUID())
  const { file, lamps } = standing
  const doubts = file.deal.doubts ?? []
  const stands = doubts.find(({ id }) => id === chosen)
  const base = useMemo(() => draftOf(stands ?? BEGUN), [stands])
  const id = stands?.id ?? freshId
  const lines = lineNumbers(file.deal)
  const may = world.rights.has('order')
  const read = (draft: DoubtDraft) => {
    const { value, findings } = readDoubt(draft, id)
    if (!value) return { value, findings }
    return { value, findings: judge(doubtRules, { doubt: value, before: stands, today: world.day, lines }) }
  }
  const lamp = lamps.find(({ gate }) => gate === 'G6')
  return (
    <PartEditor
      standing={standing}
      section="doubts"
      title={{ en: 'Doubts', zh: '疑点' }}
      base={base}
      part={stands?.id ?? 'new'}
      read={read}
      may={may}
      save={(act, doubt: Doubt, on) => act.run(putDoubt, { doubt }, on)}
      savedAs={id}
      tabs={
        <PartTabs
          file={file.id}
          section="doubts"
          parts={doubts.map((one) => ({ id: one.id, name: tabName(one) }))}
          chosen={stands?.id ?? 'new'}
          fresh={may ? { en: 'New doubt', zh: '新疑点' } : undefined}
        />
      }
      form={(draft, onDraft) => (
        <Helped by={doubtHelp}>
          <DoubtFields draft={draft} onDraft={onDraft} lines={lines} />
        </Helped>
      )}
      beside={lamp && <ItsGate lamp={lamp} standing={standing} here={here} />}
    />
  )
}

function tabName({ topic, line, closed }: Doubt): Words {
  const { en, zh } = doubtTopics[topic]
  const at = line ? { en: `, line ${line}`, zh: ` 第 ${line} 行` } : { en: '', zh: '' }
  return { en: `${closed ? '✓ ' : ''}${en}${at.en}`, zh: `${closed ? '✓ ' : ''}${zh}${at.zh}` }
}

interface GateProps {
  readonly lamp: GateLamp
  readonly standing: Standing
  readonly here: FirmHere
}

function ItsGate({ lamp, standing, here }: GateProps) {
  const { say } = useWords()
  const [at, stand] = useState(false)
  const gate = gateOf(lamp.gate)
  if (!gate) return null
  const look = lamp.state === 'open' && lamp.record.signed?.forced ? 'forced' : lamp.state
  return (
    <section className="card padded stack">
      <p className="line">
        <Lamp state={look} silent />
        <span className="fill medium">{say(gate.title)}</span>
        {lamp.state === 'open' ? (
          <span className="quiet t-small">{say(lampWords[look])}</span>
        ) : (
          <button type="button" className="as-link" onClick={() => stand(true)}>
            {say({ en: 'Pass the gate', zh: '过闸门' })}
          </button>
        )}
      </p>
      <p className="second t-small">{say(gate.help)}</p>
      {at && <GateDialog gate={gate} lamp={lamp} standing={standing} here={here} onClose={() => stand(false)} />}
    </section>
  )
}

const BEGUN: Doubt = {
  id: '',
  topic: 'goods',
  line: '',
  question: { en: '', zh: '' },
  answer: '',
  files: [],
  closed: false,
}
