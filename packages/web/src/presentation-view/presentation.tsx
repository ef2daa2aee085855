import type { Answer } from '@gendan/contract/questions'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { withdrawPresentation } from '@gendan/orderfile/acts/presentation-acts'
import { drawnBy, presentationStates } from '@gendan/orderfile/presentation/standing'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { BankView } from './bank-view.tsx'
import { ExamView } from './exam-view.tsx'
import { SetView } from './set-view.tsx'
import { stateMarks } from './state-marks.ts'
import { type Shown, useShown } from './use-presentation.ts'
import { VerdictLine } from './verdict-line.tsx'
import '../order-view/order-parts.css'
import '../record-view/record-view.css'
import './presentation.css'

const TITLE: Words = { en: 'Presentation', zh: '交单' }

/** One presentation: the set against what the credit asks, its examination, and what happens at the bank. */
export function PresentationPage() {
  const { presentation } = useParams({ from: '/w/$world/presentations/$presentation' })
  const answer = useAsk('presentation', { id: presentation })
  if (!answer.data) return <Waiting title={TITLE} of={[answer]} />
  return <Page answer={answer.data} />
}

const VIEWS = {
  set: { en: 'Documents', zh: '单据' },
  examine: { en: 'Examination', zh: '审单' },
  bank: { en: 'At the bank', zh: '银行' },
} as const satisfies Record<string, Words>
type View = keyof typeof VIEWS

function Page({ answer }: { readonly answer: Answer<'presentation'> }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const shown = useShown(answer)
  const { view: asked } = useSearch({ from: '/w/$world/presentations/$presentation' })
  const navigate = useNavigate()
  const view: View = asked === 'examine' || asked === 'bank' ? asked : 'set'
  const go = (next: string) => void navigate({ to: '.', search: { view: next } })
  const drawn = drawnBy(shown.held.documents)
  const [open, all] = [shown.examined.open.length, shown.held.documents.length]
  const counts: Readonly<Record<View, string>> = { set: `${all}`, examine: open > 0 ? `${open}` : '', bank: '' }
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/presentations')}>{say(TITLE)}</Go>
          <span>{answer.number}</span>
        </span>
      }
      named={answer.number}
      note={
        <span className="line">
          <Chip {...(stateMarks[shown.state] ? { mark: stateMarks[shown.state] } : {})}>
            {say(presentationStates[shown.state])}
          </Chip>
          {drawn && <span className="figures">{writeMoney(drawn)}</span>}
        </span>
      }
      acts={<Withdraw shown={shown} />}
    >
      <div className="stack">
        <div className="card padded line wraps">
          <Segmented<View>
            value={view}
            options={(Object.keys(VIEWS) as View[]).map((value) => ({
              value,
              label: `${say(VIEWS[value])} ${counts[value]}`.trim(),
            }))}
            onChange={go}
          />
          <span className="fill" />
          {answer.orders.map(({ id, number }) => (
            <Go key={id} to={worldPath(world, `/orders/${id}`)}>
              {number}
            </Go>
          ))}
        </div>
        <VerdictLine shown={shown} />
        {view === 'set' && <SetView shown={shown} />}
        {view === 'examine' && <ExamView shown={shown} />}
        {view === 'bank' && <BankView shown={shown} />}
      </div>
    </Screen>
  )
}

const WITHDRAW: Words = { en: 'Withdraw the presentation', zh: '撤回交单' }

function Withdraw({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const [asking, ask] = useState(false)
  if (!(rights.has('present') && shown.open)) return null
  async function withdraw(reason: string) {
    const on = { id: shown.held.id, expected: shown.answer.version }
    const done = await act.run(withdrawPresentation, { reason }, on)
    if (done) ask(false)
    return done !== undefined
  }
  return (
    <>
      <Button onClick={() => ask(true)}>{say({ en: 'Withdraw …', zh: '撤回…' })}</Button>
      {asking && (
        <ReasonDialog
          title={WITHDRAW}
          says={{
            en: 'Its documents stay readable, its number in the series stays used. Another presentation can be opened under the same credit.',
            zh: '单据仍可查阅，编号不再使用；同一信用证下可另开一次交单。',
          }}
          label={WITHDRAW}
          busy={act.busy}
          said={act.said}
          keptAs={`presentation.${shown.held.id}.withdraw`}
          onGo={withdraw}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
