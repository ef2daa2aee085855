import { actOf } from '@gendan/contract/acts'
import type { JournalRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import { costLayers } from '@gendan/forms/deal/cost'
import { doubtTopics } from '@gendan/forms/deal/doubt'
import { inspectionName, verdicts } from '@gendan/forms/deal/inspection'
import { moneyEnds, purposes } from '@gendan/forms/deal/money'
import { roundKinds } from '@gendan/forms/deal/round'
import { sampleName, sampleVerdicts } from '@gendan/forms/deal/sample'
import { cartonTotals } from '@gendan/forms/kinds/parts/packed-goods'
import { writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { shortPrint } from '@gendan/kernel/fingerprint'
import { writeMoney } from '@gendan/kernel/money'
import { type Difference, differences } from '@gendan/kernel/same'
import { say, type Words } from '@gendan/kernel/words'
import { asideWords } from '@gendan/orderfile/aside'
import { gateOf } from '@gendan/orderfile/gates'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { stages } from '@gendan/orderfile/stage'
import { counted } from '../words/write.ts'
import { binderWords } from './binder-words.ts'
import { keptWords } from './kept-words.ts'
import { paperById } from './paper-id.ts'
import { carriedWords, nodeWords, plain, quietWords, quoted } from './path-words.ts'
import { progressWords } from './progress-words.ts'

/** One act in a file's journal: its events are written together and read together. */
export interface Entry {
  readonly key: string
  readonly title: Words
  readonly by: string
  readonly post: string
  readonly at: string
  readonly from: string
  readonly token: string
  /** What it did, one phrase each. */
  readonly did: readonly Words[]
  /** What it changed in settled terms, fact by fact. */
  readonly changes: readonly Difference[]
}

/** The journal's rows, latest first, as acts: what happened at one instant by one act is one entry. */
export function entriesOf(rows: readonly JournalRow[], nameOf: (account: string) => string): readonly Entry[] {
  const groups = new Map<string, JournalRow[]>()
  for (const row of rows) {
    const key = `${row.at} ${row.act} ${row.by} ${row.token}`
    groups.set(key, [row, ...(groups.get(key) ?? [])])
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (!first) return []
    const { act, by, post, at, from, token } = first
    const events = group.map((row) => row.event as OrderFileEvent)
    return [
      {
        ...{ key, by, post, at, from, token },
        title: actOf(act)?.title ?? { en: act, zh: act },
        did: events.flatMap((event) => eventWords(event, nameOf)),
        changes: group.flatMap((row) => termsChanges(row, rows)),
      },
    ]
  })
}

/** What one event says beyond the name of its act; nothing where the act's name says it all. */
function eventWords(event: OrderFileEvent, nameOf: (account: string) => string): readonly Words[] {
  switch (event.type) {
    case 'file-opened':
      return [plain(event.number)]
    case 'inquiry-recorded':
      return [{ en: `${event.inquiry.wants.length} wanted`, zh: `要 ${event.inquiry.wants.length} 样` }]
    case 'link-sent':
    case 'link-answered':
      return [linkWords(event)]
    case 'order-recorded': {
      const { number, lines } = event.order.order
      return [{ en: `${number || '–'}, ${counted(lines.length, 'line')}`, zh: `${number || '–'}，${lines.length} 行` }]
    }
    case 'offer-made':
      return [{ en: `round ${event.offer.round}`, zh: `第 ${event.offer.round} 轮` }]
    case 'round-recorded': {
      const { by, says, round } = event.round
      const { en, zh } = roundKinds[says]
      const who = by === 'us' ? { en: 'ours', zh: '我方' } : { en: "the customer's", zh: '客户' }
      return [{ en: `round ${round}: ${en.toLowerCase()}, ${who.en}`, zh: `第 ${round} 轮：${who.zh}${zh}` }]
    }
    case 'terms-settled': {
      const { version } = event.contract
      const reason = event.reason ? [quoted(event.reason)] : []
      return [{ en: `terms v${version}`, zh: `条款第 ${version} 版` }, ...reason]
    }
    case 'cost-reckoned':
      return [costLayers[event.layer], ...Object.values(event.reasons).filter(Boolean).map(quoted)]
    case 'production-planned': {
      const { finish, meeting } = event.production
      const held = meeting ? [{ en: `meeting ${meeting.day}`, zh: `会议 ${meeting.day}` }] : []
      const why = event.reason ? [quoted(event.reason)] : []
      return [{ en: `complete ${finish}`, zh: `${finish} 货齐` }, ...held, ...why]
    }
    case 'stage-reached':
      return [{ en: `→ ${stages[event.stage].en}`, zh: `→ ${stages[event.stage].zh}` }]
    case 'standing-carried':
      return carriedWords(event)
    case 'node-promised':
      return [nodeWords(event), quoted(event.promise.reason)]
    case 'alarm-quieted':
    case 'alarm-woken':
      return quietWords(event)
    case 'doubt-put':
      return [doubtTopics[event.doubt.topic], quoted(event.doubt.question.zh || event.doubt.question.en)]
    case 'set-aside':
      return [asideWords(event.aside)]
    case 'taken-up':
      return [quoted(event.reason)]
    case 'order-copied':
      return [{ en: `from ${event.earlier.number}`, zh: `自 ${event.earlier.number}` }]
    case 'repeat-marked':
      return [
        event.earlier
          ? { en: `of ${event.earlier.number}`, zh: `原单 ${event.earlier.number}` }
          : { en: 'mark taken away', zh: '取消返单标记' },
      ]
    case 'owner-changed':
      return [{ en: `to ${nameOf(event.owner)}`, zh: `给${nameOf(event.owner)}` }]
    case 'sample-put':
    case 'inspection-put':
      return qualityWords(event)
    case 'kept-put':
    case 'inspection-opened':
    case 'inspection-doubt-put':
    case 'concession-put':
    case 'correction-put':
    case 'lab-test-put':
      return keptWords(event)
    default:
      return partWords(event) ?? paperWords(event)
  }
}

/** What was put into a section that may hold several: what it is, and why it changed. */
function partWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'purchase-put': {
      const { lines, deliver, promised } = event.purchase
      const things = lines.map(({ name }) => name)
      const [first = plain('–')] = things
      const more =
        things.length > 1 ? { en: ` and ${things.length - 1} more`, zh: `等 ${things.length} 样` } : plain('')
      return [
        { en: `${say(first, 'en')}${more.en}`, zh: `${say(first, 'zh')}${more.zh}` },
        promised
          ? { en: `promised for ${promised}`, zh: `承诺 ${promised}` }
          : { en: `by ${deliver}`, zh: `交期 ${deliver}` },
        ...(event.reason ? [quoted(event.reason)] : []),
      ]
    }
    case 'suppliers-asked':
      return [{ en: counted(event.asked.length, 'supplier'), zh: `${event.asked.length} 家供应商` }]
    case 'supplier-offered':
      return [{ en: counted(event.offer.lines.length, 'price'), zh: `${event.offer.lines.length} 项报价` }]
    case 'supplier-chosen':
      return event.choice.reason ? [quoted(event.choice.reason)] : []
    case 'purchase-dropped':
    case 'receipt-taken-back':
    case 'payment-taken-back':
    case 'bill-taken-out':
    case 'decision-taken-back':
    case 'return-taken-back':
      return [quoted(event.reason)]
    case 'receipt-allotted':
      return [purposes[event.receipt.purpose], plain(writeMoney(event.receipt.pays)), plain(event.receipt.payer)]
    case 'chase-recorded':
      return [quoted(event.chase.said)]
    case 'bill-entered':
      return [plain(event.bill.number), plain(writeMoney(event.bill.amount))]
    case 'money-decided':
      return [
        moneyEnds[event.decision.what],
        plain(writeMoney(event.decision.amount)),
        ...(event.decision.toNumber ? [plain(event.decision.toNumber)] : []),
        quoted(event.decision.reason),
      ]
    case 'money-returned':
      return [plain(writeMoney(event.returned.pays))]
    case 'payment-made':
      return [plain(writeMoney(event.payment.pays))]
    default:
      return undefined
  }
}

type QualityEvent = Extract<OrderFileEvent, { type: 'sample-put' | 'inspection-put' }>

/** Which sample or inspection, and what it came to. */
function qualityWords(event: QualityEvent): readonly Words[] {
  if (event.type === 'sample-put') {
    const { verdict } = event.sample
    return [sampleName(event.sample), ...(verdict ? [sampleVerdicts[verdict]] : [])]
  }
  const { verdict } = event.inspection
  return [inspectionName(event.inspection), ...(verdict ? [verdicts[verdict]] : [])]
}

function paperWords(event: OrderFileEvent): readonly Words[] {
  switch (event.type) {
    case 'signature-asked':
      return [
        formOf(event.ask.kind)?.name ?? gateWords(event.gate),
        ...(event.ask.note ? [quoted(event.ask.note)] : []),
      ]
    case 'gate-signed': {
      const { self, forced, evidence, note, print } = event.signature
      return [
        gateWords(event.gate),
        plain(shortPrint(print)),
        ...(self ? [{ en: 'his own request', zh: '自签' }] : []),
        ...(forced ? [{ en: 'forced', zh: '强制放行' }] : []),
        ...evidence.map(({ name }) => plain(name)),
        ...(note ? [quoted(note)] : []),
      ]
    }
    case 'gate-returned':
      return [gateWords(event.gate), quoted(event.returned.reason)]
    case 'paper-issued':
      return [plain(`${event.paper.number} v${event.paper.version}`)]
    case 'paper-stamped':
      return [paperName(event.paper)]
    default:
      return shippingWords(event)
  }
}

function shippingWords(event: OrderFileEvent): readonly Words[] {
  switch (event.type) {
    case 'packing-settled':
      return [writePacking(cartonTotals(event.packing.cartons))]
    case 'heads-asked':
    case 'head-answered':
    case 'processes-set':
    case 'progress-reported':
    case 'progress-corrected':
      return progressWords(event)
    case 'template-chosen':
      return [quoted(event.reason)]
    case 'shipment-limited':
      return [plain([event.limits.credit, event.limits.mustArrive, event.limits.source].filter(Boolean).join(', '))]
    case 'shipment-recorded':
      return [plain([event.shipment.vessel, event.shipment.billOfLading].filter(Boolean).join(', '))]
    default:
      return binderWords(event)
  }
}

/** What an amendment changed: against the terms that stood before it in this journal. */
function termsChanges(row: JournalRow, rows: readonly JournalRow[]): readonly Difference[] {
  const event = row.event as OrderFileEvent
  if (event.type !== 'terms-settled') return []
  const before = rows
    .filter((other) => other.version < row.version)
    .map((other) => other.event as OrderFileEvent)
    .find((other) => other.type === 'terms-settled')
  return before?.type === 'terms-settled' ? differences(before.contract.terms, event.contract.terms) : []
}

function gateWords(gate: string): Words {
  return gateOf(gate)?.title ?? plain(gate)
}

function paperName(paper: string): Words {
  const { name, version } = paperById(paper)
  return { en: `${name.en} v${version}`, zh: `${name.zh}第 ${version} 版` }
}

/** Which paper was sent to whom; or who answered, and whether he accepted. */
function linkWords(event: Extract<OrderFileEvent, { type: 'link-sent' | 'link-answered' }>): Words {
  if (event.type === 'link-sent') {
    const { number, version, to } = event.link
    return plain(`${number} v${version}${to && ` → ${to}`}`)
  }
  const { name, position, counter } = event.answer
  const how = counter ? { en: 'countered', zh: '提出修改' } : { en: 'signed back', zh: '签回' }
  return { en: `${name}, ${position}: ${how.en}`, zh: `${name} ${position}：${how.zh}` }
}
