import { posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import type { Lamp } from '../gate.ts'
import { gateOf } from '../gates.ts'

/** Whose hand a closed gate waits for: the customer's or supplier's own where the proof comes from him, else the posts that may sign. */
export function whoAgain({ gate, signers }: Pick<Lamp, 'gate' | 'signers'>): Words {
  const from = gateOf(gate)?.from
  if (from) return OUTSIDE[from]
  return {
    en: signers.map((post) => posts[post].en).join(' or '),
    zh: signers.map((post) => posts[post].zh).join('或'),
  }
}

const OUTSIDE = {
  customer: { en: 'the customer', zh: '客户' },
  supplier: { en: 'the supplier', zh: '供应商' },
} as const satisfies Record<string, Words>
