import { formOf } from '@gendan/forms/catalogue'
import { clausesToBegin } from '@gendan/forms/kinds/parts/clause-library'
import { addDays } from '@gendan/kernel/day'
import { gateOf } from '@gendan/orderfile/gates'
import type { Deed, PartOf, Scene } from '../story.ts'
import { THE_ORDER } from './telling-words.ts'

type Own = Readonly<Record<string, unknown>>

/** Issues a paper; what is typed on it is what the firm always types there. */
export function issues(kind: string, part: PartOf = WHOLE): Deed {
  return {
    act: 'issue-paper',
    on: { file: THE_ORDER },
    looksAt: 'file',
    about: { paper: kind },
    input: (scene) => ({ firm: scene.firm, kind, part: part(scene), own: ownOf(kind, scene) }),
  }
}

/** Sends the paper of a gate to be signed. */
export function asks(gate: string, part: PartOf = WHOLE, note = ''): Deed {
  const kind = gateOf(gate)?.kind ?? ''
  return {
    act: 'ask-signature',
    on: { file: THE_ORDER },
    looksAt: 'file',
    about: { gate, paper: kind, ...(note ? { says: note } : {}) },
    input: (scene) => ({ firm: scene.firm, gate, part: part(scene), own: ownOf(kind, scene), note }),
  }
}

export function signs(gate: string, part: PartOf = WHOLE): Deed {
  return atGate('sign-gate', gate, part, () => ({ note: '' }))
}

export function returns(gate: string, reason: string, part: PartOf = WHOLE): Deed {
  return {
    act: 'return-gate',
    on: { file: THE_ORDER },
    looksAt: 'file',
    about: { gate, says: reason },
    input: (scene) => ({ firm: scene.firm, gate, part: part(scene), reason }),
  }
}

/** Passes a gate with a page that proves it. */
export function shows(gate: string, page: string | ((scene: Scene) => string), part: PartOf = WHOLE): Deed {
  return {
    ...atGate('pass-gate', gate, part, ({ kept }) => ({ evidence: [kept], note: '' })),
    keeps: typeof page === 'string' ? () => page : page,
    about: { gate, ...(typeof page === 'string' ? { says: page } : {}) },
  }
}

/** Passes a gate on what the ledger says. */
export function byLedger(gate: string): Deed {
  return atGate('pass-gate', gate, WHOLE, () => ({ evidence: [], note: '' }))
}

/** Passes a gate on a person's written word. */
export function says(gate: string, note: string, part: PartOf = WHOLE): Deed {
  return { ...atGate('pass-gate', gate, part, () => ({ evidence: [], note })), about: { gate, says: note } }
}

/** Goes past a gate without what it asks for, for a reason that stays there for ever. */
export function forces(gate: string, reason: string, part: PartOf = WHOLE): Deed {
  return { ...atGate('force-gate', gate, part, () => ({ reason })), about: { gate, says: reason } }
}

function atGate(act: string, gate: string, part: PartOf, also: (scene: Scene) => object): Deed {
  return {
    act,
    on: { file: THE_ORDER },
    looksAt: 'gates',
    about: { gate },
    input: (scene) => {
      const of = part(scene)
      return { firm: scene.firm, gate, part: of, print: printOf(gate, of, scene), ...also(scene) }
    },
  }
}

/** The fingerprint of what stands at a gate: what a person has on the screen who signs there. */
function printOf(gate: string, part: string, { order }: Scene): string {
  return order.lamps.find((one) => one.gate === gate && one.part === part)?.print ?? NO_PRINT
}

const NO_PRINT = '0'.repeat(64)
const WHOLE: PartOf = () => ''

/** Where drafts and documents go: the bank that advised the credit. */
export const OUR_BANK = 'BANK OF CHINA, NINGBO BRANCH'

/** What is typed on a paper and nowhere else. */
function ownOf(kind: string, scene: Scene): Own {
  const { cast, day, order } = scene
  const bank = cast.currency.toLowerCase()
  const latest = order.file.deal.contract?.terms.shipment.latest ?? day(cast.shipBy)
  const proforma = order.file.papers.find((one) => one.kind === 'proforma-invoice')?.number ?? ''
  const invoice = order.file.papers.findLast((one) => one.kind === 'commercial-invoice')?.number ?? ''
  const given: Readonly<Record<string, Own>> = {
    quotation: { validUntil: order.file.deal.offer?.answerBy ?? day(40), opening: '' },
    'proforma-invoice': { validUntil: addDays(latest, -20), bank, addition: '' },
    'sales-contract': { signedAt: 'Hangzhou', bank, clauses: clausesToBegin() },
    'cost-sheet': { tongue: 'zh' },
    'inquiry-letter': { opening: '', closing: '', tongue: 'zh' },
    'offer-letter': { opening: '', closing: '' },
    'production-order': { copies: '生产部、业务部、会计部各一份', tongue: 'zh' },
    'purchase-order': { addition: '', tongue: 'zh' },
    'packing-list': { proforma, addition: '' },
    'commercial-invoice': { proforma, bank, addition: '' },
    'bill-of-exchange': { invoiceNumber: invoice, payee: OUR_BANK, drawnOn: '', tenorTyped: '', drawnAt: 'Ningbo' },
  }
  if (!formOf(kind)) throw new RangeError(`no form ${kind}`)
  return { addition: '', tongue: 'both', ...given[kind] }
}

/** Sends an issued paper to be signed back by link. Told alone, without the door that makes its key, nobody can open it. */
export function sendsLink(gate: 'G8' | 'G13', part: PartOf = WHOLE): Deed {
  return {
    act: 'send-link',
    on: { file: THE_ORDER },
    looksAt: 'file',
    about: { gate },
    input: (scene) => ({ firm: scene.firm, gate, part: part(scene) }),
  }
}
