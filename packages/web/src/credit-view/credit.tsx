import { type CreditRead, readCreditText } from '@gendan/credit/read'
import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { doubtsOf, scannedIn } from '@gendan/orderfile/credit/doubts-of'
import { creditStates } from '@gendan/orderfile/credit/state-of'
import { wholeText } from '@gendan/orderfile/credit/terms-of'
import { useParams, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useGo } from '../order-view/use-go.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { PendingAmendments } from './amendments.tsx'
import { CreditActs } from './credit-acts.tsx'
import { CreditDesk } from './credit-desk.tsx'
import { CreditHead } from './credit-head.tsx'
import { type CreditAnswer, stateMarks } from './credit-words.ts'
import { HowScanned } from './how-scanned.tsx'
import { MessagesTab } from './messages-tab.tsx'
import { ReadOtherwise } from './read-otherwise.tsx'
import { ReviewTab } from './review-tab.tsx'
import { UnreadLines } from './unread-lines.tsx'
import { useFactActs } from './use-fact-acts.ts'
import '../order-view/order-parts.css'
import './credit-view.css'
import './credit-wall.css'

/** One letter of credit: how it stands, its review, its text beside its facts, and every message about it. */
export function CreditPage() {
  const { credit } = useParams({ from: '/w/$world/credits/$credit' })
  const answer = useAsk('credit', { id: credit })
  if (!answer.data) return <Waiting title={{ en: 'Letter of credit', zh: '信用证' }} of={[answer]} />
  return <CreditView answer={answer.data} />
}

type Tab = 'review' | 'text' | 'messages'

function CreditView({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const go = useGo()
  const { tab = 'review', at } = useSearch({ from: '/w/$world/credits/$credit' })
  const credit = answer.credit as unknown as CreditFile
  const terms = answer.terms as unknown as Credit
  const turn = (to: Tab, place = '') =>
    go(`/credits/${credit.id}?${new URLSearchParams({ tab: to, ...(place ? { at: place } : {}) })}`)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, '/credits')} className="crumb">
            {say({ en: 'Letters of credit', zh: '信用证' })} /
          </Go>{' '}
          {terms.number ?? ''}
        </>
      }
      named={terms.number ?? ''}
      note={<StateChip answer={answer} />}
      acts={<CreditActs answer={answer} />}
    >
      <div className="stack">
        <CreditHead answer={answer} />
        <PendingAmendments answer={answer} />
        <Segmented<Tab>
          className="credit-tabs"
          value={tab}
          options={[
            { value: 'review', label: say({ en: 'Review', zh: '审证' }) },
            { value: 'text', label: say({ en: 'Text and facts', zh: '原文与要素' }) },
            {
              value: 'messages',
              label: say({ en: `Messages ${credit.messages.length}`, zh: `往来报文 ${credit.messages.length}` }),
            },
          ]}
          onChange={(to) => turn(to)}
        />
        {tab === 'review' && <ReviewTab answer={answer} onPlace={(place) => turn('text', place)} />}
        {tab === 'text' && <TextTab answer={answer} at={at} />}
        {tab === 'messages' && <MessagesTab answer={answer} />}
      </div>
    </Screen>
  )
}

function StateChip({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const mark = stateMarks[answer.state]
  return <Chip {...(mark ? { mark } : {})}>{say(creditStates[answer.state])}</Chip>
}

/** The text whose terms stand, beside its facts; each can be corrected. */
function TextTab({ answer, at }: { readonly answer: CreditAnswer; readonly at: string | undefined }) {
  const credit = answer.credit as unknown as CreditFile
  const base = credit.messages.find(({ id }) => id === answer.base)
  const acts = useFactActs(answer)
  const text = base ? wholeText(credit, base) : ''
  const read = useMemo(() => readCreditText(text), [text])
  const terms = useMemo(() => (base?.terms ? creditShape.parse(base.terms) : undefined), [base])
  const doubts = useMemo(() => {
    if (!(base && scannedIn(credit, base))) return undefined
    const confirmed = (credit.confirmed ?? []).filter(({ message }) => message === base.id)
    return { places: doubtsOf(credit, base), confirmed: new Set(confirmed.map(({ path }) => path)) }
  }, [credit, base])
  if (!(base && terms) || 'errors' in read) return null
  return (
    <div className="credit-page">
      <CreditDesk
        text={text}
        read={read satisfies CreditRead}
        terms={terms}
        {...(acts ? { acts } : {})}
        {...(at ? { at } : {})}
        doubts={doubts}
        above={
          <>
            {answer.readOtherwise.length > 0 && <ReadOtherwise answer={answer} then={terms} />}
            <HowScanned message={base} />
            <UnreadLines unread={read.unread} />
          </>
        }
      />
    </div>
  )
}
