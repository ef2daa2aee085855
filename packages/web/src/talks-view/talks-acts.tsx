import type { RoundKind } from '@gendan/forms/deal/round'
import { chainOf, standingOf } from '@gendan/forms/offer/chain'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { Button } from 'antd'
import { useWorld } from '../app/world.ts'
import { useGo } from '../order-view/use-go.ts'
import { useWords } from '../words/language.tsx'

interface Ready {
  readonly label: Words
  readonly path: string
}

/** What may be said next: by the rules of offer and acceptance, and nothing else. */
export function TalksActs({ file }: { readonly file: OrderFile }) {
  const { say } = useWords()
  const { day } = useWorld()
  const go = useGo()
  const ready = readyActs(file, day)
  return ready.map(({ label, path }, i) => (
    <Button key={path} type={i === 0 ? 'primary' : 'default'} onClick={() => go(path)}>
      {say(label)}
    </Button>
  ))
}

/** The first is the likeliest. */
function readyActs(file: OrderFile, today: string): readonly Ready[] {
  const at = `/orders/${file.id}`
  const now = standingOf(chainOf(file.deal), today)
  const says = (by: 'us' | 'customer', kind: RoundKind, label: Words) => ({
    label,
    path: `${at}/rounds?says=${by}-${kind}`,
  })
  const offer = { label: { en: 'Make an offer', zh: '发盘' }, path: `${at}/terms?of=offer` }
  const counter = { label: { en: 'Counter-offer', zh: '还盘' }, path: `${at}/terms?of=offer` }
  const theirs = { label: { en: 'He offers otherwise', zh: '客户还盘' }, path: `${at}/terms?of=counter` }
  if (!now) return [offer, { ...theirs, label: { en: 'The customer offers', zh: '客户发盘' } }]
  const settle = { label: { en: 'Settle the terms', zh: '议定条款' }, path: `${at}/terms?of=contract` }
  if (now.state === 'accepted') return file.deal.contract ? [] : [settle, { ...theirs }]
  if (now.state === 'late' && now.turn === 'us')
    return [says('us', 'acceptance', { en: 'It stands: tell him', zh: '认可，通知客户' }), counter]
  if (now.turn === 'customer')
    return [
      says('customer', 'acceptance', { en: 'He accepts', zh: '客户接受' }),
      theirs,
      says('customer', 'rejection', { en: 'He declines', zh: '客户拒绝' }),
      says('us', 'withdrawal', { en: 'Withdraw it', zh: '撤回' }),
    ]
  if (now.turn === 'us')
    return [
      counter,
      says('us', 'acceptance', { en: 'Accept', zh: '接受' }),
      says('us', 'rejection', { en: 'Decline', zh: '拒绝' }),
    ]
  return [offer, theirs, ...lateAnswer(now.state, now.last.by, says)]
}

/** An answer to a lapsed proposal may still come, too late. */
function lateAnswer(
  state: string,
  by: 'us' | 'customer',
  says: (by: 'us' | 'customer', kind: RoundKind, label: Words) => Ready,
): readonly Ready[] {
  if (state !== 'lapsed') return []
  return by === 'us'
    ? [says('customer', 'acceptance', { en: 'He accepts late', zh: '客户逾期接受' })]
    : [says('us', 'acceptance', { en: 'Accept late', zh: '我方逾期接受' })]
}
