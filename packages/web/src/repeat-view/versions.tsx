import type { Answer } from '@gendan/contract/questions'
import type { Terms } from '@gendan/forms/deal/terms'
import { compareTerms } from '@gendan/forms/kinds/parts/compare-terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import type { Words } from '@gendan/kernel/words'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, moneyInProse } from '../words/write.ts'
import { Topics } from './topics.tsx'

const TITLE: Words = { en: 'Versions of the terms', zh: '条款各版次' }

type Version = Answer<'terms-versions'>['rows'][number]

/** The versions of the terms of an order, who made each and why, and what differs between any two of them. */
export function VersionsPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/versions' })
  const order = useAsk('order', { id: file })
  const versions = useAsk('terms-versions', { file })
  const firm = useAsk('firm', {})
  if (!order.data || !versions.data || !firm.data) return <Waiting title={TITLE} of={[order, versions, firm]} />
  return <Versions standing={standingOf(order.data)} rows={versions.data.rows} here={firmHereOf(firm.data)} />
}

interface VersionsProps {
  readonly standing: Standing
  readonly rows: readonly Version[]
  readonly here: FirmHere
}

function Versions({ standing, rows, here }: VersionsProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { from, to } = useSearch({ from: '/w/$world/orders/$file/versions' })
  const navigate = useNavigate()
  const { file } = standing
  const last = rows.at(-1)?.version ?? 1
  const [a, b] = [Number(from ?? last - 1), Number(to ?? last)]
  const pick = (side: 'from' | 'to', version: number) =>
    void navigate({
      to: '/w/$world/orders/$file/versions',
      params: { world, file: file.id },
      search: { from: `${side === 'from' ? version : a}`, to: `${side === 'to' ? version : b}` },
      replace: true,
    })
  const [before, after] = [a, b].map((wanted) => rows.find(({ version }) => version === wanted))
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      note={say({ en: counted(rows.length, 'version'), zh: `共 ${rows.length} 版` })}
    >
      <div className="stack repeat-page">
        <section className="card padded">
          <ul className="versions">
            {rows.toReversed().map((row) => (
              <VersionRow key={row.version} row={row} here={here} file={file} picked={[a, b]} onPick={pick} />
            ))}
          </ul>
        </section>
        {before && after && before !== after && <Between before={before} after={after} />}
      </div>
    </Screen>
  )
}

interface VersionRowProps {
  readonly row: Version
  readonly here: FirmHere
  readonly file: Standing['file']
  readonly picked: readonly (number | undefined)[]
  readonly onPick: (side: 'from' | 'to', version: number) => void
}

function VersionRow({ row, here, file, picked, onPick }: VersionRowProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const { version, by, at, reason, askedBy, customerOrder } = row
  const name = { en: `Version ${version}`, zh: `第 ${version} 版` }
  const asked = askedBy && say({ en: `asked for by ${askedBy}`, zh: `${askedBy}要求` })
  const radio = (side: 'from' | 'to', label: Words) => (
    <label className="line t-small">
      <input
        type="radio"
        name={side}
        checked={picked[side === 'from' ? 0 : 1] === version}
        onChange={() => onPick(side, version)}
      />
      {say(label)}
    </label>
  )
  return (
    <li className="version-row">
      <span className="version-picks">
        {radio('from', { en: 'was', zh: '原' })}
        {radio('to', { en: 'is', zh: '现' })}
      </span>
      <span className="fill">
        <span className="medium">{say(name)}</span>{' '}
        <span className="second">
          {moneyInProse(pricedLines(row.terms as unknown as Terms).total)} · {customerOrder}
        </span>
        <br />
        <span className="quiet t-small">
          {[here.nameOf(by), when(at, lang), asked, reason].filter(Boolean).join(' · ')}
        </span>
      </span>
      {file.deal.changes?.some((one) => one.version === version) && (
        <Go to={worldPath(world, paperPath(file.id, 'change-order', `v${version}`))}>
          {say({ en: 'Change order', zh: '变更单' })}
        </Go>
      )}
    </li>
  )
}

function Between({ before, after }: { readonly before: Version; readonly after: Version }) {
  const { say } = useWords()
  const changes = compareTerms(before.terms as unknown as Terms, after.terms as unknown as Terms)
  const named = ({ version }: Version) => say({ en: `Version ${version}`, zh: `第 ${version} 版` })
  return (
    <section className="card padded" aria-label={say({ en: 'What differs', zh: '不同之处' })}>
      <div className="repeat-row repeat-head quiet t-small">
        <span>{say({ en: counted(changes.length, 'difference'), zh: `不同 ${changes.length} 处` })}</span>
        <span>{named(before)}</span>
        <span>{named(after)}</span>
      </div>
      <Topics changes={changes} without={['suppliers']} />
    </section>
  )
}
