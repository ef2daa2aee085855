import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import type { FactActs } from './correction.ts'
import type { CreditFact } from './credit-facts.ts'
import { FactBox } from './fact-box.tsx'
import { FACT_BOXES, type FactDraft, factDraftOf, factFrom } from './fact-draft.ts'

interface EditorProps {
  readonly fact: Pick<CreditFact, 'path' | 'kind' | 'label' | 'value'>
  readonly acts: FactActs
  readonly onClose: () => void
}

interface Typed {
  readonly boxes: FactDraft
  readonly reason: string
}

/** A fact as a person reads it, typed by its kind, and why. What is typed outlives the window. */
export function FactEditor({ fact, acts, onClose }: EditorProps) {
  const { say } = useWords()
  const { path, kind, label, value } = fact
  const name = `${acts.keptAs}.${path}`
  const [typed, set] = useState<Typed>(() => kept(name, isTyped) ?? { boxes: factDraftOf(kind, value), reason: '' })
  const fresh = factFrom(kind, typed.boxes, value)
  const ready = fresh !== undefined && typed.reason.trim() !== ''
  function put(next: Typed) {
    keep(name, next)
    set(next)
  }
  function leave() {
    forget(name)
    onClose()
  }
  async function send(said: unknown) {
    if (await acts.correct(path, said, typed.reason.trim())) leave()
  }
  return (
    <form
      className="fact-editor stack"
      aria-label={say({ en: `Correct: ${label.en}`, zh: `更正：${label.zh}` })}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send(fresh)
      }}
    >
      <Still busy={acts.busy}>
        <div className="line wraps">
          {FACT_BOXES[kind].map((box, i) => (
            <FactBox
              key={box}
              kind={kind}
              box={box}
              label={label}
              first={i === 0}
              value={typed.boxes[box] ?? ''}
              onChange={(text) => put({ ...typed, boxes: { ...typed.boxes, [box]: text } })}
            />
          ))}
        </div>
        <Input
          aria-label={say(WHY)}
          placeholder={say(WHY)}
          value={typed.reason}
          onChange={(event) => put({ ...typed, reason: event.target.value })}
        />
      </Still>
      {acts.said}
      <div className="line wraps">
        <Button size="small" type="primary" htmlType="submit" loading={acts.busy} disabled={!ready}>
          {say({ en: 'Keep the correction', zh: '记下更正' })}
        </Button>
        {value !== undefined && OPTIONAL.has(kind) && (
          <Button
            size="small"
            loading={acts.busy}
            disabled={typed.reason.trim() === ''}
            onClick={() => void send(undefined)}
          >
            {say({ en: 'It does not stand there', zh: '原文没有这一条' })}
          </Button>
        )}
        <Button size="small" onClick={leave}>
          {say({ en: 'Leave it', zh: '不改' })}
        </Button>
      </div>
    </form>
  )
}

const WHY: Words = { en: 'Why: what the text really says', zh: '依据：原文实际怎么写' }

/** A document has a kind and counts in any case. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'text',
  'long',
  'day',
  'money',
  'tolerance',
  'permission',
  'party',
  'available-by',
  'incoterm',
  'goods-line',
  'demand',
])

function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'boxes' in value && 'reason' in value
}
