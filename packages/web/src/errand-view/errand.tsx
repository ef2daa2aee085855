import type { Answer } from '@gendan/contract/questions'
import { type Errand, errandStates, isOwn, openErrands, untilOf } from '@gendan/orderfile/errand'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay, untilWords } from '../words/write.ts'
import { ErrandDialog } from './errand-dialog.tsx'
import { ErrandSteps } from './errand-steps.tsx'
import '../order-view/order-parts.css'
import './errands.css'

/** One errand: what, whose, by when; what its side may do next; everything that was said about it. */
export function ErrandPage() {
  const { errand: id } = useParams({ from: '/w/$world/errands/$errand' })
  const answer = useAsk('errand', { id })
  if (!answer.data) return <Waiting title={{ en: 'Errand', zh: '交办' }} of={[answer]} />
  return <Shown answer={answer.data} />
}

function Shown({ answer }: { readonly answer: Answer<'errand'> }) {
  const { say, lang } = useWords()
  const { id: world, account, day } = useWorld()
  const [changing, change] = useState(false)
  const one = answer.errand as unknown as Errand
  const { facts, state, word, proofs } = one
  const until = untilOf(one)
  const label = [answer.number, lang === 'zh' ? answer.nameZh : answer.name].filter(Boolean).join(' · ')
  const mayChange = one.giver === account.id && openErrands.includes(state) && state !== 'done'
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/errands')}>{say({ en: 'Errands', zh: '交办事项' })}</Go> /{' '}
          <span className="one-line">{facts.says.slice(0, 60)}</span>
        </span>
      }
      named={facts.says.slice(0, 60)}
      note={<Chip>{say(errandStates[state])}</Chip>}
    >
      {changing && <ErrandDialog of={{ errand: one, version: answer.version, label }} onClose={() => change(false)} />}
      <div className="errand-page">
        <section className="card padded stack">
          <h2 className="t-opening errand-says">{facts.says}</h2>
          <Facts rows={rowsOf(answer, one, say({ en: 'himself', zh: '自己' }))} />
          <p className="line wraps">
            {until && (
              <span className={until < day && (state === 'given' || state === 'accepted') ? 'risk medium' : 'medium'}>
                {proseDay(until, lang, day)} · {say(untilWords(until, day))}
              </span>
            )}
            {facts.about && (
              <Go
                to={worldPath(
                  world,
                  facts.about.kind === 'order-file' ? `/orders/${facts.about.id}` : `/parties/${facts.about.id}`,
                )}
              >
                {label}
              </Go>
            )}
          </p>
          {facts.files.map((file) => (
            <EvidenceLink key={file.attachment} evidence={file} />
          ))}
          {word !== '' && <p className="errand-word">“{word}”</p>}
          {proofs.map((file) => (
            <EvidenceLink key={file.attachment} evidence={file} />
          ))}
          <ErrandSteps one={one} version={answer.version} me={account.id} />
          {mayChange && (
            <p>
              <button type="button" className="as-link" onClick={() => change(true)}>
                {say({ en: 'Change what, who or when', zh: '修改事项、承办人或期限' })}
              </button>
            </p>
          )}
        </section>
        <RecordHistory kind="errand" id={one.id} />
      </div>
    </Screen>
  )
}

function rowsOf(answer: Answer<'errand'>, one: Errand, himself: string): readonly Fact[] {
  const { facts, promised } = one
  const rows = [
    { label: { en: 'Who does it', zh: '承办' }, value: answer.doerName },
    { label: { en: 'Given by', zh: '交办人' }, value: isOwn(one) ? himself : answer.giverName },
    { label: { en: 'Wished by', zh: '要求期限' }, value: facts.due ?? '' },
    { label: { en: 'Promised for', zh: '承诺日期' }, value: promised ?? '' },
    { label: { en: 'Given on', zh: '交办日' }, value: one.given },
  ]
  return rows.filter(({ value }) => value !== '')
}
