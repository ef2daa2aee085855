import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { documentKinds } from '@gendan/credit/terms/credit'
import { expect, test } from 'vitest'
import { draftOf, emptyDraft, faceFrom } from './document-fields.ts'
import { fieldsOf } from './document-kinds.ts'

test('what a document shows is typed and read back as it was', () => {
  for (const document of setWith().documents) {
    const typed = draftOf(document)
    const read = faceFrom(document.kind, typed)
    expect('wrong' in read ? read.wrong : draftOf(read.face)).toEqual(typed)
  }
})

test('an empty box is a fact that the document does not show', () => {
  const read = faceFrom('bill-of-lading', { ...emptyDraft, values: { 'transport.vessel': ' ', signed: '' } })
  expect(read).toMatchObject({ face: { transport: {}, goods: [] } })
  expect('face' in read && 'signed' in read.face).toBe(false)
})

test('figures may be typed with commas, and what is no figure is told by its place', () => {
  const typed = { 'insured.amount': '57,530.00', 'packages.count': 'many' }
  expect(faceFrom('insurance', { ...emptyDraft, values: typed })).toEqual({ wrong: ['packages.count'] })
  const { 'packages.count': _, ...right } = typed
  expect(faceFrom('insurance', { ...emptyDraft, values: right })).toMatchObject({
    face: { insured: { amount: '57530' } },
  })
})

test('every kind asks for its own facts, each once', () => {
  for (const kind of documentKinds) {
    const places = fieldsOf(kind).map(({ at }) => at)
    expect(new Set(places).size).toBe(places.length)
  }
})

test('a correction keeps what the document shows beside the fields of its kind', () => {
  const [draft] = setWith().documents
  if (!draft) throw new Error('the set begins with a draft')
  const before = { ...draft, text: 'BILL OF EXCHANGE', corrections: [{ what: 'tenor', authenticated: true }] }
  const typed = { ...draftOf(before), values: { ...draftOf(before).values, tenor: '', 'total.amount': '1' } }
  const read = faceFrom('draft', typed, before)
  if ('wrong' in read) throw new Error(read.wrong.join())
  expect(read.face).toMatchObject({ text: before.text, corrections: before.corrections, total: { amount: '1' } })
  expect(read.face.tenor).toBeUndefined()
})
