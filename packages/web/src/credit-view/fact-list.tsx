import type { Demand } from '@gendan/credit/terms/credit'
import { demandWords } from '@gendan/credit/terms/term-words'
import type { Words } from '@gendan/kernel/words'
import { Fragment, type MouseEvent, useEffect, useRef } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { addedTo, type FactActs, standingAt } from './correction.ts'
import type { CreditFact } from './credit-facts.ts'
import { markUnder } from './credit-text.tsx'
import { AddFact, MissingFacts } from './fact-add.tsx'
import { type FactGroup, factGroups } from './fact-fields.ts'
import { FactRow } from './fact-row.tsx'
import { showMark } from './show-mark.ts'
import type { TextMark } from './text-marks.ts'
import type { Light } from './use-light.ts'

interface FactListProps {
  readonly facts: readonly CreditFact[]
  readonly marks: readonly TextMark[]
  readonly light: Light
  readonly acts?: FactActs | undefined
  /** Facts that a person should hold against the scan, by their paths. */
  readonly doubted: ReadonlySet<string>
}

/** The facts of a credit in groups, each with the number under which it stands in the text. */
export function FactList({ facts, marks, light, acts, doubted }: FactListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { mark, from } = light.lit
  useEffect(() => {
    if (mark === undefined || from === 'facts') return
    showMark(box.current, mark)
  }, [mark, from])
  const numbers = new Map(marks.flatMap(({ number, paths }) => paths.map((path) => [path, number] as const)))
  // Facts that stand at one place are looked at together.
  const doubts = new Map(
    marks.flatMap(({ paths }) => {
      const open = paths.filter((path) => doubted.has(path))
      return open.map((path) => [path, open] as const)
    }),
  )
  const at = (event: Pick<MouseEvent, 'target'>) => markUnder(event)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every fact has its number as a button; pointing at rows is for the mouse.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same: the numbers answer to the keyboard.
    <div
      ref={box}
      className="fact-list"
      onMouseOver={(event) => light.over(at(event), 'facts')}
      onMouseLeave={() => light.over(undefined, 'facts')}
      onFocus={(event) => light.over(at(event), 'facts')}
      onBlur={() => light.over(undefined, 'facts')}
      onClick={(event) => light.choose(at(event), 'facts')}
    >
      {(Object.keys(factGroups) as FactGroup[]).map((group) => (
        <Group
          key={group}
          group={group}
          facts={facts.filter((fact) => fact.group === group)}
          numbers={numbers}
          lit={mark}
          acts={acts}
          doubts={doubts}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: FactGroup
  readonly facts: readonly CreditFact[]
  readonly numbers: ReadonlyMap<string, number>
  readonly lit: number | undefined
  readonly acts: FactActs | undefined
  /** For each fact that is doubtful: the paths at its place that are. */
  readonly doubts: ReadonlyMap<string, readonly string[]>
}

/** Lists to which an item may be added. */
const LISTS: Partial<Record<FactGroup, { readonly list: string; readonly kind: 'requirement' | 'condition' }>> = {
  documents: { list: 'documents', kind: 'requirement' },
  conditions: { list: 'conditions', kind: 'condition' },
}

function Group({ group, facts, numbers, lit, acts, doubts }: GroupProps) {
  const { say } = useWords()
  const corrections = acts?.corrections ?? []
  const [told, missing] = [
    facts.filter(({ value, path }) => value !== undefined || standingAt(corrections, path)),
    facts.filter(({ value, path }) => value === undefined && !standingAt(corrections, path)),
  ]
  const list = LISTS[group]
  const items = new Set(facts.flatMap(({ item }) => item ?? [])).size
  if (told.length === 0 && !acts) return null
  return (
    <section className="fact-group" aria-label={say(factGroups[group])}>
      <SectionHead note={list && items > 0 ? items : undefined}>{say(factGroups[group])}</SectionHead>
      {told.map((fact, i) => (
        <Fragment key={fact.path}>
          <FactRow
            fact={fact}
            number={numbers.get(fact.path)}
            first={fact.item !== undefined && fact.item !== told[i - 1]?.item}
            lit={lit}
            acts={acts}
            doubtful={doubts.get(fact.path)}
          />
          {group === 'documents' && acts && fact.item && fact.item !== told[i + 1]?.item && (
            <MoreDemands item={fact.item} facts={told} acts={acts} />
          )}
        </Fragment>
      ))}
      {list && acts && <AddedItems {...list} items={items} acts={acts} />}
      {acts && <MissingFacts facts={missing} acts={acts} />}
      {list && acts && <AddFact {...list} items={items} acts={acts} />}
    </section>
  )
}

interface AddedProps {
  readonly list: string
  readonly kind: 'requirement' | 'condition'
  readonly items: number
  readonly acts: FactActs
}

const ADDED: Words = { en: 'Added', zh: '补录' }

/** What persons found in the text that the reader did not. */
function AddedItems({ list, kind, items, acts }: AddedProps) {
  return addedTo(acts.corrections, list, items).map(({ path }) => (
    <FactRow
      key={path}
      fact={{ path, kind, group: kind === 'requirement' ? 'documents' : 'conditions', label: ADDED, value: undefined }}
      number={undefined}
      first
      lit={undefined}
      acts={acts}
    />
  ))
}

interface MoreProps {
  readonly item: string
  readonly facts: readonly CreditFact[]
  readonly acts: FactActs
}

/** What a person found a document to be asked beside what was read. */
function MoreDemands({ item, facts, acts }: MoreProps) {
  const list = `${item}.demands`
  const items = facts.filter((fact) => fact.item === item && fact.kind === 'demand').length
  return (
    <>
      {addedTo(acts.corrections, list, items).map(({ path, value }) => (
        <FactRow
          key={path}
          fact={{ path, kind: 'new-demand', group: 'documents', label: demandWords(value as Demand), value: undefined }}
          number={undefined}
          first={false}
          lit={undefined}
          acts={acts}
        />
      ))}
      <AddFact list={list} kind="new-demand" items={items} acts={acts} />
    </>
  )
}
