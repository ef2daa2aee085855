import { changeExample } from '@gendan/firm/bank-guard.examples'

const at = '2026-03-18T01:20:00.000Z'
const call = { person: '王厂长', number: '+86 574 6270 0011', at, said: '' }

/** One change of bank data that was confirmed by a call, and one that was refused. */
export const bankGuardEvents = [
  { type: 'bank-change-asked', change: { ...changeExample, id: 'b1' } },
  { type: 'bank-change-confirmed', change: 'b1', call, by: 'a2', at },
  { type: 'bank-change-asked', change: { ...changeExample, id: 'b2' } },
  { type: 'bank-change-refused', change: 'b2', reason: 'He says his mailbox was broken into.', by: 'a2', at },
] as const
