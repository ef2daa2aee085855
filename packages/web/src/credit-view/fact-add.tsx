import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { type FactActs, nextIn } from './correction.ts'
import type { CreditFact } from './credit-facts.ts'
import { FactEditor } from './fact-editor.tsx'

/** What was not read of a group, each one step from being typed. */
export function MissingFacts({ facts, acts }: { readonly facts: readonly CreditFact[]; readonly acts: FactActs }) {
  const { say } = useWords()
  const [path, type] = useState<string>()
  const typed = facts.find((fact) => fact.path === path)
  if (facts.length === 0) return null
  return (
    <div className="fact-missing">
      <p className="quiet t-small">
        {say({ en: 'Not in the text: ', zh: '原文未见：' })}
        {facts.map((fact) => (
          <button key={fact.path} type="button" className="fact-missed" onClick={() => type(fact.path)}>
            {say(fact.label)}
          </button>
        ))}
      </p>
      {typed && <FactEditor key={typed.path} fact={typed} acts={acts} onClose={() => type(undefined)} />}
    </div>
  )
}

interface AddProps {
  readonly list: string
  readonly kind: 'requirement' | 'condition' | 'new-demand'
  readonly items: number
  readonly acts: FactActs
}

const ADD: Readonly<Record<AddProps['kind'], Words>> = {
  requirement: { en: 'Add a document that was not read', zh: '补录一份未读到的单据' },
  'new-demand': { en: 'Add what else it must show', zh: '补录一项要求' },
  condition: { en: 'Add a condition that was not read', zh: '补录一条未读到的条款' },
}

/** An item of a list that the reader did not find. */
export function AddFact({ list, kind, items, acts }: AddProps) {
  const { say } = useWords()
  const [typing, type] = useState(false)
  const path = nextIn(acts.corrections, list, items)
  if (!typing)
    return (
      <button type="button" className="as-link t-small fact-add" onClick={() => type(true)}>
        {say(ADD[kind])}
      </button>
    )
  return (
    <FactEditor fact={{ path, kind, label: ADD[kind], value: undefined }} acts={acts} onClose={() => type(false)} />
  )
}
