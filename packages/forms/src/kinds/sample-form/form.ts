import type { Sample } from '../../deal/sample.ts'
import { sampleName } from '../../deal/sample.ts'
import type { Form } from '../../form.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type SampleForm } from './shape.ts'

/** The sample form: what is to be made, with every demand, for production, sales and accounts (seed 003, part 3, item 1). */
export const sampleForm: Form<Own, SampleForm, 'samples'> = {
  kind: 'sample-form',
  code: 'SF',
  name: { en: 'Sample form', zh: '样办单' },
  needs: ['samples'],
  parts: ({ samples = [] }) =>
    samples
      .filter(({ verdict }) => verdict !== 'dropped')
      .map((sample) => ({ id: sample.id, name: sampleName(sample) })),
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'zh' }),
  derive({ seller, buyer, suppliers, samples, contract, offer }, own, given) {
    const sample = samples.find(({ id }) => id === given.part) ?? (given.part ? NONE : samples[0]) ?? NONE
    const { id, kind, round, name, asked, demands, due, fee, charge } = sample
    const line = (contract ?? offer)?.terms.lines.find((one) => one.id === sample.line)
    const maker = suppliers[sample.maker]
    return {
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract?.customerOrder ?? '',
      sample: {
        id,
        kind,
        round,
        name,
        asked,
        demands,
        charge,
        ...(due ? { due } : {}),
        ...(fee ? { fee } : {}),
      },
      article: { code: line?.code ?? '', customerCode: line?.customerCode ?? '' },
      made: asked + 1,
      ...(maker ? { maker } : {}),
      addition: own.addition,
    }
  },
  rules,
  rows,
  print,
  goesTo: 'house',
}

/** Stands for a sample that the file does not have: the first rule says so. */
const NONE: Sample = {
  id: '',
  kind: 'sales',
  round: 1,
  line: '',
  name: { en: '', zh: '' },
  asked: 1,
  demands: { en: '', zh: '' },
  maker: '',
  charge: 'free',
  shelf: '',
  courier: '',
  waybill: '',
  comment: '',
  again: '',
}
