import { byWeight, type Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { FindingCard, markOfFinding, type Way } from './finding-card.tsx'
import { useKeys } from './keys.tsx'
import { Mark, type MarkKind } from './mark.tsx'

interface FindingsDockProps {
  readonly findings: readonly Finding[]
  /** How many rules hold: one line, not a list. */
  readonly passed: number
  /** The chosen finding, by findingKey; the screen holds it, because the page and the fields answer to it. */
  readonly chosen: string | undefined
  readonly onChoose: (finding: Finding) => void
  readonly waysOf?: (finding: Finding) => readonly Way[]
}

/** A finding's name on a screen: its rule and its place. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}@${finding.at}`
}

const HEAD: Words = { en: 'Findings', zh: '发现' }
const NEXT: Words = { en: 'next', zh: '下一条' }
const NEXT_FINDING: Words = { en: 'Next finding', zh: '下一条发现' }
const NONE: Words = { en: 'Nothing stands against it.', zh: '没有什么挡着。' }

/** Findings beside the page, heaviest first, then by place. F8 goes to the next. Spoken when their number changes. */
export function FindingsDock({ findings, passed, chosen, onChoose, waysOf }: FindingsDockProps) {
  const { say } = useWords()
  const ranked = byWeight(findings.filter((finding) => finding.verdict !== 'pass'))
  const at = ranked.findIndex((finding) => findingKey(finding) === chosen)
  const list = useRef<HTMLDivElement>(null)
  function next() {
    const following = ranked[(at + 1) % ranked.length]
    if (following) onChoose(following)
  }
  useKeys(ranked.length > 0 ? [{ key: 'F8', says: NEXT_FINDING, run: next, whileTyping: true }] : [])
  const before = useRef(chosen)
  useEffect(() => {
    if (before.current !== chosen) list.current?.querySelector('.finding-chosen')?.scrollIntoView({ block: 'nearest' })
    before.current = chosen
  }, [chosen])
  return (
    <section className="dock" aria-label={say(HEAD)}>
      <header className="dock-head">
        <h2>
          <span role="status">
            {say(HEAD)} {ranked.length}
          </span>
        </h2>
        <Tally findings={ranked} />
      </header>
      <div ref={list} className="dock-list">
        {ranked.map((finding) => (
          <FindingCard
            key={findingKey(finding)}
            finding={finding}
            chosen={findingKey(finding) === chosen}
            onChoose={() => onChoose(finding)}
            ways={waysOf?.(finding) ?? []}
          />
        ))}
        <p className="dock-foot">
          <Mark kind="done" size={12} />
          {ranked.length === 0 && say(NONE)}{' '}
          {say({
            en: counted(passed, 'rule holds', 'rules hold'),
            zh: `${ranked.length > 0 ? '另 ' : ''}${passed} 条规则已过`,
          })}
          <span className="fill" />
          {ranked.length > 0 && (
            <button type="button" className="dock-next" onClick={next}>
              <kbd>F8</kbd> {say(NEXT)}
            </button>
          )}
        </p>
      </div>
    </section>
  )
}

function Tally({ findings }: { readonly findings: readonly Finding[] }) {
  const kinds: readonly MarkKind[] = ['risk', 'thin', 'note', 'wait']
  const counted = kinds.map((kind) => ({ kind, count: findings.filter((f) => markOfFinding(f) === kind).length }))
  return (
    <span className="line t-small">
      {counted
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} className="tally">
            <Mark kind={kind} size={12} named />
            {count}
          </span>
        ))}
    </span>
  )
}
