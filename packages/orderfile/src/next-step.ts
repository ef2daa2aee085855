import type { Section } from '@gendan/forms/deal/deal'
import { chainOf, isLate } from '@gendan/forms/offer/chain'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Spot } from '@gendan/kernel/rule'
import { asideWords } from './aside.ts'
import type { Aside } from './aside-shape.ts'
import type { Lamp } from './gate.ts'
import { gateOf } from './gates.ts'
import { inspectionsAt } from './inspection-gate.ts'
import { endedMoney } from './money/ended-money.ts'
import { awaitedAt } from './money/receivable.ts'
import { firstShut, gateAfterCarried } from './next-carried.ts'
import { towardsProduction } from './next-production.ts'
import { towardsPurchase } from './next-purchase.ts'
import { latestPaper, type OrderFile } from './order-file.ts'
import type { Stale } from './stale.ts'
import type { NextStep } from './step.ts'

const PI = 'proforma-invoice'
const CS = 'cost-sheet'
/** Gates that are passed before the proforma invoice; once it is sent, the file goes on behind them. */
const BEFORE_SENT: readonly string[] = ['G4', 'G5', 'G6']

/** Derived from the file alone: done when the file says so, never ticked by hand. */
export function nextStep(file: OrderFile, lamps: readonly Lamp[], stale: readonly Stale[]): NextStep {
  if (file.aside) return beside(file, file.aside)
  if (file.stage === 'E19') return step('wait', 'The file is closed.', '订单已归档。', PI)
  if (!file.deal.contract) return beforeTerms(file, lamps)
  return afterTakenOver(file, lamps) ?? byGates(file, lamps, stale)
}

/** What the gates ask of an order with settled terms, one after the other. */
function byGates(file: OrderFile, lamps: readonly Lamp[], stale: readonly Stale[]): NextStep {
  const issued = latestPaper(file, PI)
  if (issued && !stale.some((one) => one.paper === issued.id)) return afterProforma(file, lamps, stale)
  const asked = lamps.find((one) => one.gate === 'G7')
  const begun = asked?.state === 'turn' || asked?.state === 'open'
  const unclear = lamps.find((one) => one.gate === 'G6' && one.state !== 'open')
  if (unclear) return atGate(file, unclear)
  return (begun && !isReopened(lamps) ? undefined : towardsConfirmed(file, lamps)) ?? towardsProforma(asked)
}

/**
 * An order that was taken over goes on behind what was said to stand. What is to be made for its next gate comes first; where that gate stands
 * behind others that nobody passed here, these are told with what they are for.
 */
function afterTakenOver(file: OrderFile, lamps: readonly Lamp[]): NextStep | undefined {
  const gate = gateAfterCarried(file, lamps)
  const goal = lamps.find((one) => one.gate === gate)
  if (!goal) return undefined
  const made = towardsGoal(file, goal, lamps)
  const shut = made ? undefined : firstShut(goal.gate, lamps)
  if (made || !shut) return made
  const next = towardsShut(file, shut, lamps)
  // The margin is agreed on the way to the confirmation: nobody needs to be told what for.
  if (shut.gate === goal.gate || goal.gate === 'G5') return next
  const { title } = goal
  const says = { en: `For ${title.en}: ${next.says.en}`, zh: `${title.zh}之前：${next.says.zh}` }
  return { ...next, says }
}

/** What is made for a gate whatever stands before it: the plan, the inspection with its report, the packing, the shipment, the slip. */
function towardsGoal(file: OrderFile, goal: Lamp, lamps: readonly Lamp[]): NextStep | undefined {
  if ((goal.gate === 'G10' || goal.gate === 'G11') && !file.deal.production) return towardsProduction(file, lamps)
  if (gateOf(goal.gate)?.shown === undefined) return undefined
  const next = atGate(file, goal)
  return next.does === 'gate' ? undefined : next
}

/** What opens a gate that is shut. */
function towardsShut(file: OrderFile, shut: Lamp, lamps: readonly Lamp[]): NextStep {
  const { gate } = shut
  if (gate === 'G4' || gate === 'G5') return towardsConfirmed(file, lamps) ?? atGate(file, shut)
  if (gate === 'G7' || (gate === 'G8' && !latestPaper(file, PI)))
    return towardsProforma(lamps.find((one) => one.gate === 'G7'))
  if (gate === 'G10' || gate === 'G11') return towardsProduction(file, lamps) ?? atGate(file, shut)
  return atGate(file, shut)
}

/** The margin or the confirmation was signed, and a change closed it: it comes before the proforma invoice that was changed with it. */
function isReopened(lamps: readonly Lamp[]): boolean {
  return lamps.some(({ gate, state }) => (gate === 'G4' || gate === 'G5') && (state === 'again' || state === 'turn'))
}

/** An order that stands aside waits; where the customer's money is in it still, somebody decides what becomes of that. */
function beside(file: OrderFile, aside: Aside): NextStep {
  const ended = endedMoney(file)
  if (!ended || !isPositive(ended.undecided)) return { says: asideWords(aside), does: 'wait' }
  const left = writeMoney({ amount: ended.undecided, currency: ended.currency })
  const says = {
    en: `Cancelled: decide what becomes of ${left} that the customer paid.`,
    zh: `订单已取消：请决定客户已付 ${left} 的去向。`,
  }
  return { says, does: 'money' }
}

/** The order is costed, its margin agreed and the order confirmed before the customer gets his proforma invoice. */
function towardsConfirmed({ deal }: OrderFile, lamps: readonly Lamp[]): NextStep | undefined {
  const margin = lamps.find((one) => one.gate === 'G4')
  const confirmed = lamps.find((one) => one.gate === 'G5')
  if (!deal.cost?.detailed || (margin && margin.state !== 'open' && margin.print === ''))
    return { ...step('section', 'Reckon what the order costs.', '核算这张订单的成本。'), section: 'cost' }
  if (margin?.state === 'turn')
    return step('sign', 'The cost sheet waits for its signature.', '成本分析单等待签名。', CS)
  if (margin?.state === 'again')
    return step(
      'paper',
      'The cost or its band has moved: have it signed again.',
      '成本或利润率范围已变：请重新送签。',
      CS,
    )
  if (margin?.state === 'shut')
    return step('paper', 'Have the margin agreed: send the cost sheet.', '送签成本分析单。', CS)
  if (confirmed && confirmed.state !== 'open')
    return shown(confirmed, 'The manager confirms the order.', '请经理确认订单。')
  return undefined
}

function towardsProforma(lamp: Lamp | undefined): NextStep {
  if (lamp?.state === 'turn')
    return step('sign', 'The proforma invoice waits for its signature.', '形式发票等待签名。', PI)
  if (lamp?.state === 'open') return step('paper', 'Issue the signed proforma invoice.', '开出已签的形式发票。', PI)
  if (lamp?.state === 'again')
    return step(
      'paper',
      'The terms have changed: send the proforma invoice for signature again.',
      '条款已变：请重新送签形式发票。',
      PI,
    )
  return step('paper', 'Draft the proforma invoice and send it for signature.', '制作形式发票并送签。', PI)
}

/** The proforma invoice is with the customer: what comes back is shown at the gates behind it. */
function afterProforma(file: OrderFile, lamps: readonly Lamp[], stale: readonly Stale[]): NextStep {
  const ahead = lamps.find(
    ({ state, gate }) =>
      state !== 'open' && gateOf(gate)?.shown && !gateOf(gate)?.beside && !BEFORE_SENT.includes(gate),
  )
  const secured = ahead?.gate !== 'G8' && ahead?.gate !== 'G9'
  const onward = secured ? (towardsProduction(file, lamps) ?? towardsPurchase(file, lamps, stale)) : undefined
  if (onward) return onward
  if (!ahead) return step('wait', 'The file is closed.', '订单已归档。', PI)
  return atGate(file, ahead)
}

/** At the gate ahead: what is still to be made for it, or its proof. */
function atGate(file: OrderFile, ahead: Lamp): NextStep {
  if (ahead.gate === 'G18' && ahead.print === '') return towardsPackingList(file)
  if (ahead.gate === 'G24' && ahead.print === '') return { says: SHIPS, does: 'section', section: 'shipment' }
  const [lack] = gateOf(ahead.gate)?.lacks?.(file, ahead.part) ?? []
  if (lack) return lacking(lack, ahead)
  return (
    towardsPaper(file, ahead) ??
    towardsMoney(file, ahead) ?? {
      says: AT_GATE[ahead.gate] ?? ahead.title,
      does: 'gate',
      gate: ahead.gate,
      part: ahead.part,
    }
  )
}

/** The paper that is sent or shown at the gate ahead, while it is not issued. */
function towardsPaper(file: OrderFile, { gate }: Lamp): NextStep | undefined {
  if (gate === 'G24' && !latestPaper(file, 'commercial-invoice'))
    return step('paper', 'Issue the commercial invoice.', '开出商业发票。', 'commercial-invoice')
  if (gate !== 'G17') return undefined
  const due = inspectionsAt(file.deal, 'final', '').find(({ id }) => !latestPaper(file, REPORT, id))
  return due && { ...step('paper', 'Issue the inspection report.', '开出验货报表。', REPORT), part: due.id }
}

/** While nothing of what the gate waits for is in, the next thing is the bank's slip. */
function towardsMoney(file: OrderFile, { gate }: Lamp): NextStep | undefined {
  const due = awaitedAt(gate, file)
  if (!due) return undefined
  const [sum, what] = [writeMoney(due.open), PURPOSES[due.purpose]]
  const says = { en: `Record the bank slip of the ${what.en}, ${sum}.`, zh: `登记${what.zh}水单，应收 ${sum}。` }
  return { says, does: 'section', section: 'money' }
}

const PURPOSES = { deposit: { en: 'deposit', zh: '定金' }, balance: { en: 'balance', zh: '余款' } } as const

const REPORT = 'inspection-report'

/** What is done at a gate, where its title alone would not say it. */
const AT_GATE: Readonly<Record<string, NextStep['says']>> = {
  G8: {
    en: "Send the proforma invoice; show the customer's signed copy when it comes.",
    zh: '发出形式发票；客户签回后上传签回件。',
  },
  G9: {
    en: 'Allot the deposit or show the credit, then confirm that payment is secured.',
    zh: '定金到账认领水单，或出示信用证，再确认款项保障。',
  },
  G17: { en: 'Show the inspection report and pass the goods.', zh: '出示验货报表，放行货物。' },
  G18: { en: 'Send the packing list to the customer and ask for the balance.', zh: '把装箱单发给客户，催收余款。' },
  G24: { en: 'Release the title: the ledger shows what is due before it.', zh: '核对台账应收款，放单。' },
  G26: { en: 'Close the file, with what it taught.', zh: '归档，写下本单的经验教训。' },
}

/** What is lacking, and where it is made: "papers.proforma-invoice", "binder", "inspections.i1.done". */
function lacking({ at, says, remedy = says }: Spot, { part }: Lamp): NextStep {
  const [place = '', of = ''] = at.split('.')
  if (place === 'papers') return { says: remedy, does: 'paper', kind: of, part }
  if (place.startsWith('binder')) return { says: remedy, does: 'binder' }
  return { says: remedy, does: 'section', section: place as Section }
}

const SHIPS = {
  en: 'Record how the goods leave, up to the bill of lading.',
  zh: '登记装运，直到提单号。',
}

function towardsPackingList({ deal }: OrderFile): NextStep {
  const says = { en: 'When the goods are made: pack them carton by carton.', zh: '货做好后逐箱装箱。' }
  if (!deal.packing) return { says, does: 'section', section: 'packing' }
  return step('paper', 'Issue the packing list.', '开出装箱单。', 'packing-list')
}

function shown({ gate, part }: Lamp, en: string, zh: string): NextStep {
  return { says: { en, zh }, does: 'gate', gate, part }
}

function beforeTerms(file: OrderFile, lamps: readonly Lamp[]): NextStep {
  if (file.deal.order)
    return step('settle', "Compare the customer's order and settle the terms.", '核对客户订单，议定条款。')
  const talks = towardsAgreement(file)
  if (talks) return talks
  if (file.begun?.terms && file.begun.customerOrder)
    return step('settle', 'Check the copied terms and settle them.', '核对复制来的条款并议定。')
  if (!file.deal.offer) return step('offer', 'Work out an offer for this inquiry.', '为这份询盘做发盘。')
  const rough = lamps.find(({ gate, state }) => gate === 'G1' && state !== 'open' && state !== 'not-demanded')
  if (rough && !file.deal.cost?.rough)
    return { ...step('section', 'Reckon the rough cost of the offer.', '为报价做成本概算。'), section: 'cost' }
  if (rough) return shown(rough, 'Pass the rough cost.', '通过报价概算。')
  if (!latestPaper(file, 'quotation')) return step('quotation', 'Issue the quotation.', '开出报价单。', 'quotation')
  return step('wait', "Wait for the customer's order, or make another offer.", '等客户订单，或再次发盘。')
}

/** What the customer said last in the talks asks for an answer, or for the terms it comes to. */
function towardsAgreement({ deal }: OrderFile): NextStep | undefined {
  const chain = chainOf(deal)
  const last = chain.at(-1)
  if (last?.says === 'acceptance' && !isLate(last, chain.slice(0, -1)))
    return step('settle', 'The offer is accepted: settle the terms.', '已接受：请议定条款。')
  if (last?.by !== 'customer') return undefined
  const by = last.answerBy ? { en: ` by ${last.answerBy}`, zh: `（${last.answerBy} 前）` } : { en: '', zh: '' }
  return {
    says: { en: `Answer what the customer said last${by.en}.`, zh: `答复客户的来函${by.zh}。` },
    ...{ does: 'section', section: 'rounds' },
  }
}

function step(does: NextStep['does'], en: string, zh: string, kind?: string): NextStep {
  return { says: { en, zh }, does, ...(kind ? { kind } : {}) }
}
