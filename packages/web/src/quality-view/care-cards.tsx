import type { Inspection } from '@gendan/forms/deal/inspection'
import { type DoubtAnswer, doubtAnswers, type InspectionDoubt } from '@gendan/forms/deal/quality-care'
import type { Words } from '@gendan/kernel/words'
import { answerDoubt, doubtInspection } from '@gendan/orderfile/acts/care-acts'
import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { KeptPicture, NO_ROOM } from '../outbox/photos.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { KeptHere, Photographs } from './photo-way.tsx'

interface CareProps {
  readonly standing: Standing
  readonly inspection: Inspection
  readonly nameOf?: ((account: string) => string) | undefined
  /** Where the entry stands in the outbox, and where it is mended. */
  readonly place: string
}

/** What the inspector is in doubt of goes to his supervisor at once; the answer stands beside it. */
export function DoubtsCard(props: CareProps) {
  const { standing, inspection, nameOf = (account) => account } = props
  const { say } = useWords()
  const { rights } = useWorld()
  const doubts = (standing.file.deal.quality?.doubts ?? []).filter((one) => one.inspection === inspection.id)
  if (doubts.length === 0 && !rights.has('inspect')) return null
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'In doubt: ask the supervisor', zh: '有疑问，报主管' })}</SectionHead>
      {doubts.map((one) => (
        <OneDoubt key={one.id} standing={standing} doubt={one} nameOf={nameOf} />
      ))}
      {rights.has('inspect') && <Raise {...props} />}
    </section>
  )
}

interface OneProps {
  readonly standing: Standing
  readonly doubt: InspectionDoubt
  readonly nameOf: (account: string) => string
}

function OneDoubt({ standing, doubt, nameOf }: OneProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const { what, day, by, photos, answer } = doubt
  const open = answer?.decides !== 'go-on'
  return (
    <div className="point-row">
      <p>
        <Mark kind={open ? 'risk' : 'done'} size={12} /> {what}{' '}
        <span className="quiet t-small">
          {nameOf(by)} · {day}
        </span>
      </p>
      {photos.length > 0 && (
        <div className="photo-shelf">
          {photos.map((address, i) => (
            <KeptPicture
              key={address}
              address={address}
              alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })}
            />
          ))}
        </div>
      )}
      {answer && (
        <p className="second">
          {say(doubtAnswers[answer.decides])}: “{answer.word}” {nameOf(answer.by)}
        </p>
      )}
      {open && rights.has('answer-doubt') && <Answer standing={standing} doubt={doubt} />}
      {!answer && !rights.has('answer-doubt') && (
        <p className="quiet t-small">{say({ en: 'waits for the supervisor', zh: '等主管答复' })}</p>
      )}
    </div>
  )
}

function Answer({ standing, doubt }: Omit<OneProps, 'nameOf'>) {
  const { say } = useWords()
  const act = useAct()
  const [decides, decide] = useState<DoubtAnswer>('go-on')
  const [word, setWord] = useState('')
  async function answer() {
    const on = { id: standing.file.id, expected: standing.version }
    if (await act.run(answerDoubt, { doubt: doubt.id, decides, word }, on)) setWord('')
  }
  return (
    <div className="stack">
      <Segmented
        value={decides}
        options={(Object.keys(doubtAnswers) as DoubtAnswer[]).map((value) => ({
          value,
          label: say(doubtAnswers[value]),
        }))}
        onChange={(value) => decide(value as DoubtAnswer)}
      />
      <Input.TextArea
        value={word}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-label={say(WORD)}
        placeholder={say(WORD)}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="primary" loading={act.busy} disabled={word.trim() === ''} onClick={() => void answer()}>
        {say(answerDoubt.title)}
      </Button>
      {act.said}
    </div>
  )
}

const WORD: Words = { en: 'What the inspector is to do', zh: '让验货人怎么做' }
const WHAT: Words = { en: 'What is in doubt', zh: '疑问：看到什么、拿不准什么' }

/** Through the outbox: a doubt may come up where there is no network. */
function Raise({ standing, inspection, place }: CareProps) {
  const { say } = useWords()
  const outbox = useOutbox()
  const [what, setWhat] = useState('')
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [said, setSaid] = useState<Words>()
  async function raise() {
    const { file } = standing
    try {
      await outbox.put(doubtInspection, {
        id: file.id,
        input: { doubt: { id: crypto.randomUUID(), inspection: inspection.id, what: what.trim(), photos } },
        says: { en: `${file.number} in doubt: ${what.trim()}`, zh: `${file.number} 疑问：${what.trim()}` },
        ...{ place, mend: `/inspect/${file.id}?part=${encodeURIComponent(inspection.id)}`, photos },
      })
      setWhat('')
      setPhotos([])
      setSaid({ en: 'On its way to the supervisor.', zh: '已记下，正在报给主管。' })
    } catch {
      setSaid(NO_ROOM)
    }
  }
  return (
    <KeptHere value={true}>
      <Input.TextArea
        value={what}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-label={say(WHAT)}
        placeholder={say(WHAT)}
        onChange={(event) => setWhat(event.target.value)}
      />
      {what.trim() !== '' && <Photographs photos={photos} locked={false} onPhotos={setPhotos} />}
      <Button disabled={what.trim() === ''} onClick={() => void raise()}>
        {say({ en: 'Ask the supervisor', zh: '报主管' })}
      </Button>
      {said && (
        <p className="second" role="status">
          {say(said)}
        </p>
      )}
    </KeptHere>
  )
}
