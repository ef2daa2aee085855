import type { Words } from '@gendan/kernel/words'
import { revokeLink } from '@gendan/orderfile/acts/revoke-link'
import { linkStates } from '@gendan/orderfile/link/link-states'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { useWords } from '../words/language.tsx'
import { CounterAnswer } from './counter-answer.tsx'
import { agents, type LinkRow, MARKS } from './link-words.ts'

interface LineProps {
  readonly link: LinkRow
  readonly standing: Standing
  readonly here: FirmHere
}

/** One link: how it stands, who opened it, what was answered, and what we can do. */
export function LinkLine({ link, standing, here }: LineProps) {
  const { say, lang } = useWords()
  const mark = MARKS[link.state]
  const { answer, settled, revoked } = link
  return (
    <article className={link.state === 'countered' ? 'link-line asks' : 'link-line'}>
      <p className="line wraps">
        <Chip {...(mark ? { mark } : {})}>{say(linkStates[link.state])}</Chip>
        <span className="fill">
          {link.number} v{link.version}
          {link.to && ` → ${link.to}`}
        </span>
      </p>
      <p className="quiet t-small">
        {here.nameOf(link.by)} · {when(link.at, lang)} ·{' '}
        {say({ en: `good until ${when(link.until, 'en')}`, zh: `${when(link.until, 'zh')} 前有效` })}
      </p>
      <Openings link={link} />
      {answer && (
        <p>
          <span className="medium">{answer.name}</span> · {answer.position} ·{' '}
          <span className="quiet t-small" title={answer.from}>
            {when(answer.at, lang)} · {say(agents[answer.agent] ?? { en: answer.agent, zh: answer.agent })}
          </span>
        </p>
      )}
      {answer?.counter && <CounterAnswer link={link} standing={standing} />}
      {settled && (
        <p className="second t-small">
          {here.nameOf(settled.by)} · {when(settled.at, lang)}
          {settled.word && `：${settled.word}`}
        </p>
      )}
      {revoked && (
        <p className="second t-small">
          {here.nameOf(revoked.by)} · {when(revoked.at, lang)} {revoked.reason}
        </p>
      )}
      {(link.state === 'sent' || link.state === 'read') && <Revoke link={link} standing={standing} />}
    </article>
  )
}

/** How often it was opened, and by whom last; machines are counted apart. */
function Openings({ link: { openings, read } }: Pick<LineProps, 'link'>) {
  const { say, lang } = useWords()
  if (openings.length === 0) return null
  const people = openings.filter(({ agent }) => agent !== 'robot')
  const robots = openings.length - people.length
  const [last] = people
  return (
    <details className="t-small">
      <summary className="second">
        {last
          ? say({
              en: `Opened ${people.length}×, last ${when(last.at, 'en')}`,
              zh: `打开 ${people.length} 次，最近 ${when(last.at, 'zh')}`,
            })
          : say({ en: 'Not opened by a person', zh: '还没有人打开' })}
        {robots > 0 && say({ en: `, ${robots}× by robots`, zh: `，程序自动打开 ${robots} 次` })}
        {read && say({ en: `; read since ${when(read, 'en')}`, zh: `；${when(read, 'zh')} 起已阅` })}
      </summary>
      <ol className="link-openings">
        {openings.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two openings may fall in the same instant, and none moves.
          <li key={`${one.at} ${i}`}>
            {when(one.at, lang)} · {say(agents[one.agent] ?? { en: one.agent, zh: one.agent })} · {one.from}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Revoke({ link, standing }: Omit<LineProps, 'here'>) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  if (!rights.has('link')) return null
  const revoke = () => act.run(revokeLink, { link: link.id, reason: '' }, { id: standing.file.id })
  return (
    <div>
      <Button size="small" loading={act.busy} onClick={() => void revoke()}>
        {say(REVOKE)}
      </Button>
      {act.said}
    </div>
  )
}

const REVOKE: Words = { en: 'Revoke', zh: '撤回链接' }
