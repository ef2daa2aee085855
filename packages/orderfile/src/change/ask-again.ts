import type { Firm } from '@gendan/firm/firm'
import { type AnyForm, formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { draft } from '@gendan/forms/form'
import { type Change, change, type Now } from '@gendan/kernel/act'
import { blocks } from '@gendan/kernel/rule'
import { bindNow } from '../binding.ts'
import type { Lamp } from '../gate.ts'
import { gateOf, lampsAgain } from '../gates.ts'
import { givenFor } from '../given-for.ts'
import { type OrderFile, orderFile } from '../order-file.ts'

/**
 * Asks everybody who must sign again: each paper that was sent for signature before is sent once more as the changed file makes it, and
 * where a proof was shown (the order confirmed inside, the customer's copy, the money) it is asked for anew. Where
 * the paper cannot be drawn any more (a plan that lacks a line), nobody is asked, and the next step says what to make first.
 */
export function askAgain(file: OrderFile, deal: Deal, firm: Firm, reason: string, now: Now): readonly Change[] {
  return lampsAgain(file, deal, firm).flatMap((lamp) => asked(lamp, file, deal, reason, now))
}

function asked(lamp: Lamp, file: OrderFile, deal: Deal, note: string, now: Now): readonly Change[] {
  const { gate: id, part, record } = lamp
  const gate = gateOf(id)
  const own = record.asked?.own ?? {}
  const bound = gate && bindNow(gate, { file, deal, part }, own)
  if (!gate || !bound) return []
  const form = gate.shown ? undefined : formOf(gate.kind ?? '')
  if (!gate.shown && (!form || !drawable(form, file, deal, own, part, now))) return []
  const by = { by: now.by.account, at: now.at }
  const ask = { ...by, kind: form?.kind ?? '', own, ...bound, note }
  return [change(orderFile, file.id, { type: 'signature-asked', gate: id, part, ask })]
}

function drawable(form: AnyForm, file: OrderFile, deal: Deal, own: unknown, part: string, now: Now): boolean {
  return !blocks(draft(form, deal, own, givenFor(file, form.kind, part, now.day)).findings)
}
