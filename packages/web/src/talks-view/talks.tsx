import { type Round, roundKinds, waysOfTelling } from '@gendan/forms/deal/round'
import { chainOf, roundChanges } from '@gendan/forms/offer/chain'
import { writeDay } from '@gendan/kernel/day'
import { useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { Clauses, type Fact, Facts, TermsLines } from '../order-view/sections.tsx'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { AnswerCard } from './answer-card.tsx'
import { ChangedList } from './changed-list.tsx'
import { LetterLink } from './letter-link.tsx'
import { TalksActs } from './talks-acts.tsx'
import { standingWords } from './talks-words.ts'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../gate-view/gate-view.css'
import './talks.css'

/** Offer, counter-offer, acceptance: the rounds of a file as history to leaf through, each with what it changed. */
export function TalksPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/rounds' })
  const { round, says } = useSearch({ from: '/w/$world/orders/$file/rounds' })
  const order = useAsk('order', { id: file })
  if (!order.data) return <Waiting title={TITLE} of={[order]} />
  return <Talks standing={standingOf(order.data)} chosen={round} says={says} />
}

const TITLE = { en: 'Offer and counter-offer', zh: '往来发盘' }

interface TalksProps {
  readonly standing: Standing
  readonly chosen: string | undefined
  readonly says: string | undefined
}

function Talks({ standing, chosen, says }: TalksProps) {
  const { say } = useWords()
  const { id: world, day, rights } = useWorld()
  const { file } = standing
  const chain = chainOf(file.deal)
  const at = chain.find((one) => String(one.round) === chosen) ?? chain.at(-1)
  useLeafing(file.id, chain, at)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      acts={rights.has('order') && <TalksActs file={file} />}
    >
      <div className="stack">
        <p className="card padded line wraps talks-standing" role="status">
          <span className="medium">{say(standingWords(chain, day))}</span>
        </p>
        {says && rights.has('order') && <AnswerCard key={says} standing={standing} says={says} />}
        {at && (
          <div className="talks">
            <RoundList file={file.id} chain={chain} at={at} />
            <RoundShown standing={standing} chain={chain} round={at} />
          </div>
        )}
      </div>
    </Screen>
  )
}

/** Arrow keys leaf through the rounds, outside of fields. */
function useLeafing(file: string, chain: readonly Round[], at: Round | undefined): void {
  const go = useGo()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      const typing = event.target instanceof Element && event.target.closest('input, textarea, [role="combobox"], a')
      const next = step === undefined || typing || !at ? undefined : chain[chain.indexOf(at) + step]
      if (next) go(`/orders/${file}/rounds?round=${next.round}`)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [file, chain, at, go])
}

interface ListProps {
  readonly file: string
  readonly chain: readonly Round[]
  readonly at: Round
}

function RoundList({ file, chain, at }: ListProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  return (
    <nav aria-label={say({ en: 'Rounds', zh: '各轮' })}>
      <ol className="talks-list">
        {chain.map((round) => (
          <li key={round.round} className={round.by === 'us' ? 'talk-ours' : 'talk-theirs'}>
            <Go
              to={worldPath(world, `/orders/${file}/rounds?round=${round.round}`)}
              className={round === at ? 'talk talk-chosen' : 'talk'}
            >
              <span className="quiet t-small">
                {round.round} · {writeDay(round.made, lang)}
              </span>
              <span>
                {round.by === 'us' ? say({ en: 'We', zh: '我方' }) : say({ en: 'Customer', zh: '客户' })}
                {lang === 'zh' ? '' : ': '}
                {say(roundKinds[round.says])}
              </span>
            </Go>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface ShownProps {
  readonly standing: Standing
  readonly chain: readonly Round[]
  readonly round: Round
}

function RoundShown({ standing, chain, round }: ShownProps) {
  const { say } = useWords()
  const before = chain.findLast((one) => one.round < round.round && one.terms !== undefined)
  const points = roundChanges(chain, round)
  return (
    <div className="stack">
      <section className="card padded stack" data-place={`rounds.${round.round}`}>
        <h2 className="card-title">
          {say({ en: `Round ${round.round}: `, zh: `第 ${round.round} 轮：` })}
          {round.by === 'us' ? say({ en: 'our ', zh: '我方' }) : say({ en: "the customer's ", zh: '客户' })}
          {say(lower(roundKinds[round.says]))}
        </h2>
        <Facts rows={useRoundFacts(round)} />
        {round.by === 'us' && <LetterLink standing={standing} round={round} />}
      </section>
      {before && round.terms && (
        <section className="card padded">
          <ChangedList points={points} of={before.round} />
        </section>
      )}
      {round.terms && (
        <section className="card padded talks-terms">
          <TermsLines terms={round.terms} place="talk" />
          <Clauses terms={round.terms} place="talk" />
        </section>
      )}
    </div>
  )
}

function lower({ en, zh }: { readonly en: string; readonly zh: string }) {
  return { en: en.toLowerCase(), zh }
}

function useRoundFacts(round: Round): readonly Fact[] {
  const { say, lang } = useWords()
  const { by, made, reached, how, firm, answerBy, answerHour, note, proof } = round
  const proposes = round.says === 'offer' || round.says === 'counter'
  const whose =
    by === 'us'
      ? { en: 'subject to our confirmation', zh: '虚盘，以我方确认为准' }
      : { en: 'subject to his confirmation', zh: '虚盘，以对方确认为准' }
  return [
    { label: { en: 'Sent or said', zh: '发出' }, value: writeDay(made, lang) },
    ...(reached ? [{ label: { en: 'Reached', zh: '到达' }, value: writeDay(reached, lang) }] : []),
    { label: { en: 'By', zh: '方式' }, value: say(waysOfTelling[how]) },
    ...(proposes
      ? [{ label: { en: 'Binding', zh: '约束力' }, value: say(firm ? { en: 'firm', zh: '实盘' } : whose) }]
      : []),
    ...(answerBy
      ? [
          {
            label: { en: 'Answer by', zh: '答复期限' },
            value: [writeDay(answerBy, lang), answerHour].filter(Boolean).join(' '),
          },
        ]
      : []),
    ...(note ? [{ label: { en: 'Note', zh: '备注' }, value: <span className="prose">{note}</span> }] : []),
    ...(proof.length > 0
      ? [
          {
            label: { en: 'Kept', zh: '存档' },
            value: proof.map((one) => <EvidenceLink key={one.attachment} evidence={one} />),
          },
        ]
      : proposes || by === 'customer'
        ? [{ label: { en: 'Kept', zh: '存档' }, value: <NoProof /> }]
        : []),
  ]
}

function NoProof() {
  const { say } = useWords()
  return (
    <span className="line quiet">
      <Mark kind="note" size={11} />
      {say({ en: 'no letter or mail is kept', zh: '没有存函电' })}
    </span>
  )
}
