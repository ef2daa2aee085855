import { documentKindWords } from '@gendan/credit/terms/term-words'
import { byWeight } from '@gendan/kernel/rule'
import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { useState } from 'react'
import { useKeys } from '../parts/keys.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { fieldsOf, valueAt } from './document-fields.ts'
import { FactsTable } from './facts-table.tsx'
import { FindingRow } from './finding-row.tsx'
import type { Shown } from './use-presentation.ts'

/** A finding's name on the screen. */
function keyOf({ finding, documents }: JudgedFinding): string {
  return [finding.rule, documents.join('+'), finding.at, finding.says.en].join('|')
}

const NEXT = { en: 'Next finding', zh: '下一条意见' }

/** Documents on the left, findings by weight on the right, one fact per row below. F8 goes to the next finding. */
export function ExamView({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { documents } = shown.held
  const all = ranked(shown.examined.findings)
  const [chosen, choose] = useState<string>()
  const [opened, open] = useState<string>()
  const at = all.findIndex((one) => keyOf(one) === chosen)
  const lit = all[at]
  const document = documents.find(({ id }) => id === opened) ?? documents[0]
  function light(one: JudgedFinding) {
    choose(keyOf(one))
    if (one.documents[0] && !one.documents.includes(opened ?? '')) open(one.documents[0])
  }
  const next = () => {
    const following = all[(at + 1) % all.length]
    if (following) light(following)
  }
  useKeys(all.length > 0 ? [{ key: 'F8', says: NEXT, run: next, whileTyping: true }] : [])
  const groups = groupsOf(all)
  return (
    <>
      <div className="presentation-desk">
        <div className="card padded stack presentation-paper">
          <div className="line wraps presentation-tabs" role="tablist">
            {documents.map((one) => (
              <button
                key={one.id}
                type="button"
                role="tab"
                aria-selected={one.id === document?.id}
                className={one.id === document?.id ? 'presentation-tab presentation-tab-open' : 'presentation-tab'}
                onClick={() => open(one.id)}
              >
                <Mark kind={markOf(one, shown)} size={12} />
                {say(documentKindWords[one.kind])}
              </button>
            ))}
          </div>
          {document && (
            <Face document={document} lit={lit?.documents.includes(document.id) ? lit.finding.at : undefined} />
          )}
        </div>
        <div className="stack presentation-findings">
          {groups.map(({ title, findings }) => (
            <div key={title.en} className="card padded stack">
              <SectionHead note={`${findings.length}`}>{say(title)}</SectionHead>
              {findings.map((one) => (
                <FindingRow
                  key={keyOf(one)}
                  one={one}
                  shown={shown}
                  chosen={keyOf(one) === chosen}
                  onChoose={() => light(one)}
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
      </div>
      <FactsTable shown={shown} />
    </>
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

/** The face of a document: what it shows, each fact at its place. The chosen finding's place is lit. */
function Face({ document, lit }: { readonly document: HeldDocument; readonly lit: string | undefined }) {
  const { say } = useWords()
  const face = faceOf(document)
  const rows = fieldsOf(document.kind).flatMap((field) => {
    const value = valueAt(face, field.at)
    const says = Array.isArray(value) ? value.join('\n') : value === undefined ? '' : `${value}`
    const isLit = lit !== undefined && (lit === field.at || lit.startsWith(`${field.at}.`))
    return says === '' && !isLit ? [] : [{ ...field, says, isLit }]
  })
  return (
    <div className="presentation-face">
      <h3>{document.title || say(documentKindWords[document.kind])}</h3>
      {rows.map(({ at, label, as, says, isLit }) => (
        <div key={at} className={isLit ? 'presentation-fact presentation-lit' : 'presentation-fact'}>
          <span className="second t-small">{say(label)}</span>
          <span className="presentation-says">
            {says === ''
              ? say({ en: 'not shown', zh: '未显示' })
              : as === 'yes-no'
                ? say(YES_NO[`${says === 'true'}`])
                : says}
          </span>
        </div>
      ))}
      {face.goods.map((line, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of goods on a document has no name but its place.
          key={i}
          className={
            lit === 'goods' || lit?.startsWith(`goods.${i}`)
              ? 'presentation-fact presentation-lit'
              : 'presentation-fact'
          }
        >
          <span className="second t-small">{say({ en: 'Goods', zh: '货物' })}</span>
          <span className="presentation-says">
            {[line.description, [line.quantity, line.unit].filter(Boolean).join(' '), line.unitPrice, line.amount]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ))}
    </div>
  )
}

const YES_NO = { true: { en: 'yes', zh: '是' }, false: { en: 'no', zh: '否' } } as const
