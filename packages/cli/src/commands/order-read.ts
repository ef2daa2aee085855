import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
import { byWeight, judge } from '@gendan/kernel/rule'
import { readXml } from '@gendan/kernel/xml'
import { type Answer, refused, saidOf, unusable } from '../command.ts'
import { decoded, noFile, readInput } from '../input.ts'

/** A customer's order in UBL as facts, with what is wrong in it. */
export async function run([file]: readonly string[]): Promise<Answer> {
  const bytes = await readInput(file)
  if (!bytes) return unusable([noFile(file)])
  const xml = readXml(decoded(bytes))
  if ('findings' in xml) return refused(xml.findings)
  const { order, findings } = readUblOrder(xml.root)
  if (!order) return refused(findings)
  const all = byWeight([...findings, ...judge(customerOrderRules, { order })])
  return { code: 0, json: { order, findings: all }, text: () => [...linesOf(order), ...all.map(saidOf)] }
}

function linesOf(order: CustomerOrder): readonly string[] {
  const head = `${order.number}  ${order.issued ?? ''}  ${order.buyer?.name ?? ''}  ${order.currency ?? ''}`
  const lines = order.lines.map(
    (line) =>
      `${line.number}  ${line.name}  ${line.quantity?.value ?? '?'} ${line.quantity?.unit ?? ''}  ${line.unitPrice?.amount ?? '?'}`,
  )
  return [head, ...lines]
}
