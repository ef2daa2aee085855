import type { Words } from '@gendan/kernel/words'
import { presentDocuments, represent } from '@gendan/orderfile/acts/bank-acts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { CheckButton } from './check-button.tsx'
import type { Shown } from './use-presentation.ts'

const WORDS = {
  draft: { en: 'Present the documents', zh: '交单' },
  refused: { en: 'Present corrected documents again', zh: '更正后重新交单' },
} as const satisfies Record<string, Words>

/** The way to the bank: what still keeps the documents here, the second person's check, to whom they go. */
export function PresentCard({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { id: world, day: today } = useWorld()
  const act = useAct()
  const { answer, held, state, examined, terms } = shown
  const [day, setDay] = useState(today)
  const [bank, setBank] = useState(held.rounds.at(-1)?.bank ?? terms?.availableWith?.bank ?? '')
  const [courier, setCourier] = useState('')
  const title = state === 'refused' ? WORDS.refused : WORDS.draft
  const what = state === 'refused' ? represent : presentDocuments
  const shut = answer.orders.filter(({ gate }) => gate === 'shut')
  return (
    <div className="card padded stack">
      <SectionHead>{say(title)}</SectionHead>
      <p className="line wraps">
        <Mark kind={examined.open.length > 0 ? 'risk' : 'done'} />
        {examined.open.length > 0
          ? say({
              en: `${examined.open.length} open points keep the documents here.`,
              zh: `还有 ${examined.open.length} 处未决，不得交单。`,
            })
          : say({ en: 'No open point.', zh: '没有未决之处。' })}
      </p>
      {answer.orders.map(({ id, number, gate }) => (
        <p key={id} className="line wraps">
          <Mark kind={gate === 'shut' ? 'thin' : 'done'} />
          <Go to={worldPath(world, `/orders/${id}`)}>{number}</Go>
          <span>
            {gate === 'shut'
              ? say({ en: 'G23: a second person has not checked this set.', zh: 'G23：本套单据尚未由第二人审核。' })
              : gate === 'open'
                ? say({ en: 'G23: checked by a second person.', zh: 'G23：已由第二人审核。' })
                : say({ en: 'no check is asked', zh: '无须审核' })}
          </span>
          {gate === 'shut' && <CheckButton shown={shown} file={id} />}
        </p>
      ))}
      <form
        className="line wraps"
        onSubmit={(event) => {
          event.preventDefault()
          void act.run(what, { day, bank, courier }, { id: held.id, expected: answer.version })
        }}
      >
        <Input
          type="date"
          className="presentation-day"
          aria-label={say({ en: 'Day of presentation', zh: '交单日' })}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Input
          className="presentation-bank"
          aria-label={say({ en: 'Bank', zh: '交单银行' })}
          placeholder={say({ en: 'Bank', zh: '交单银行' })}
          value={bank}
          onChange={({ target }) => setBank(target.value)}
        />
        <Input
          className="presentation-bank"
          aria-label={say({ en: 'Courier and number', zh: '快递及单号' })}
          placeholder={say({ en: 'Courier and number', zh: '快递及单号' })}
          value={courier}
          onChange={({ target }) => setCourier(target.value)}
        />
        <Button type="primary" htmlType="submit" loading={act.busy} disabled={bank.trim() === '' || shut.length > 0}>
          {say(title)}
        </Button>
      </form>
      {act.said}
    </div>
  )
}
