import type { AnyAct } from '@gendan/contract/acts'
import { keepBank } from '@gendan/firm/acts/company-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleCost } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { type Outcome, perform } from '@gendan/office/perform'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { reckonCost } from '@gendan/orderfile/acts/reckon-cost'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { Stage } from './stage.ts'

/** The own fields of the standing example's proforma invoice. */
export const ownPi = { validUntil: '2026-04-01', bank: 'usd', addition: '', tongue: 'both' }

/** Does an act that must succeed, and gives what it answered. */
export async function does(desk: Desk, act: AnyAct, id: string, input: unknown, expected?: number) {
  const outcome = await tries(desk, act, id, input, expected)
  if (!outcome.ok) throw new Error(outcome.findings.map((finding) => `${finding.rule} ${finding.says.en}`).join('\n'))
  return outcome.answer
}

/** Tries an act that may be refused. */
export function tries(desk: Desk, act: AnyAct, id: string, input: unknown, expected?: number): Promise<Outcome> {
  return perform(desk, { act, id, input, key: freshId(), ...(expected === undefined ? {} : { expected }) })
}

/** The rules that a refusal names. */
export function rulesOf(outcome: Outcome): readonly string[] {
  return outcome.ok ? [] : outcome.findings.map((finding) => finding.rule)
}

/** A customer, our bank account, and an order file whose terms are settled. */
export async function settledFile(stage: Stage): Promise<string> {
  const manager = await stage.desk('manager')
  await does(manager, keepBank, stage.company, { bank: sampleDeal.seller.banks[0] })
  const file = await openedFile(stage)
  await does(await stage.desk('merchandiser'), settleTerms, file, { terms: sampleTerms, customerOrder: 'HL-44018' })
  return file
}

export async function openedFile(stage: Stage): Promise<string> {
  const merchandiser = await stage.desk('merchandiser')
  const buyer = await does(merchandiser, enterParty, freshId(), { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  return (await does(merchandiser, openInquiry, freshId(), { firm: stage.company, buyer: buyer.id, inquiry })).id
}

/** Sends the proforma invoice for signature and has the supervisor sign it. */
export async function signedFile(stage: Stage): Promise<string> {
  const file = await settledFile(stage)
  await does(await stage.desk('merchandiser'), askSignature, file, {
    firm: stage.company,
    gate: 'G7',
    own: ownPi,
    note: '',
  })
  const supervisor = await stage.desk('supervisor')
  await does(supervisor, signGate, file, {
    firm: stage.company,
    gate: 'G7',
    print: await printOf(supervisor, file),
    note: '',
  })
  return file
}

/** Has the order's cost agreed and the order confirmed inside: a margin in range the salesman signs himself, the manager gives his word. */
export async function confirmInside(stage: Stage, file: string): Promise<void> {
  const salesman = await stage.desk('salesman')
  const detailed = sampleCost.detailed
  const sheet = { ...detailed, lines: detailed?.lines.map((line) => ({ ...line, supplier: '' })) }
  const at = { firm: stage.company, gate: 'G4' }
  await does(salesman, reckonCost, file, { firm: stage.company, layer: 'detailed', sheet })
  await does(salesman, askSignature, file, { ...at, own: { tongue: 'zh' } })
  await does(salesman, signGate, file, { ...at, print: (await lampOf(salesman, file, 'G4')).print })
  const manager = await stage.desk('manager')
  const { print } = await lampOf(manager, file, 'G5')
  await does(manager, passGate, file, { firm: stage.company, gate: 'G5', print, note: 'as discussed' })
}

/** The lamp of a gate, the proforma invoice's where none is named, as the file shows it. */
export async function lampOf(desk: Desk, file: string, gate = 'G7') {
  const { lamps } = await ask(desk, 'order', { id: file })
  const lamp = lamps.find((one) => one.gate === gate)
  if (!lamp) throw new Error(`${gate} is not there`)
  return lamp
}

export async function printOf(desk: Desk, file: string): Promise<string> {
  return (await lampOf(desk, file)).print
}
