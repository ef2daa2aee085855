import { documentKindWords } from '@gendan/credit/terms/term-words'
import { byWeight } from '@gendan/kernel/rule'
import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { useState } from 'react'
import { useKeys } from '../parts/keys.tsx'
import { Mark } from '../parts/mark.tsx'
import { useQuery } from '../parts/narrow.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { DocumentPane } from './document-pane.tsx'
import { FactsTable } from './facts-table.tsx'
import { keyOf } from './finding-key.ts'
import { FindingRow } from './finding-row.tsx'
import type { Shown } from './use-presentation.ts'

const NEXT = { en: 'Next finding', zh: '下一条意见' }

/** Pages on the left, findings by weight on the right, one fact per row below; in one column the findings stand first. */
export function ExamView({ shown }: { readonly shown: Shown }) {
  const all = ranked(shown.examined.findings)
  const { lit, document, light, open } = useDesk(shown, all)
  const narrow = useQuery(column)
  const findings = (
    <Findings
      shown={shown}
      all={all}
      chosen={lit && keyOf(lit)}
      opened={document?.id}
      onChoose={light}
      onOpen={(one, id) => {
        light(one)
        open(id)
      }}
    />
  )
  const paper = (
    <div className="card padded stack presentation-paper">
      <Tabs shown={shown} lit={lit} opened={document?.id} onOpen={open} />
      {document && (
        <DocumentPane key={document.id} document={document} all={all} lit={lit} narrow={narrow} onChoose={light} />
      )}
    </div>
  )
  return (
    <>
      <div className="presentation-desk">
        {narrow ? findings : paper}
        {narrow ? paper : findings}
      </div>
      <FactsTable shown={shown} />
    </>
  )
}

const column = window.matchMedia('(max-width: 900px)')

/** Which finding is chosen and which document lies open. F8 goes to the next finding. */
function useDesk({ held }: Shown, all: readonly JudgedFinding[]) {
  const [chosen, choose] = useState<string>()
  const [opened, open] = useState<string>()
  const at = all.findIndex((one) => keyOf(one) === chosen)
  function light(one: JudgedFinding) {
    choose(keyOf(one))
    const first = one.named ?? one.documents[0]
    if (first) open(first)
  }
  const next = () => {
    const following = all[(at + 1) % all.length]
    if (following) light(following)
  }
  useKeys(all.length > 0 ? [{ key: 'F8', says: NEXT, run: next, whileTyping: true }] : [])
  const document = held.documents.find(({ id }) => id === opened) ?? held.documents[0]
  return { lit: all[at], document, light, open }
}

interface TabsProps {
  readonly shown: Shown
  readonly lit: JudgedFinding | undefined
  readonly opened: string | undefined
  readonly onOpen: (id: string) => void
}

/** The documents of the set; those of which the chosen finding speaks are underlined. */
function Tabs({ shown, lit, opened, onOpen }: TabsProps) {
  const { say } = useWords()
  return (
    <div className="line wraps presentation-tabs" role="tablist">
      {shown.held.documents.map((one) => {
        const classes = [
          'presentation-tab',
          one.id === opened && 'presentation-tab-open',
          lit?.documents.includes(one.id) && 'presentation-tab-lit',
        ]
        return (
          <button
            key={one.id}
            type="button"
            role="tab"
            aria-selected={one.id === opened}
            className={classes.filter(Boolean).join(' ')}
            onClick={() => onOpen(one.id)}
          >
            <Mark kind={markOf(one, shown)} size={12} />
            {say(documentKindWords[one.kind])}
          </button>
        )
      })}
    </div>
  )
}

interface FindingsProps {
  readonly shown: Shown
  readonly all: readonly JudgedFinding[]
  readonly chosen: string | undefined
  readonly opened: string | undefined
  readonly onChoose: (one: JudgedFinding) => void
  readonly onOpen: (one: JudgedFinding, document: string) => void
}

function Findings({ shown, all, chosen, opened, onChoose, onOpen }: FindingsProps) {
  const { say } = useWords()
  return (
    <div className="stack presentation-findings">
      {groupsOf(all).map(({ title, findings }) => (
        <div key={title.en} className="card padded stack">
          <SectionHead note={`${findings.length}`}>{say(title)}</SectionHead>
          {findings.map((one) => (
            <FindingRow
              key={keyOf(one)}
              one={one}
              shown={shown}
              chosen={keyOf(one) === chosen}
              opened={opened}
              onChoose={() => onChoose(one)}
              onOpen={(document) => onOpen(one, document)}
            />
          ))}
        </div>
      ))}
      {all.length === 0 && (
        <p className="card padded line">
          <Mark kind="done" />
          {say({ en: 'Nothing was found against the documents.', zh: '未发现不符。' })}
        </p>
      )}
    </div>
  )
}

/** Heaviest first; what holds is not listed. */
function ranked(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const order = byWeight(findings.map(({ finding }) => finding))
  return findings
    .filter(({ finding }) => finding.verdict !== 'pass')
    .toSorted((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding))
}

const GROUPS = [
  {
    title: { en: 'A bank would refuse', zh: '会被拒付' },
    is: ({ finding }: JudgedFinding) => finding.weight === 'block' && finding.verdict === 'fail',
  },
  {
    title: { en: 'Cannot be told: a person judges', zh: '无法判定，须人判断' },
    is: ({ finding }: JudgedFinding) => finding.verdict !== 'fail',
  },
  { title: { en: 'Worth a look', zh: '宜留意' }, is: () => true },
]

function groupsOf(all: readonly JudgedFinding[]) {
  const group = (one: JudgedFinding) => GROUPS.findIndex(({ is }) => is(one))
  return GROUPS.map(({ title }, i) => ({ title, findings: all.filter((one) => group(one) === i) })).filter(
    ({ findings }) => findings.length > 0,
  )
}

function markOf({ id }: HeldDocument, { examined }: Shown) {
  const open = examined.open.filter(({ documents }) => documents.includes(id))
  if (open.length === 0) return 'done' as const
  return open.some(({ finding }) => finding.verdict === 'fail') ? ('risk' as const) : ('thin' as const)
}
