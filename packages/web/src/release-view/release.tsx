import { headAnswers } from '@gendan/forms/deal/briefing'
import { has } from '@gendan/forms/form'
import { releaseAgenda } from '@gendan/forms/kinds/parts/release-agenda'
import { type Briefed, briefedHeads } from '@gendan/orderfile/briefing/briefed'
import { dealOf } from '@gendan/orderfile/deal-of'
import { useParams } from '@tanstack/react-router'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { aroundOf, type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { NewInRelease } from '../production-view/new-in-release.tsx'
import { useWords } from '../words/language.tsx'
import { AskHeadsCard } from './ask-heads.tsx'
import { Changed } from './changed.tsx'
import { HeadAnswerCard } from './head-answer.tsx'
import './release.css'

const NAME = { en: 'Release', zh: '下单确认' }

/** The release of one order: what is explained, what each head says to it, and the minutes. Made for a phone in the workshop. */
export function ReleasePage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/release' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={NAME} of={[order, firm]} />
  return <Release standing={standingOf(order.data)} here={firmHereOf(firm.data)} />
}

interface PartProps {
  readonly standing: Standing
  readonly here: FirmHere
}

function Release({ standing, here }: PartProps) {
  const { say } = useWords()
  const { id: world, account, rights } = useWorld()
  const { file, version } = standing
  const heads = briefedHeads(file)
  const mine = heads.filter(({ head }) => head.account === account.id)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(NAME)}
        </>
      }
      named={say(NAME)}
    >
      <div className="release-page">
        <div className="stack">
          {mine.map((one) => (
            <HeadAnswerCard key={one.head.department} one={one} file={file} version={version} />
          ))}
          <Explained standing={standing} here={here} />
          {file.deal.production?.meeting?.against && (
            <section className="card padded stack">
              <NewInRelease news={file.deal.production.meeting.against} />
            </section>
          )}
        </div>
        <div className="stack">
          <Heads heads={heads} here={here} />
          {rights.has('order') && file.deal.production && <AskHeadsCard standing={standing} here={here} />}
          <Minutes standing={standing} here={here} />
        </div>
      </div>
    </Screen>
  )
}

/** What is to be made, drawn from the production order. */
function Explained({ standing, here }: PartProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { file } = standing
  const deal = dealOf(file, here.firm, aroundOf(standing))
  if (!has(deal, ['contract', 'production']))
    return (
      <Empty
        says={{ en: 'There is no production plan yet', zh: '还没有生产安排' }}
        what={{
          en: 'Once it is planned who makes the goods and by when, it is explained here to the heads.',
          zh: '生产安排做好后，在这里向各部门讲解并逐一确认。',
        }}
      />
    )
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'What is explained', zh: '讲解内容' })}</SectionHead>
      {releaseAgenda(deal).map(({ title, says }) => (
        <div key={title.en}>
          <h3 className="medium">{say(title)}</h3>
          <ul className="release-says">
            {says.map((one) => (
              <li key={`${one.en} ${one.zh}`}>{say(one)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <Go to={worldPath(world, `/orders/${file.id}/production`)}>
          {say({ en: 'The whole plan', zh: '完整生产安排' })}
        </Go>
      </p>
    </section>
  )
}

function Heads({ heads, here }: { readonly heads: readonly Briefed[]; readonly here: FirmHere }) {
  const { say } = useWords()
  if (heads.length === 0) return null
  const open = heads.filter(({ state }) => state === 'waiting' || state === 'again').length
  return (
    <section className="card padded stack">
      <SectionHead note={open > 0 ? say({ en: `${open} awaited`, zh: `还差 ${open} 个` }) : undefined}>
        {say({ en: 'Confirmations', zh: '各部门确认' })}
      </SectionHead>
      {heads.map(({ head, state, word, changed }) => (
        <div key={head.department} className="release-head">
          <p className="line wraps">
            <Mark kind={state === 'no' ? 'risk' : state === 'yes' || state === 'but' ? 'done' : 'wait'} />
            <span className="medium">{say(head.name)}</span>
            <span className="second">{here.nameOf(head.account)}</span>
            <span className={state === 'no' ? 'risk' : 'second'}>{say(stateWords(state))}</span>
            {word && <span className="quiet t-small">{word.day}</span>}
          </p>
          {word && word.word !== '' && <p className="second">“{word.word}”</p>}
          <Changed changed={changed} />
        </div>
      ))}
    </section>
  )
}

function stateWords(state: Briefed['state']) {
  if (state === 'waiting') return { en: 'has not answered', zh: '还没答复' }
  if (state === 'again') return { en: 'asked again', zh: '须重新确认' }
  return headAnswers[state]
}

function Minutes({ standing, here }: PartProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { file } = standing
  const meeting = file.deal.production?.meeting
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Minutes', zh: '会议记录' })}</SectionHead>
      {meeting ? (
        <>
          <p className="second">
            {meeting.day} · {meeting.attended.map((one) => here.nameOf(one) || one).join(say({ en: ', ', zh: '、' }))}
          </p>
          <p className="release-minutes">{meeting.minutes}</p>
          {meeting.decisions && meeting.decisions.length > 0 && (
            <ol className="release-says">
              {meeting.decisions.map(({ id, says, name, due }) => (
                <li key={id}>
                  {says} <span className="quiet">{[say(name), due].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ol>
          )}
          <p>
            <Go to={worldPath(world, paperPath(file.id, 'meeting-minutes'))}>
              {say({ en: 'Minutes as a paper', zh: '会议纪要单证' })}
            </Go>
          </p>
        </>
      ) : (
        <p className="second">
          {say({ en: 'No meeting is on record. ', zh: '还没有登记会议。' })}
          <Go to={worldPath(world, `/orders/${file.id}/production#meeting`)}>
            {say({ en: 'Record it', zh: '去登记' })}
          </Go>
        </p>
      )}
    </section>
  )
}
