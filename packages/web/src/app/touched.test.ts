import { describe, expect, test } from 'vitest'
import type { Told } from './live-line.ts'
import { isTouched } from './touched.ts'

const told = (kind: string, id: string): Told => ({ changes: [{ kind, id, version: 2, by: 'a' }], everything: false })

describe('what is asked again when something changed', () => {
  test('is every list, and the one thing that changed', () => {
    expect(isTouched('orders', {}, told('order-file', 'f1'))).toBe(true)
    expect(isTouched('inbox', {}, told('order-file', 'f1'))).toBe(true)
    expect(isTouched('order', { id: 'f1' }, told('order-file', 'f1'))).toBe(true)
    expect(isTouched('journal', { kind: 'party', id: 'p1' }, told('party', 'p1'))).toBe(true)
  })

  test('is not another order, party or article, nor what no act can change', () => {
    expect(isTouched('order', { id: 'f2' }, told('order-file', 'f1'))).toBe(false)
    expect(isTouched('party', { id: 'p2' }, told('party', 'p1'))).toBe(false)
    expect(isTouched('goods', { id: 'g1' }, told('party', 'g1'))).toBe(false)
    expect(isTouched('ports', { search: 'Oslo' }, told('firm', 'c'))).toBe(false)
  })

  test('is an order, too, when its customer, its goods or the firm changed', () => {
    expect(isTouched('order', { id: 'f1' }, told('party', 'p1'))).toBe(true)
    expect(isTouched('order', { id: 'f1' }, told('goods', 'g1'))).toBe(true)
  })

  test('is all of it when nobody can say what changed', () => {
    const all: Told = { changes: [], everything: true }
    expect(isTouched('order', { id: 'f1' }, all)).toBe(true)
    expect(isTouched('ports', {}, all)).toBe(false)
  })
})
