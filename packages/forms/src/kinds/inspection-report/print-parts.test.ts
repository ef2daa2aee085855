import { expect, test } from 'vitest'
import { pictures } from './print-parts.ts'
import { soundReport } from './rules.examples.ts'

test('a photograph of a fault stands under its name, every other one under a number, each once', () => {
  const [scratch, whole, marks] = ['a', 'b', 'c'].map((one) => one.repeat(64))
  const fault = {
    id: 'f1',
    code: 'm02',
    name: { en: 'Light scratch', zh: '细微划痕' },
    weight: 'minor',
    count: 1,
  } as const
  const inspection = { ...soundReport.inspection, faults: [{ ...fault, photos: [scratch ?? ''] }] }
  const blocks = pictures({
    ...soundReport,
    inspection,
    photos: [whole ?? '', scratch ?? '', marks ?? '', whole ?? ''],
  })
  expect(blocks).toMatchObject([
    {
      pictures: [
        { image: scratch, note: { zh: 'm02 细微划痕' } },
        { image: whole, note: { zh: '照片 1' } },
        { image: marks, note: { zh: '照片 2' } },
      ],
    },
  ])
  expect(pictures({ ...soundReport, photos: [] })).toEqual([])
})
