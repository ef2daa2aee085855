import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import type { Words } from '@gendan/kernel/words'
import type { Asked } from '@gendan/orderfile/request/asked'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { type AskDraft, askedOf, draftOfFile, emptyDraft } from './ask-draft.ts'
import { AskFields } from './ask-fields.tsx'
import { HonestAccount } from './honest-account.tsx'
import { SayIt } from './say-it.tsx'
import './requests.css'

const NAME: Words = { en: 'Can we ship by then?', zh: '这天能出货吗？' }
const PAUSE_MS = 350

/** "Can we ship N by D?" asked of the load of lines and suppliers, and answered to the customer. */
export function AskDayPage() {
  const search = useSearch({ from: '/w/$world/promises/ask' })
  const { file = '', customer = '' } = search
  const order = useAsk('order', { id: file }, { enabled: file !== '' })
  const party = useAsk('party', { id: customer }, { enabled: customer !== '' })
  const waits = [...(file ? [order] : []), ...(customer ? [party] : [])]
  if (waits.some(({ data }) => !data)) return <Waiting title={NAME} of={waits} />
  return (
    <AskDay key={`${file} ${customer}`} standing={order.data && standingOf(order.data)} party={nameOf(party.data)} />
  )
}

function nameOf(answer: { readonly state: unknown } | undefined) {
  return (answer?.state as { readonly facts: { readonly name: Words } } | undefined)?.facts.name
}

interface AskProps {
  readonly standing: ReturnType<typeof standingOf> | undefined
  readonly party: Words | undefined
}

function AskDay({ standing, party }: AskProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const search = useSearch({ from: '/w/$world/promises/ask' })
  const [draft, set] = useState<AskDraft>(() => {
    const { customer, quantity, by } = search
    const fresh = {
      ...emptyDraft(day),
      ...(customer ? { customer: { id: customer, label: party ? say(party) : customer } } : {}),
      ...(quantity ? { quantity } : {}),
      ...(by ? { by } : {}),
    }
    if (!standing) return fresh
    const known = draftOfFile(fresh, standing.file, say(standing.buyer.state.facts.name), lang)
    return { ...known, ...(quantity ? { quantity } : {}), ...(by ? { by } : {}) }
  })
  const put = (change: Partial<AskDraft>) => set((before) => ({ ...before, ...change }))
  const settled = useSettled(askedOf(draft))
  const answer = useAsk('honest-day', { asked: settled as Asked }, { enabled: settled !== undefined, keepOld: true })
  const data: HonestAnswer | undefined = settled ? answer.data : undefined
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/promises')}>{say({ en: 'Promises of days', zh: '交期答复' })}</Go> / {say(NAME)}
        </span>
      }
      named={say(NAME)}
    >
      <div className="ask-day">
        <AskFields draft={draft} put={put} makers={answer.data?.makers ?? []} />
        <div className="stack" aria-live="polite">
          {!settled && <Hint />}
          {settled && data && <HonestAccount asked={settled} data={data} />}
          {settled && data && rights.has('order') && <SayIt asked={settled} data={data} />}
          {settled && !data && answer.error && <Unreached error={answer.error} retry={() => void answer.refetch()} />}
          {settled && !data && !answer.error && <Skeleton lines={[60, 80, 40]} />}
        </div>
      </div>
    </Screen>
  )
}

/** What is asked, once the typist pauses. */
function useSettled(asked: Asked | undefined): Asked | undefined {
  const text = asked ? JSON.stringify(asked) : ''
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled === '' ? undefined : (JSON.parse(settled) as Asked)
}

function Hint() {
  const { say } = useWords()
  return (
    <section className="card padded">
      <p className="second">
        {say({
          en: 'Name the customer, the goods, how many and by when: the earliest day that can honestly be promised is told here, step by step, from what lines and suppliers have in hand today.',
          zh: '填客户、商品、数量和日期：这里按产线和供应商今天手上的负荷，逐步算出能如实答应的最早日子。',
        })}
      </p>
    </section>
  )
}
