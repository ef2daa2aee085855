import { documentKindWords } from '@gendan/credit/terms/term-words'
import { judgeFinding } from '@gendan/orderfile/acts/presentation-acts'
import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { Chip } from '../parts/chip.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { keyOf } from './finding-key.ts'
import type { Shown } from './use-presentation.ts'

/** Where the way back from a page leads. */
export const CHOSEN = 'presentation-chosen'

interface RowProps {
  readonly one: JudgedFinding
  readonly shown: Shown
  readonly chosen: boolean
  /** The document that lies open. */
  readonly opened: string | undefined
  readonly onChoose: () => void
  readonly onOpen: (document: string) => void
}

/** One finding: what is wrong, the article, what cures it and until when, and what a person said of it. */
export function FindingRow({ one, shown, chosen, opened, onChoose, onOpen }: RowProps) {
  const { say, lang } = useWords()
  const { day, rights } = useWorld()
  const { finding, judgement } = one
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const accepted = judgement?.verdict === 'accepted'
  return (
    <article
      ref={row}
      id={chosen ? CHOSEN : undefined}
      className={chosen ? 'presentation-finding presentation-finding-open' : 'presentation-finding'}
    >
      <p className="line wraps">
        <Mark kind={accepted ? 'done' : markOfFinding(finding)} named />
        <button type="button" className="finding-says" aria-pressed={chosen} onClick={onChoose}>
          {say(finding.says)}
        </button>
      </p>
      <p className="quiet t-small">
        {[finding.rule, `${finding.source.title} ${finding.source.at}`.trim()].join(' · ')}
      </p>
      {finding.remedy && <p className="second t-small">{say(finding.remedy)}</p>}
      {finding.until && (
        <p className={finding.until < day ? 'risk t-small' : 'second t-small'}>
          {finding.until < day
            ? say({ en: 'The last day to present is over: ', zh: '最迟交单日已过：' })
            : say({ en: 'Documents can go until ', zh: '最迟交单 ' })}
          {shortDay(finding.until, day, lang)}
        </p>
      )}
      {judgement && (
        <p className="line wraps t-small">
          <Chip mark={accepted ? 'done' : 'risk'}>
            {accepted ? say({ en: 'let stand', zh: '已认可' }) : say({ en: 'a fault', zh: '认定不符' })}
          </Chip>
          <span>{judgement.reason}</span>
        </p>
      )}
      {chosen && one.documents.length > 1 && <Concerned one={one} shown={shown} opened={opened} onOpen={onOpen} />}
      {chosen && shown.open && rights.has('present') && <Judge one={one} shown={shown} />}
    </article>
  )
}

/** The documents of which a finding speaks, each one press away. */
function Concerned({ one, shown, opened, onOpen }: Pick<RowProps, 'one' | 'shown' | 'opened' | 'onOpen'>) {
  const { say } = useWords()
  return (
    <p className="line wraps">
      {shown.held.documents
        .filter(({ id }) => one.documents.includes(id))
        .map(({ id, kind }) => (
          <Button key={id} size="small" type={id === opened ? 'primary' : 'default'} onClick={() => onOpen(id)}>
            {say(documentKindWords[kind])}
          </Button>
        ))}
    </p>
  )
}

const WAYS = {
  accepted: { en: 'Let it stand', zh: '认可放行' },
  fault: { en: 'It is a fault', zh: '认定不符' },
} as const

function Judge({ one, shown }: Pick<RowProps, 'one' | 'shown'>) {
  const { say } = useWords()
  const act = useAct()
  const [asking, ask] = useState<keyof typeof WAYS>()
  const { finding, documents, judgement } = one
  async function judge(verdict: keyof typeof WAYS, reason: string) {
    const input = {
      rule: finding.rule,
      of: documents.join('+'),
      place: finding.at,
      says: finding.says.en,
      verdict,
      reason,
    }
    const done = await act.run(judgeFinding, input, { id: shown.held.id, expected: shown.answer.version })
    if (done) ask(undefined)
    return done !== undefined
  }
  const ways = (Object.keys(WAYS) as (keyof typeof WAYS)[]).filter((way) => way !== judgement?.verdict)
  return (
    <p className="line wraps">
      {ways.map((way) => (
        <Button key={way} size="small" onClick={() => ask(way)}>
          {say(WAYS[way])} …
        </Button>
      ))}
      {asking && (
        <ReasonDialog
          title={WAYS[asking]}
          says={
            asking === 'accepted'
              ? {
                  en: 'You answer for it that the bank takes the documents up all the same. What fails by a rule only who leads lets stand. It is kept with the presentation.',
                  zh: '由您负责银行仍会接单；规则认定不符的，只有主管、经理可认可。理由随交单留存。',
                }
              : { en: 'It keeps the documents here until it is corrected.', zh: '改正前不得交单。' }
          }
          label={WAYS[asking]}
          busy={act.busy}
          said={act.said}
          keptAs={`presentation.${shown.held.id}.${asking}.${keyOf(one)}`}
          onGo={(reason) => judge(asking, reason)}
          onClose={() => ask(undefined)}
        />
      )}
    </p>
  )
}
