import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { shippingInstruction } from './form.ts'
import type { ShippingInstruction } from './shape.ts'

const given = { number: 'LW-SHI26-0001', day: '2026-06-08', version: 1 }
const own = shippingInstruction.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: ShippingInstruction = shippingInstruction.derive(sampleDeal as never, own, given)

const wanting = (wanted: object): ShippingInstruction => ({ ...sound, wanted: { item: '', ...wanted } })

export const examples: readonly RuleExample<ShippingInstruction>[] = [
  { rule: 'SHI-01', holds: sound, fails: { ...sound, consignee: '' } },
  { rule: 'SHI-02', holds: sound, fails: { ...sound, notify: '' } },
  {
    rule: 'SHI-03',
    holds: wanting({ consignee: 'TO ORDER' }),
    fails: wanting({ consignee: 'TO ORDER OF NORDKAP BANK ASA' }),
  },
  { rule: 'SHI-04', holds: sound, fails: { ...sound, freight: 'collect' } },
  { rule: 'SHI-05', holds: wanting({ freight: 'prepaid' }), fails: wanting({ freight: 'collect' }) },
  { rule: 'SHI-06', holds: sound, fails: { ...sound, measured: false } },
  { rule: 'SHI-07', holds: sound, fails: { ...sound, marks: [] } },
  { rule: 'SHI-08', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  { rule: 'SHI-09', holds: wanting({ notify: sound.notify }), fails: wanting({ notify: 'BERGEN MOBLER AS, BERGEN' }) },
]
