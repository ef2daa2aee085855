import { posts } from '@gendan/firm/posts'
import { isHis, type NodeOwner, type OwnedNode, type OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName, whyOf } from '@gendan/orderfile/path/why'
import { Button } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { proseDay, shortDay, slackWords } from '../words/write.ts'
import { PromiseDialog } from './promise-dialog.tsx'

interface NodeCardProps {
  readonly file: { readonly id: string; readonly owner: string }
  readonly path: OwnedPath
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
