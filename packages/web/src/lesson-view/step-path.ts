import type { OrderFile } from '@gendan/orderfile/order-file'
import type { LessonStep } from '@gendan/stories/lesson'
import { lessonFile } from '@gendan/stories/lesson-file'
import { fileOf } from './told.ts'

/** The page of an order file on which an act is done. */
const PAGES: Readonly<Record<string, string>> = {
  'make-offer': '/rounds',
  'record-round': '/rounds',
  'ask-suppliers': '/sourcing',
  'record-supplier-offer': '/sourcing',
  'choose-supplier': '/sourcing',
  'reckon-cost': '/cost',
  'plan-production': '/production',
  'hold-meeting': '/production',
  'ask-heads': '/release',
  'confirm-release': '/release',
  'plan-purchase': '/purchases',
  'record-promise': '/purchases',
  'drop-purchase': '/purchases',
  'put-sample': '/samples',
  'seal-sample': '/samples',
  'doubt-inspection': '/inspections',
  'answer-doubt': '/inspections',
  'record-concession': '/inspections',
  'plan-correction': '/inspections',
  'close-correction': '/inspections',
  'plan-lab-tests': '/inspections',
  'send-lab-sample': '/inspections',
  'report-lab-test': '/inspections',
  'answer-lab-test': '/inspections',
  'drop-lab-test': '/inspections',
  'put-inspection': '/inspections',
  'scan-sample': '/inspections',
  'open-inspection': '/inspections',
  'settle-packing': '/packing',
  'record-shipment': '/shipment',
  'put-doubt': '/doubts',
  'keep-file': '/binder',
  'waive-paper': '/binder',
  'reopen-file': '/binder',
}
/** The pages of the firm on which an act is seen that is of no order. */
const FIRM_PAGES: Readonly<Record<string, string>> = {
  'put-supply': '/parties?role=supplier',
  'put-audit': '/parties?role=supplier',
  'record-rate': '/settings/rates',
  'begin-newcomer': '/newcomers',
  'show-newcomer-step': '/newcomers',
  'judge-newcomer-step': '/newcomers',
  'begin-day': '/day/people',
  'close-day': '/day/people',
}
const REQUESTS: ReadonlySet<string> = new Set(['answer-request', 'settle-request'])
const ERRANDS: ReadonlySet<string> = new Set(['give-errand', 'accept-errand', 'finish-errand', 'confirm-errand'])
const SLIPS: ReadonlySet<string> = new Set(['record-slip', 'allot-slip', 'pay-supplier'])

/** Where a step of a lesson is seen in the demo firm: the paper it made, the page it was done on, the order itself. */
export function stepPath(step: LessonStep, world: string, story: string, file: OrderFile): string {
  const { deed, papersBefore, refusedBy } = step
  const name = fileOf(deed.on)
  const page = FIRM_PAGES[deed.act]
  if (page) return page
  if (name === '') return goodsPath(step, file)
  if (REQUESTS.has(deed.act)) return `/promises/${lessonFile(world, story, name)}`
  if (ERRANDS.has(deed.act)) return `/errands/${lessonFile(world, story, name)}`
  if (deed.act === 'report-progress') return `/workshop/${lessonFile(world, story, name)}`
  if (SLIPS.has(deed.act)) return `/money/slips/${lessonFile(world, story, name)}`
  if (deed.act === 'record-supplier-invoice')
    return refusedBy.length === 0 ? `/money/invoices/${lessonFile(world, story, name)}` : '/money?view=invoices'
  const order = `/orders/${lessonFile(world, story, name)}`
  const paper = file.papers.filter(({ kind }) => kind === deed.about?.paper)[papersBefore]
  if (deed.act === 'issue-paper' && name === 'order' && refusedBy.length === 0 && paper)
    return `${order}/issued/${paper.id}`
  return `${order}${PAGES[deed.act] ?? ''}`
}

/** The goods of the order whose price is under review; the list where they are not among them. */
function goodsPath({ deed }: LessonStep, { deal }: OrderFile): string {
  const code = typeof deed.on === 'object' && 'goods' in deed.on ? deed.on.goods : ''
  const terms = deal.contract?.terms ?? deal.offer?.terms
  const line = terms?.lines.find((one) => one.code === code)
  return line ? `/goods/${line.goods}` : '/goods'
}
