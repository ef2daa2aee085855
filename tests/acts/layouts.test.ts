import { keepLayout } from '@gendan/firm/acts/layout-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, openedFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('a paper leaves in the layout of its customer or the one chosen, and keeps it when the layout changes', async () => {
  const [manager, salesman] = [await stage.desk('manager'), await stage.desk('salesman')]
  const file = await openedFile(stage)
  const fileNow = async () => (await ask(salesman, 'order', { id: file })).file as unknown as OrderFile
  const { buyer } = await fileNow()
  await does(salesman, makeOffer, file, { terms: sampleTerms })
  const layout = {
    ...{ id: 'l1', name: 'Halvorsen', kind: 'quotation', heading: { en: 'OFFER SHEET', zh: '' }, mark: true },
    ...{ columns: ['name', 'unitPrice'], tongue: 'en', customers: [buyer], retired: false },
  }
  await does(manager, keepLayout, stage.company, { layout })
  const own = { validUntil: '2026-04-01', opening: '', tongue: 'en' }
  const quotation = { firm: stage.company, kind: 'quotation', own }
  await does(salesman, issuePaper, file, quotation)
  await does(manager, keepLayout, stage.company, { layout: { ...layout, columns: [] } })
  await does(salesman, issuePaper, file, { ...quotation, layout: '' })
  const { papers } = await fileNow()
  expect(papers.map((paper) => paper.layout?.columns)).toEqual([['name', 'unitPrice'], undefined])
})
