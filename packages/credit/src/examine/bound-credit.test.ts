import { describe, expect, test } from 'vitest'
import { plainCredit } from '../message/message-rules.examples.ts'
import { boundCredit } from './bound-credit.ts'
import { presentationShape } from './presentation.ts'

const bound = (input: object) => boundCredit(presentationShape.parse(input))
const errors = (input: object) => {
  const answer = bound(input)
  return 'errors' in answer ? answer.errors.map(({ path, code }) => [path, code]) : []
}
const credit = { credit: { latestShipment: '2026-11-05', amount: { amount: '52300.00', currency: 'USD' } } }
const accepted = (...fields: readonly object[]) => ({
  credit,
  amendments: fields.map((one) => ({ status: 'accepted', fields: one })),
})

describe('a credit that cannot be read complies with nothing', () => {
  test.each([
    ['', 'empty'],
    ['%PDF-1.7', 'pdf'],
    ['Please find attached.', 'no-terms'],
    [':20:LC26-0417', 'no-terms'],
  ])('text “%s”: %s', (text, code) => {
    expect(errors({ credit: { text } })).toEqual([['credit.text', code]])
  })

  test('terms that say nothing', () => {
    expect(errors({ credit: { credit: { number: 'LC26-0417' } } })).toEqual([['credit.credit', 'no-terms']])
  })

  test('a credit as text is read, however long', () => {
    const text = plainCredit.replace('ALL RISKS', `ALL RISKS${'\n+PACKING LIST'.repeat(3000)}`)
    expect(bound({ credit: { text } })).toMatchObject({ credit: { number: 'LC26-0417' } })
  })
})

describe('an accepted amendment binds as a whole', () => {
  test('its fields may be tags, terms, or fields as they were read', () => {
    expect(bound(accepted({ '44C': '261115', partialShipments: 'allowed' }))).toMatchObject({
      credit: { latestShipment: '2026-11-15', partialShipments: 'allowed' },
    })
    expect(bound(accepted({ '44C': { raw: '261120' } }, { '43P': 'NOT ALLOWED' }))).toMatchObject({
      credit: { latestShipment: '2026-11-20', partialShipments: 'not-allowed' },
    })
    expect(bound(accepted({ '44C': 261121, '79': 'ALL OTHER TERMS REMAIN UNCHANGED.' }))).toMatchObject({
      credit: { latestShipment: '2026-11-21' },
    })
  })

  test('what cannot be read is told at its place, every reason at once', () => {
    const input = accepted(
      {
        '44C': 'SOON',
        '43P': 'PERHAPS',
        '99X': 'WHAT',
        '48': 'AT ONCE',
        '31D': 'CHINA',
        '79': 'SHIPMENT NOW VIA BUSAN',
      },
      { latestShipment: '5 November', documnets: [] },
      { '32B': 'EUR 1000', '33B': 'A LOT', '44E': ' ' },
      {},
    )
    const told = [
      ['amendments.0.fields.44C', 'not-read'],
      ['amendments.0.fields.43P', 'not-read'],
      ['amendments.0.fields.99X', 'unknown-field'],
      ['amendments.0.fields.48', 'not-read'],
      ['amendments.0.fields.31D', 'not-read'],
      ['amendments.0.fields.79', 'free-words'],
      ['amendments.1.fields.documnets', 'unknown-field'],
      ['amendments.1.fields.latestShipment', 'not-a-day'],
      ['amendments.2.fields.32B', 'other-currency'],
      ['amendments.2.fields.33B', 'not-read'],
      ['amendments.2.fields.44E', 'not-read'],
      ['amendments.3.fields', 'missing'],
    ]
    expect(errors(input)).toEqual(expect.arrayContaining(told))
    expect(errors(input)).toHaveLength(told.length)
  })

  test('one that was refused, or that nobody answered, changes nothing and need not be read', () => {
    for (const status of ['rejected', 'silent'])
      expect(bound({ credit, amendments: [{ status, fields: { '44C': 'SOON' } }] })).toEqual({
        credit: expect.objectContaining({ latestShipment: '2026-11-05' }),
      })
  })
})

describe('what is given is one credit', () => {
  const told = (input: object) =>
    presentationShape
      .safeParse(input, { reportInput: true })
      .error?.issues.map(({ path, message }) => [path.join('.'), message])

  test('neither text nor terms, or both, is told beside everything else', () => {
    expect(told({ credit: { txt: 'x' }, documents: [{ originals: 'three' }] })?.map(([path]) => path)).toEqual([
      'credit',
      'documents.0.originals',
    ])
    expect(told({ credit: { text: 'x', credit: {} } })).toEqual([['credit', 'two-credits']])
    expect(
      told({ credit: { credit: { latestShipment: 'x', amount: { amount: 'y' } } } })?.map(([path]) => path),
    ).toEqual(['credit.credit.amount.amount', 'credit.credit.amount.currency', 'credit.credit.latestShipment'])
  })
})
