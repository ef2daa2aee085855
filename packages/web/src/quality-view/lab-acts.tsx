import type { KeptFile } from '@gendan/forms/deal/kept-file'
import {
  type LabState,
  type LabTest,
  type LabVerdict,
  labAnswers,
  labState,
  labVerdicts,
} from '@gendan/forms/deal/lab-test'
import { addDays } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import {
  answerLabTest,
  dropLabTest,
  planLabTests,
  reportLabTest,
  sendLabSample,
} from '@gendan/orderfile/acts/lab-test-acts'
import { Button, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { KeptFiles } from '../talks-view/kept-files.tsx'
import { useWords } from '../words/language.tsx'
import { LabInput, LabRow } from './lab-input.tsx'

interface ActProps {
  readonly standing: Standing
  readonly one: LabTest
}

type Doing = '' | 'send' | 'report' | 'drop' | 'again'

const MAY: Readonly<Partial<Record<LabState, readonly Exclude<Doing, ''>[]>>> = {
  planned: ['send', 'report', 'drop'],
  sent: ['report', 'drop'],
  failed: ['again'],
}

/** What may be done with a test as it stands. */
export function LabActs({ standing, one }: ActProps) {
  const { rights } = useWorld()
  const { say } = useWords()
  const [doing, begin] = useState<Doing>('')
  const state = labState(one)
  const done = () => begin('')
  if (state === 'doubt' && !rights.has('answer-doubt'))
    return <p className="second t-small">{say({ en: 'Waits for the supervisor’s word.', zh: '等主管答复。' })}</p>
  if (state === 'doubt') return <Answer standing={standing} one={one} />
  if (!rights.has('inspect') || standing.file.aside) return null
  const ways = one.report?.until !== undefined && state === 'passed' ? (['again'] as const) : (MAY[state] ?? [])
  return (
    <>
      <p className="line wraps">
        {doing === '' &&
          ways.map((way) => (
            <button key={way} type="button" className="as-link" onClick={() => begin(way)}>
              {say(WAYS[way])}
            </button>
          ))}
      </p>
      {doing === 'send' && <Send standing={standing} one={one} onDone={done} />}
      {doing === 'report' && <Report standing={standing} one={one} onDone={done} />}
      {doing === 'drop' && <Drop standing={standing} one={one} onDone={done} />}
      {doing === 'again' && <Again standing={standing} one={one} onDone={done} />}
    </>
  )
}

const WAYS = {
  send: sendLabSample.title,
  report: reportLabTest.title,
  drop: dropLabTest.title,
  again: { en: 'Have it tested again', zh: '安排重测' },
} as const

type FormProps = ActProps & { readonly onDone: () => void }

interface EndsProps {
  readonly onDone: () => void
  readonly children: ReactNode
}

/** What a small form ends in: its act, and the way back without it. */
export function Ends({ onDone, children }: EndsProps) {
  const { say } = useWords()
  return (
    <p className="line wraps">
      {children}
      <Button onClick={onDone}>{say({ en: 'Back', zh: '再看看' })}</Button>
    </p>
  )
}

function useOn({ standing }: ActProps) {
  const act = useAct()
  return { act, on: { id: standing.file.id, expected: standing.version } }
}

function Send(props: FormProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const { act, on } = useOn(props)
  const [laboratory, setLaboratory] = useState(props.one.laboratory)
  const [day, setDay] = useState<string>(today)
  const [what, setWhat] = useState('')
  const [waybill, setWaybill] = useState('')
  async function save() {
    const input = { test: props.one.id, laboratory, sent: { day, what, waybill } }
    if (await act.run(sendLabSample, input, on)) props.onDone()
  }
  return (
    <div className="stack">
      <LabInput
        at="laboratory"
        label={{ en: 'Laboratory', zh: '实验室' }}
        value={laboratory}
        onChange={setLaboratory}
      />
      <LabInput at="sent.day" label={{ en: 'Sent on', zh: '送样日期' }} type="date" value={day} onChange={setDay} />
      <LabInput at="sent.what" label={{ en: 'What was sent', zh: '送了什么样品' }} value={what} onChange={setWhat} />
      <LabInput at="sent.waybill" label={{ en: 'Waybill', zh: '快递单号' }} value={waybill} onChange={setWaybill} />
      {act.said}
      <Ends {...props}>
        <Button type="primary" loading={act.busy} onClick={() => void save()}>
          {say({ en: 'Sent', zh: '已送样' })}
        </Button>
      </Ends>
    </div>
  )
}

const VERDICT: Words = { en: 'What it comes to', zh: '结论' }

function Report(props: FormProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const { act, on } = useOn(props)
  const [texts, setTexts] = useState({ number: '', day: today as string, until: '', word: '' })
  const [verdict, judge] = useState<LabVerdict>('passed')
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const put = (key: keyof typeof texts) => (value: string) => setTexts({ ...texts, [key]: value })
  async function save() {
    const { until, ...rest } = texts
    const report = { ...rest, ...(until ? { until } : {}), verdict, files }
    if (await act.run(reportLabTest, { test: props.one.id, report }, on)) props.onDone()
  }
  return (
    <div className="stack">
      <LabInput
        at="report.number"
        label={{ en: 'Number of the report', zh: '报告编号' }}
        value={texts.number}
        onChange={put('number')}
      />
      <LabInput
        at="report.day"
        label={{ en: 'Its day', zh: '报告日期' }}
        type="date"
        value={texts.day}
        onChange={put('day')}
      />
      <LabInput
        at="report.until"
        label={{ en: 'Valid until, if it says', zh: '有效期至（有则填）' }}
        type="date"
        value={texts.until}
        onChange={put('until')}
      />
      <LabRow at="report.verdict" label={VERDICT}>
        <Select<LabVerdict>
          className="fill"
          value={verdict}
          aria-label={say(VERDICT)}
          options={(Object.keys(labVerdicts) as LabVerdict[]).map((value) => ({
            value,
            label: say(labVerdicts[value]),
          }))}
          onChange={judge}
        />
      </LabRow>
      {verdict !== 'passed' && (
        <LabInput
          at="report.word"
          label={{ en: 'What did not pass', zh: '哪一项、测得多少' }}
          value={texts.word}
          onChange={put('word')}
        />
      )}
      <LabRow at="report.files" label={{ en: 'The report itself', zh: '报告原件' }}>
        <KeptFiles files={files} onFiles={setFiles} />
      </LabRow>
      {act.said}
      <Ends {...props}>
        <Button type="primary" loading={act.busy} onClick={() => void save()}>
          {say({ en: 'Enter the report', zh: '登记报告' })}
        </Button>
      </Ends>
    </div>
  )
}

function Drop(props: FormProps) {
  const { say } = useWords()
  const { act, on } = useOn(props)
  const [why, setWhy] = useState('')
  async function save() {
    if (await act.run(dropLabTest, { test: props.one.id, why }, on)) props.onDone()
  }
  return (
    <div className="stack">
      <LabInput
        at="dropped.why"
        label={{ en: 'Why nobody wants it any more', zh: '为什么不再检测' }}
        value={why}
        onChange={setWhy}
      />
      {act.said}
      <Ends {...props}>
        <Button loading={act.busy} disabled={why.trim() === ''} onClick={() => void save()}>
          {say(dropLabTest.title)}
        </Button>
      </Ends>
    </div>
  )
}

function Again(props: FormProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const { act, on } = useOn(props)
  const [id] = useState(() => crypto.randomUUID())
  const [due, setDue] = useState<string>(addDays(today, 14))
  async function save() {
    const { standard, laboratory, asked } = props.one
    const tests = [{ id, standard, laboratory, asked, due, again: props.one.id }]
    if (await act.run(planLabTests, { tests }, on)) props.onDone()
  }
  return (
    <div className="stack">
      <LabInput at="due" label={{ en: 'Report wanted by', zh: '报告期限' }} type="date" value={due} onChange={setDue} />
      {act.said}
      <Ends {...props}>
        <Button type="primary" loading={act.busy} disabled={due === ''} onClick={() => void save()}>
          {say(WAYS.again)}
        </Button>
      </Ends>
    </div>
  )
}

/** The supervisor's word over a doubt. */
function Answer(props: ActProps) {
  const { say } = useWords()
  const { act, on } = useOn(props)
  const [word, setWord] = useState('')
  const answer = (decides: 'accept' | 'again') => void act.run(answerLabTest, { test: props.one.id, decides, word }, on)
  return (
    <div className="stack">
      <LabInput at="answer.word" label={{ en: 'Your word', zh: '答复' }} value={word} onChange={setWord} />
      {act.said}
      <p className="line wraps">
        {(['accept', 'again'] as const).map((one) => (
          <Button key={one} loading={act.busy} disabled={word.trim() === ''} onClick={() => answer(one)}>
            {say(labAnswers[one])}
          </Button>
        ))}
      </p>
    </div>
  )
}
