import { sampleForm } from '@gendan/forms/kinds/sample-form/form'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'
import { sampleOf, sampleParts } from '../sample-gate.ts'

/** G2: supervisor or manager confirms the sample form, with every demand on it, before a sample is made (seed 003, part 3, item 1). */
export const sampleAskedToMade: Gate = {
  id: 'G2',
  title: { en: 'Sample form', zh: '样办单' },
  help: {
    en: 'Binds what is asked: the sample, how many, every demand, the day, the maker and the fee. What happens to the sample later does not reopen it; a changed demand does.',
    zh: '签住打样要求：样品、数量、全部细节要求、交样日、打样单位和样品费。样品之后的去向不影响签名，要求一改就须重签。',
  },
  before: 'E2',
  beside: true,
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: [],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '1 样办单' },
  kind: sampleForm.kind,
  parts: (sections) => sampleParts(sections),
  after: [],
  facts: ({ file, deal, part }) => {
    const sample = sampleOf(file, part)
    return sample && { ...asked(file, part), makerName: deal.suppliers[sample.maker]?.name }
  },
  ownFacts: asked,
}

function asked(file: OrderFile, part: string) {
  const sample = sampleOf(file, part)
  if (!sample) return {}
  const { kind, round, line, name, asked: pieces, demands, due, maker, fee, charge } = sample
  return { kind, round, line, name, asked: pieces, demands, due, maker, fee, charge }
}
