import type { RuleExample } from '@gendan/kernel/rule'
import { orderFile } from '../order-file.ts'
import { understood } from './read-message.ts'
import type { ReceivedCredit } from './receiving-rules.ts'

const TEXT = `:20:LC26-0418
:31C:260401
:31D:260630CHINA
:32B:USD86430,00
:44C:260608
:46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE`

const order = { ...orderFile.born('f1'), number: 'LW26-0001', buyer: 'halvorsen' }

const sound: ReceivedCredit = {
  entered: { received: '2026-04-02', how: 'typed', files: [] },
  understood: understood({ text: TEXT }),
  alike: [],
  customer: 'halvorsen',
  orders: [order],
  today: '2026-04-02',
}

function fails(rule: string, wrong: Partial<ReceivedCredit>): RuleExample<ReceivedCredit> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const creditFileExamples: readonly RuleExample<ReceivedCredit>[] = [
  fails('LC-01', { understood: understood({ text: ' ' }) }),
  fails('LC-02', { understood: understood({ text: ':20:LC26-0418\n:26E:1\n:44C:260630', type: '707' }) }),
  fails('LC-03', { alike: [{ id: 'c1', number: 'LC26-0418', received: '2026-03-30' }] }),
  fails('LC-04', { orders: [{ ...order, buyer: 'karoo' }] }),
  fails('LC-05', { customer: '' }),
  fails('LC-06', { entered: { received: '2026-04-03', how: 'typed', files: [] } }),
  fails('LC-07', { entered: { received: '2026-04-02', how: 'pdf', files: [] } }),
]
