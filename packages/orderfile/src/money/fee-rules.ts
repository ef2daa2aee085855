import { sampleName } from '@gendan/forms/deal/sample'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Allotment, Allotting } from './allotting.ts'
import { feeOf, feesOf } from './fees.ts'
import { spot } from './spot.ts'

const house = { title: 'Gendan decision 0050', at: 'a receipt for a fee' }

/** What must hold before money is taken for the fee of a sample; how much and in which money is judged as of any share. */
export const feeRules: readonly Rule<Allotting>[] = [
  {
    id: 'BS-35',
    title: { en: 'A sample fee is received for a sample that has one', zh: '收样品费的，样品须有应收的样品费' },
    weight: 'block',
    source: house,
    test: ({ parts, files, slip }) =>
      slip.facts.way === 'in' ? parts.flatMap((part, i) => withoutFee(part, i, files)) : [],
  },
  {
    id: 'BS-36',
    title: { en: 'Only the receipt of a sample fee names a sample', zh: '只有样品费收款才指明样品' },
    weight: 'block',
    source: house,
    test: ({ parts, slip: { facts } }) => parts.flatMap((part, i) => wrongPurpose(part, i, facts.way)),
  },
]

function wrongPurpose({ purpose, sample }: Allotment, i: number, way: 'in' | 'out'): readonly Spot[] {
  const fee = purpose === 'sample'
  const at = `parts.${i}.purpose`
  if (way === 'in')
    return fee || sample === ''
      ? []
      : [
          spot(
            at,
            { en: 'It names a sample, but is for something else.', zh: '指明了样品，用途却不是样品费。' },
            { en: 'Choose the sample fee, or leave the sample out.', zh: '请选样品费，或不选样品。' },
          ),
        ]
  if (!fee && sample === '') return []
  return [
    spot(
      at,
      { en: 'Money that goes out is no fee that a customer pays.', zh: '付出的款不是向客户收的样品费。' },
      {
        en: 'Choose the purchase that it pays, or the refund that was decided.',
        zh: '请选所付的采购，或已决定的退款。',
      },
    ),
  ]
}

function withoutFee({ purpose, file: id, sample }: Allotment, i: number, files: Allotting['files']): readonly Spot[] {
  const file = files[id]
  if (purpose !== 'sample' || !file || feeOf(file, sample)) return []
  const asked = feesOf(file).map((fee) => ({ name: sampleName(fee.sample), amount: writeMoney(fee.amount) }))
  const found = file.deal.samples?.find((one) => one.id === sample)
  const name = found && sampleName(found)
  return [
    spot(
      `parts.${i}.sample`,
      name
        ? { en: `${file.number}: ${name.en} is free.`, zh: `${file.number}：${name.zh} 是免费的。` }
        : { en: `${file.number} has no such sample.`, zh: `${file.number} 没有这个样品。` },
      asked.length > 0
        ? {
            en: `Choose one that has a fee: ${asked.map((one) => `${one.name.en} (${one.amount})`).join('; ')}.`,
            zh: `请选有样品费的样品：${asked.map((one) => `${one.name.zh}（${one.amount}）`).join('；')}。`,
          }
        : {
            en: 'Enter the fee with the sample first, or allot the money to the price.',
            zh: '请先在样品上登记样品费，或把款认领为货款。',
          },
    ),
  ]
}
