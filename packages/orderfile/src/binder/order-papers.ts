import { inspectionKinds, inspectionName, standingInspections } from '@gendan/forms/deal/inspection'
import { standingTests } from '@gendan/forms/deal/lab-test'
import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { type Sample, sampleName, samplesInHand } from '@gendan/forms/deal/sample'
import type { Part, Parted } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
import { always, ONCE, type PaperRule, seed } from './paper-rules.ts'

/** Papers of offer, order, cost, samples, making and inspection: what every order leaves behind before its goods are packed. */
export const orderPapers: readonly PaperRule[] = [
  {
    kind: 'quotation',
    since: 'E2',
    post: 'salesman',
    source: seed('2 报价单'),
    why: { en: 'We made an offer.', zh: '本单做过发盘。' },
    of: ({ offer }) => (offer ? ONCE : []),
  },
  {
    kind: 'customer-order',
    since: 'E3',
    post: 'salesman',
    source: seed('11 订单档案'),
    why: { en: 'What the customer ordered, in his own paper.', zh: '客户订的是什么，以其原件为准。' },
    of: always,
  },
  {
    kind: 'proforma-invoice',
    since: 'E5',
    post: 'merchandiser',
    source: seed('3 形式发票'),
    why: { en: 'It confirms every order in writing.', zh: '确认订单的书面形式，单单要有。' },
    of: always,
  },
  {
    kind: 'proforma-signed',
    since: 'E6',
    post: 'merchandiser',
    source: seed('3 形式发票（客人签字回传）'),
    why: {
      en: 'The customer signs it back; one copy for us, one for accounts.',
      zh: '客户签字回传，业务、会计各存一份。',
    },
    of: always,
  },
  {
    kind: 'contract-signed',
    since: 'E6',
    post: 'merchandiser',
    source: { title: 'T/CCPITCSC 外贸业务职业技能等级标准（征求意见稿）', at: '合同签订' },
    why: { en: 'A sales contract was issued: it is signed by both.', zh: '本单开过售货合同，须双方签字。' },
    of: (_, { papers }) => (papers.some(({ kind }) => kind === 'sales-contract') ? ONCE : []),
  },
  {
    kind: 'cost-sheet',
    since: 'E4',
    post: 'salesman',
    source: seed('4 成本分析单'),
    why: { en: 'The cost is reckoned in detail once the order stands.', zh: '订单确认后要做详细的成本分析。' },
    of: always,
  },
  {
    kind: 'sample-form',
    since: 'E1',
    post: 'merchandiser',
    source: seed('1 样办单'),
    why: { en: 'Every sample is asked for on a form.', zh: '打样要填样办单。' },
    of: ({ samples = [] }) => samplesInHand(samples).map(samplePart),
  },
  {
    kind: 'sample-approval',
    since: 'E9',
    post: 'merchandiser',
    source: seed('1 样办单（客人确认）'),
    why: {
      en: 'Bulk is made by the sample that the customer approved: his word belongs in the file.',
      zh: '大货按客户确认的样办生产，确认件要归档。',
    },
    of: ({ samples = [] }) =>
      samplesInHand(samples)
        .filter(({ verdict }) => verdict === 'approved')
        .map(samplePart),
  },
  {
    kind: 'production-order',
    since: 'E8',
    post: 'merchandiser',
    source: seed('5 生产加工单'),
    why: { en: "The customer's demands in the workshop's language.", zh: '把客人的要求转成便于生产的形式。' },
    of: always,
  },
  {
    kind: 'purchase-order',
    since: 'E8',
    post: 'buyer',
    source: seed('6 采购单'),
    why: { en: 'Something is bought from this supplier.', zh: '向该供应商采购。' },
    of: purchaseParts,
  },
  {
    kind: 'purchase-signed',
    since: 'E9',
    post: 'buyer',
    source: seed('6 采购单（供应商签回）'),
    why: { en: 'Every purchase order is signed back as proof.', zh: '每份采购单都要供应商签回作实。' },
    of: purchaseParts,
  },
  {
    kind: 'inspection-report',
    since: 'E12',
    post: 'qc',
    source: seed('7 验货报表'),
    why: {
      en: 'Every order is inspected, at the latest when it is finished.',
      zh: '每张订单都要验货，至少要有最终验货。',
    },
    of: (sections) => (sections.contract ? inspected(sections) : []),
  },
  {
    kind: 'inspection-photo',
    since: 'E12',
    post: 'qc',
    source: seed('7 验货报表'),
    why: { en: 'What was seen at the inspection.', zh: '验货所见，留照片为证。' },
    of: ({ inspections = [] }) =>
      standingInspections(inspections)
        .filter(({ done }) => done)
        .map((one) => ({ id: one.id, name: inspectionName(one) })),
  },
  {
    kind: 'test-report',
    since: 'E12',
    post: 'qc',
    source: seed('7 验货报表'),
    why: { en: 'A laboratory test was planned: its report is the proof.', zh: '安排了实验室检测，以报告为证。' },
    of: ({ quality }) =>
      standingTests(quality?.labTests).map(({ id, standard }) => ({ id, name: { en: standard, zh: standard } })),
  },
]

/** The inspections that stand; where nobody has thought of the final one, that one, too. */
function inspected({ inspections = [] }: Parted): readonly Part[] {
  const standing = standingInspections(inspections)
  const known = standing.map((one) => ({ id: one.id, name: inspectionName(one) }))
  return standing.some(({ kind }) => kind === 'final') ? known : [...known, { id: '', name: inspectionKinds.final }]
}

function samplePart(sample: Sample): { readonly id: string; readonly name: Words } {
  return { id: sample.id, name: sampleName(sample) }
}
