import type { Sample } from '@gendan/forms/deal/sample'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'
import { sampleOf, sampleParts } from '../sample-gate.ts'

const BEFORE_BULK: ReadonlySet<Sample['kind']> = new Set(['pre-production', 'accessory'])

/**
 * G14: the sample that bulk is made by is approved (seed 003, part 3: every order is sampled where conditions allow). It stands where
 * such a sample was asked for; a manager may let bulk begin without it.
 */
export const sampleApprovedToBulk: Gate = {
  id: 'G14',
  title: { en: 'Pre-production sample', zh: '产前样' },
  help: {
    en: "Binds the sample, the customer's verdict in his words and the kept one that bulk is made by. Show his yes, or our own approval where he asked for none.",
    zh: '签住产前样：样品、客户意见原话、大货所依的留样。请上传客户的确认；客户不要求确认的，上传我方确认。',
  },
  before: 'E9',
  signers: ['merchandiser', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '1 订单落实后，如有条件每张订单都要打板确认' },
  shown: 'file',
  parts: (sections) => sampleParts(sections, BEFORE_BULK),
  after: ['G3'],
  lacks: (file, part) => (sampleOf(file, part)?.verdict === 'approved' ? [] : [notApproved(part)]),
  facts: ({ file, part }) => (sampleOf(file, part) ? approved(file, part) : undefined),
  ownFacts: approved,
}

function approved(file: OrderFile, part: string) {
  const sample = sampleOf(file, part)
  if (!sample) return {}
  const { name, round, demands, shelf, verdict, comment } = sample
  return { name, round, demands, shelf, verdict, comment }
}

function notApproved(part: string) {
  return {
    at: `samples.${part}.verdict`,
    says: { en: 'The sample is not approved yet.', zh: '样品还没有确认。' },
    remedy: {
      en: "Send it, and enter the customer's verdict in his words.",
      zh: '请寄出样品，并登记客户意见原话。',
    },
  }
}
