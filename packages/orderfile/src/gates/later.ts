import type { LaterGate } from '../gate.ts'

const seed = (at: string) => ({ title: '跟单员工作计划 (003)', at })

/** Gates that stand on the way to the proforma invoice and come with their papers. Shown, and never as passed. */
export const laterGates: readonly LaterGate[] = [
  {
    id: 'G6',
    title: { en: 'Doubts cleared', zh: '疑点澄清' },
    before: 'E5',
    signers: ['merchandiser'],
    source: seed('篇1 八'),
  },
]
