import { posts } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import type { Counted, CountedPath } from '@gendan/orderfile/path/counted'
import { isHis, type NodeOwner, type OwnedNode, type OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName, whyOf } from '@gendan/orderfile/path/why'
import { countryName } from '@gendan/trade/country'
import { Button } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { dayRange, proseDay, shortDay, slackWords } from '../words/write.ts'
import { PromiseDialog } from './promise-dialog.tsx'

interface NodeCardProps {
  readonly file: { readonly id: string; readonly owner: string }
  readonly path: OwnedPath & Partial<CountedPath>
  readonly node: OwnedNode
  readonly people: FirmHere | undefined
  /** Goes to where the step is done. */
  readonly onWay: (node: PathNode) => void
}

/** One step: its days, whose it is, why its forecast is what it is, what was promised before, and where it is done. */
export function NodeCard({ file, path, node, people, onWay }: NodeCardProps) {
  const { say, lang } = useWords()
  const { account, posts: held, rights, day } = useWorld()
  const [promising, promise] = useState(false)
  const open = node.state === 'open'
  const his = rights.has('promise') && isHis(node.kind, file.owner, { account: account.id, posts: held })
  const on = node.actual ?? node.forecast
  return (
    <div className="node-card">
      <div className="line wraps">
        <span className="medium">{say(nodeName(node))}</span>
        <span className={slackClass(node)}>{slackText(node, say)}</span>
        <span className="quiet">{say(ownerWords(node.owner, people))}</span>
      </div>
      <p className="second">
        {on &&
          `${say(open ? { en: 'Forecast', zh: '预计' } : { en: 'Done', zh: '实际' })} ${proseDay(on, lang, day)} · `}
        {say(whyOf(node, path.nodes))}
        {node.latest && ` · ${say({ en: 'at the latest', zh: '最迟' })} ${proseDay(node.latest, lang, day)}`}
        {node.critical && ` · ${say({ en: 'decides the day on board', zh: '决定装船日' })}`}
      </p>
      {path.counted?.[node.id] && <CountedBy counted={path.counted[node.id]} today={path.today} />}
      {node.promises?.map(({ day: to, was, reason, by, at }) => (
        <p key={at} className="second t-small">
          {shortDay(was, day, lang)} → {shortDay(to, day, lang)} · {reason} · {people?.nameOf(by) ?? by}
        </p>
      ))}
      {open && (
        <p className="line">
          <Button size="small" onClick={() => onWay(node)}>
            {say({ en: 'Go and do it', zh: '去办' })}
          </Button>
          {his && node.kind !== 'purchase-delivered' && (
            <Button size="small" onClick={() => promise(true)}>
              {say({ en: 'Promise a new day', zh: '承诺新日期' })}
            </Button>
          )}
        </p>
      )}
      {promising && <PromiseDialog file={file.id} node={node} onClose={() => promise(false)} />}
    </div>
  )
}

/** Whose working days it was counted in, and which days in between nobody works there. */
function CountedBy({ counted, today }: { readonly counted: Counted | undefined; readonly today: Day }) {
  const { say, lang } = useWords()
  if (!counted) return null
  const { country, weekend, closed } = counted
  const days = closed.map(
    ({ from, to, name }) =>
      `${say(name)} ${from === to ? shortDay(from, today, lang) : dayRange(from, to, today, lang)}`,
  )
  const off = [...days, ...(weekend > 0 ? [say({ en: `${weekend} days of weekends`, zh: `周末 ${weekend} 天` })] : [])]
  return (
    <p className="quiet t-small">
      {say({
        en: `counted in the working days of ${countryName(country, 'en')}`,
        zh: `按${countryName(country, 'zh')}的工作日计`,
      })}
      {off.length > 0 &&
        `${say({ en: '; closed in between: ', zh: '；其间休息：' })}${off.join(say({ en: ', ', zh: '、' }))}`}
    </p>
  )
}

/** "Buyer 王芳", or the post alone where it is not plain whose it is. */
export function ownerWords({ post, account }: NodeOwner, people: FirmHere | undefined) {
  const name = account && people ? ` ${people.nameOf(account)}` : ''
  return { en: `${posts[post].en}${name}`, zh: `${posts[post].zh}${name}` }
}

export function slackClass({ state, slack }: PathNode): string {
  if (state !== 'open' || slack === undefined) return 'quiet'
  return slack < 0 ? 'risk medium' : slack <= 2 ? 'thin medium' : 'quiet'
}

export function slackText({ state, slack }: PathNode, say: (words: { en: string; zh: string }) => string): string {
  if (state === 'passed') return say({ en: 'no evidence', zh: '无凭据' })
  if (slack === undefined) return state === 'done' ? say({ en: 'done', zh: '已完成' }) : ''
  if (state === 'done')
    return slack < 0
      ? say({ en: `done, ${-slack} late`, zh: `已完成，晚 ${-slack}` })
      : say({ en: 'done', zh: '已完成' })
  return say(slackWords(slack))
}
