import { formOf } from '@gendan/forms/catalogue'
import { cartonTotals } from '@gendan/forms/kinds/parts/packed-goods'
import { writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { presentationStates } from '@gendan/orderfile/presentation/standing'
import { paperById } from './paper-id.ts'
import { plain, quoted } from './path-words.ts'
import { type ProcessNames, progressWords } from './progress-words.ts'

/** What was asked to be signed, signed, sent back, issued, stamped, or sent by a link and answered. */
export function paperWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'link-sent':
    case 'link-answered':
      return [linkWords(event)]
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
      return undefined
  }
}

/** What was made, packed and shipped. */
export function shippingWords(event: OrderFileEvent, processOf: ProcessNames): readonly Words[] | undefined {
  switch (event.type) {
    case 'packing-settled':
      return [writePacking(cartonTotals(event.packing.cartons))]
    case 'heads-asked':
    case 'head-answered':
    case 'processes-set':
    case 'progress-reported':
    case 'progress-corrected':
      return progressWords(event, processOf)
    case 'template-chosen':
      return [quoted(event.reason)]
    case 'shipment-limited':
      return [plain([event.limits.credit, event.limits.mustArrive, event.limits.source].filter(Boolean).join(', '))]
    case 'credits-bound':
      return [plain(event.credits.map(({ number }) => number).join(', '))]
    case 'presentation-told':
      return [plain(event.presentation.number), presentationStates[event.presentation.state]]
    case 'shipment-recorded':
      return [plain([event.shipment.vessel, event.shipment.billOfLading].filter(Boolean).join(', '))]
    default:
      return undefined
  }
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
