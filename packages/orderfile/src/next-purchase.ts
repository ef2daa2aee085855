import type { Lamp } from './gate.ts'
import { linksOf, standingState } from './link/link-state.ts'
import { latestPaper, type OrderFile } from './order-file.ts'
import type { Stale } from './stale.ts'
import type { NextStep } from './step.ts'

const PO = 'purchase-order'

/** What comes next for what is bought: every order is reviewed and sent first, then signed back. Undefined where nothing is open. */
export function towardsPurchase(
  file: OrderFile,
  lamps: readonly Lamp[],
  stale: readonly Stale[],
): NextStep | undefined {
  const toSend = lamps.find((lamp) => lamp.gate === 'G12' && (lamp.state !== 'open' || !isSent(file, lamp, stale)))
  if (toSend) return towardsSending(toSend)
  const toShow = lamps.find(({ gate, state }) => gate === 'G13' && state !== 'open')
  if (!toShow) return undefined
  const { title, gate, part } = toShow
  const [link] = linksOf(file, { gate: 'G13', part })
  if (link && standingState(file, link) === 'countered')
    return {
      says: { en: `${title.en}: he has countered; answer him.`, zh: `${title.zh}：对方已还价，请答复。` },
      does: 'section',
      section: 'purchases',
      part,
    }
  const says = {
    en: `${title.en}; send it by link, or show his copy when it comes.`,
    zh: `${title.zh}，可发链接签回，或收到签回件后上传。`,
  }
  return { says, does: 'gate', gate, part }
}

/** Sent, and as it stands. */
function isSent(file: OrderFile, { part }: Lamp, stale: readonly Stale[]): boolean {
  const paper = latestPaper(file, PO, part)
  return paper !== undefined && !stale.some((one) => one.paper === paper.id)
}

/** The gate's title names the supplier. */
function towardsSending({ state, title, part }: Lamp): NextStep {
  const does = state === 'turn' ? 'sign' : 'paper'
  const what = SENDING[state]
  return { says: { en: `${title.en}; ${what.en}`, zh: `${title.zh}，${what.zh}` }, does, kind: PO, part }
}

const SEND = { en: 'send it for signature.', zh: '请送签。' }
const SENDING: Readonly<Record<Lamp['state'], NextStep['says']>> = {
  turn: { en: 'it waits for its signature.', zh: '等待签名。' },
  open: { en: 'signed; issue and send it.', zh: '已签，请开出并发给供应商。' },
  again: { en: 'it has changed; send it for signature again.', zh: '内容已变，请重新送签。' },
  shut: SEND,
  'not-demanded': SEND,
}
