import type { Words } from '@gendan/kernel/words'
import {
  acceptErrand,
  confirmErrand,
  finishErrand,
  reopenErrand,
  returnErrand,
  withdrawErrand,
} from '@gendan/orderfile/acts/errand-acts'
import { type Errand, isOwn, openErrands } from '@gendan/orderfile/errand'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { useWords } from '../words/language.tsx'

interface StepsProps {
  readonly one: Errand
  readonly version: number
  readonly me: string
}

type Step = 'accept' | 'finish' | 'return' | 'confirm' | 'reopen' | 'withdraw'

const SAYS: Readonly<Record<Step, Words>> = {
  accept: { en: 'Take it in hand', zh: '接办' },
  finish: { en: 'It is done', zh: '办完了' },
  return: { en: 'Give it back', zh: '退回' },
  confirm: { en: 'Confirm', zh: '确认办完' },
  reopen: { en: 'Not done yet', zh: '还没办好' },
  withdraw: { en: 'Withdraw', zh: '撤回' },
}
/** Steps that say nothing without a word. */
const NEEDS_WORD: readonly Step[] = ['return', 'reopen']

/** What may be done with it next by who looks at it; one word field and one place for files serve all steps. */
export function ErrandSteps({ one, version, me }: StepsProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const act = useAct()
  const id = useId()
  const [word, setWord] = useState('')
  const [promised, promise] = useState('')
  const [proofs, setProofs] = useState<readonly Evidence[]>([])
  const files = useEvidence(proofs, setProofs)
  const steps = stepsFor(one, me)
  if (steps.length === 0) return null
  const on = { id: one.id, expected: version }
  const doing: Readonly<Record<Step, () => Promise<unknown>>> = {
    accept: () => act.run(acceptErrand, { word, ...(promised ? { promised: promised as never } : {}) }, on),
    finish: () => act.run(finishErrand, { word, proofs: [...proofs] }, on),
    return: () => act.run(returnErrand, { word }, on),
    confirm: () => act.run(confirmErrand, { word }, on),
    reopen: () => act.run(reopenErrand, { word }, on),
    withdraw: () => act.run(withdrawErrand, { word }, on),
  }
  async function go(step: Step) {
    if (!(await doing[step]())) return
    setWord('')
    setProofs([])
    promise('')
  }
  return (
    <div className="stack errand-steps">
      <label htmlFor={`${id}w`}>
        {say({ en: 'A word to it', zh: '说明' })}
        <Input.TextArea
          id={`${id}w`}
          maxLength={700}
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      </label>
      {steps.includes('accept') && (
        <label htmlFor={`${id}d`}>
          {say({ en: 'By another day than asked (with a word why)', zh: '改为另一天办完（要写原因）' })}
          <Input
            id={`${id}d`}
            type="date"
            min={day}
            className="short-input"
            value={promised}
            onChange={(event) => promise(event.target.value)}
          />
        </label>
      )}
      {steps.includes('finish') && <EvidenceField proof={files} />}
      {act.said}
      <p className="line wraps">
        {steps.map((step, i) => (
          <Button
            key={step}
            type={i === 0 ? 'primary' : 'default'}
            loading={act.busy}
            disabled={NEEDS_WORD.includes(step) && word.trim() === ''}
            onClick={() => void go(step)}
          >
            {say(SAYS[step])}
          </Button>
        ))}
      </p>
      {steps.some((step) => NEEDS_WORD.includes(step)) && word.trim() === '' && (
        <p className="quiet t-small">
          {say({ en: 'Giving it back or “not done yet” needs a word.', zh: '退回、还没办好要先写一句说明。' })}
        </p>
      )}
    </div>
  )
}

/** The first is what is usually next. */
function stepsFor(one: Errand, me: string): readonly Step[] {
  const { state, giver, facts } = one
  if (!openErrands.includes(state)) return []
  const mine: readonly Step[] =
    facts.doer !== me
      ? []
      : state === 'given'
        ? ['accept', 'finish', 'return']
        : state === 'accepted'
          ? isOwn(one)
            ? ['finish']
            : ['finish', 'return']
          : []
  const his: readonly Step[] = giver !== me ? [] : state === 'done' ? ['confirm', 'reopen'] : ['withdraw']
  return [...mine, ...his]
}
