import type { RowGroup } from '@gendan/forms/form'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { factText } from '../facts/fact-text.ts'
import { DerivedField } from '../parts/field.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { From } from '../parts/from.tsx'
import { Go } from '../parts/go.tsx'
import type { MarkKind } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { within } from './places.ts'
import type { Ground, Source } from './source.ts'

/** What the rows beside the page are shown with. */
export interface Beside {
  readonly textAt: (at: string) => string
  readonly sourceAt: (at: string) => Source
  /** The row one came to from the page. */
  readonly lit: string | undefined
  readonly findings: readonly Finding[]
  /** What stood there in the last issued version; undefined where nothing is compared or nothing changed. */
  readonly before: (at: string) => string | undefined
}

/** The facts beside the page, in the order in which they are checked. */
export function Rows({ groups, beside }: { readonly groups: readonly RowGroup[]; readonly beside: Beside }) {
  const { say } = useWords()
  return groups.map((group) => (
    <div key={group.title.en}>
      <SectionHead>{say(group.title)}</SectionHead>
      {group.rows.map((row) => (
        <FactRow key={row.at} {...row} beside={beside} />
      ))}
    </div>
  ))
}

function FactRow({ label, at, beside }: { readonly label: Words; readonly at: string; readonly beside: Beside }) {
  const { say } = useWords()
  const source = beside.sourceAt(at)
  const text = beside.textAt(at)
  const old = beside.before(at)
  const found = findingAt(at, beside.findings)
  return (
    <DerivedField
      label={label}
      lit={beside.lit !== undefined && within(beside.lit, at)}
      from={<SourceMark source={source} />}
      {...(source.kind === 'link' ? { home: source.home.name } : {})}
      {...(found ? { mark: found.mark, finding: say(found.finding.says) } : {})}
    >
      <span title={text}>
        {old !== undefined && old !== text && <del className="fact-before">{old}</del>}
        {text === '' ? (
          <span className="quiet">–</span>
        ) : (
          <span className={old !== undefined && old !== text ? 'fact-new' : ''}>{text}</span>
        )}
      </span>
    </DerivedField>
  )
}

/** The heaviest finding at a place, with its mark. */
export function findingAt(
  at: string,
  findings: readonly Finding[],
): { readonly finding: Finding; readonly mark: MarkKind } | undefined {
  const finding = findings.find((one) => within(one.at, at))
  return finding && { finding, mark: markOfFinding(finding) }
}

/** Where a value comes from: the way to its home, or what it is worked out of. */
export function SourceMark({ source }: { readonly source: Source }) {
  const { say } = useWords()
  if (source.kind === 'link')
    return (
      <From kind="link" to={source.home.to}>
        {say(source.home.name)}
      </From>
    )
  if (source.kind === 'calc')
    return (
      <From kind="calc" working={<Working grounds={source.grounds} />}>
        <span className="one-line from-grounds">{groundsInShort(source.grounds, say)}</span>
      </From>
    )
  if (source.kind === 'typed') return <From kind="typed" />
  return <From kind="calc">{say({ en: 'when issued', zh: '开出时定' })}</From>
}

const SHOWN = 14

/** The facts a figure hangs on, each with its figure and the way to its home. */
function Working({ grounds }: { readonly grounds: readonly Ground[] }) {
  const { say, lang } = useWords()
  return (
    <div className="working">
      <p className="quiet t-small">{say({ en: 'Worked out of', zh: '由这些算出' })}</p>
      <dl>
        {grounds.slice(0, SHOWN).map((ground) => (
          <div key={ground.at} className="working-fact">
            <dt className="second">{say(ground.name)}</dt>
            <dd className="figures">{factText(ground.value, lang, ground.at)}</dd>
            <dd>{ground.home && <Go to={ground.home.to}>{say(ground.home.name)}</Go>}</dd>
          </div>
        ))}
      </dl>
      {grounds.some(({ at }) => at.includes('lines.')) && (
        <p className="quiet t-small">{say({ en: 'Further lines alike.', zh: '其余各行同此。' })}</p>
      )}
    </div>
  )
}

/** "数量、单价": what kinds of facts, each once. */
function groundsInShort(grounds: readonly Ground[], say: (words: Words) => string): string {
  const names = [
    ...new Set(
      grounds.map(
        ({ name }) =>
          say(name)
            .split(' · ')
            .at(-1)
            ?.replace(/ (cm|kg|m³|%)$/, '') ?? '',
      ),
    ),
  ]
  const few = names.slice(0, 2).join(say({ en: ', ', zh: '、' }))
  return names.length > 2 ? say({ en: `${few} …`, zh: `${few}等` }) : few
}
