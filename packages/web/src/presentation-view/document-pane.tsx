import { documentKindWords } from '@gendan/credit/terms/term-words'
import type { Words } from '@gendan/kernel/words'
import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { Button, Segmented } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark, type MarkKind } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { factOn } from './desk-places.ts'
import { DocumentFace } from './document-face.tsx'
import { nameOfFact, valueAt } from './document-fields.ts'
import { keyOf } from './finding-key.ts'
import { CHOSEN } from './finding-row.tsx'
import { hasPages, OthersPage } from './others-page.tsx'
import { OurPage } from './our-page.tsx'

interface PaneProps {
  readonly document: HeldDocument
  readonly all: readonly JudgedFinding[]
  readonly lit: JudgedFinding | undefined
  /** In one column: the chosen fact is gone to, and a button leads back. */
  readonly narrow: boolean
  readonly onChoose: (one: JudgedFinding) => void
}

/** A document on the desk: its pages with the places of the findings, or what was typed of it fact by fact. */
export function DocumentPane({ document, all, lit, narrow, onChoose }: PaneProps) {
  const { say } = useWords()
  const files = document.source.from === 'others' ? document.source.files.filter(hasPages) : []
  const paged = document.source.from === 'paper' || files.length > 0
  const [view, look] = useState('0')
  const pane = useRef<HTMLDivElement>(null)
  const of = lit && factOn(lit, document)
  const key = lit && of !== undefined ? keyOf(lit) : undefined
  useEffect(() => {
    if (narrow && key !== undefined) pane.current?.scrollIntoView({ block: 'start' })
  }, [narrow, key])
  const views = [
    ...(document.source.from === 'paper' ? [{ value: '0', label: say({ en: 'Page', zh: '单据' }) }] : []),
    ...files.map(({ name }, i) => ({
      value: `${i}`,
      label: files.length > 1 ? name : say({ en: 'Page', zh: '单据' }),
    })),
    { value: FACTS, label: say({ en: 'Facts', zh: '票面要点' }) },
  ]
  const shownView = paged ? view : FACTS
  return (
    <div ref={pane} className="stack presentation-pane">
      <div className="line wraps presentation-pane-head">
        <h3>{document.title || say(documentKindWords[document.kind])}</h3>
        <span className="fill" />
        {paged && <Segmented<string> size="small" value={shownView} options={views} onChange={look} />}
        {narrow && lit && (
          <Button
            size="small"
            onClick={() => window.document.getElementById(CHOSEN)?.scrollIntoView({ block: 'center' })}
          >
            {say({ en: 'Back to the finding', zh: '返回意见' })}
          </Button>
        )}
      </div>
      {lit && of !== undefined && of !== '' && shownView !== FACTS && (
        <LitFact document={document} at={of} mark={markOfFinding(lit.finding)} />
      )}
      {shownView === FACTS ? (
        <DocumentFace document={document} lit={of} />
      ) : (
        <Pages document={document} file={files[Number(view)]} all={all} chosen={of} onChoose={onChoose} />
      )}
    </div>
  )
}

const FACTS = 'facts'

interface PagesProps extends Pick<PaneProps, 'document' | 'all' | 'onChoose'> {
  readonly file: { readonly attachment: string; readonly name: string } | undefined
  readonly chosen: string | undefined
}

function Pages({ document, file, all, chosen, onChoose }: PagesProps) {
  const { say } = useWords()
  const { source } = document
  const spoken = useMemo(
    () =>
      all.flatMap((one) => {
        const fact = factOn(one, document)
        return fact ? [[fact, one] as const] : []
      }),
    [all, document],
  )
  const lit = new Map<string, MarkKind>(
    spoken.toReversed().map(([fact, { finding }]) => [fact, markOfFinding(finding)]),
  )
  const shared = {
    title: document.title || say(documentKindWords[document.kind]),
    ...{ lit, facts: [...lit.keys()], chosen },
    named: (fact: string) => nameOfFact(document.kind, fact),
    onFact(fact: string) {
      const one = spoken.find(([known]) => known === fact)?.[1]
      if (one) onChoose(one)
    },
  }
  if (source.from === 'paper') return <OurPage {...shared} source={source} />
  return file ? <OthersPage key={file.attachment} {...shared} document={document} file={file} /> : null
}

interface LitProps {
  readonly document: HeldDocument
  readonly at: string
  readonly mark: MarkKind
}

/** What the document shows at the chosen place, also where the page has no place for it. */
function LitFact({ document, at, mark }: LitProps) {
  const { say } = useWords()
  const value = valueAt(faceOf(document), at)
  const says = value === undefined || value === '' ? NOT_SHOWN : typeof value === 'object' ? undefined : `${value}`
  return (
    <p className="line wraps presentation-lit-fact" role="status">
      <Mark kind={mark} />
      <span className="second">{say(nameOfFact(document.kind, at))}</span>
      {says !== undefined && <span className="medium">{typeof says === 'string' ? says : say(says)}</span>}
    </p>
  )
}

const NOT_SHOWN: Words = { en: 'not shown', zh: '未显示' }
