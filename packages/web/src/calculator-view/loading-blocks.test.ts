import { compute } from '@gendan/trade/calculation/calculation'
import { containerLoadingCalculation } from '@gendan/trade/freight/container-loading'
import { mixedLoadingCalculation } from '@gendan/trade/freight/mixed-loading'
import { palletLoadingCalculation } from '@gendan/trade/freight/pallet-loading'
import { describe, expect, test } from 'vitest'
import { aslant, type Block, faceOf, fromDoor, inOrder, layersIn, loadingIn, loadingsIn } from './loading-blocks.ts'

function resultOf(question: object) {
  const answer = compute(containerLoadingCalculation, question)
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  return answer.result as { readonly count: string }
}

const CARTON = { container: '40HC', length: 60, width: 40, height: 35 }

describe('the drawing of a loading', () => {
  test.each(['orientation', 'mixed'])('shows every carton of the answer, within the room (%s)', (method) => {
    const result = resultOf({ ...CARTON, method })
    const loading = loadingIn(result)
    expect(loading?.cartons).toBe(Number(result.count))
    for (const { at, carton, count } of loading?.blocks ?? [])
      for (const axis of ['x', 'y', 'z'] as const)
        expect(at[axis] + carton[axis] * count[axis]).toBeLessThanOrEqual(loading?.room[axis] ?? 0)
  })

  test('is not made where volumes were only divided', () => {
    expect(loadingIn(resultOf({ container: '20GP', volume: '0.08', method: 'volume' }))).toBeUndefined()
  })

  test('shows every carton of several kinds, container by container', () => {
    const goods = [
      { length: 60, width: 40, height: 35, cartons: 300, grossWeight: 12 },
      { length: 50, width: 50, height: 50, cartons: 200, grossWeight: 15 },
    ]
    const answer = compute(mixedLoadingCalculation, { container: '20GP', goods })
    if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
    const loadings = loadingsIn(answer.result)
    expect(loadings.reduce((sum, { cartons }) => sum + cartons, 0)).toBe(500)
  })

  test('shows one layer of a pallet and the pallets on the floor', () => {
    const [example] = palletLoadingCalculation.examples
    const answer = compute(palletLoadingCalculation, example?.input)
    if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
    const { layer } = layersIn(answer.result)
    expect(String(layer.cartons)).toBe((answer.result as { perLayer: string }).perLayer)
  })

  const block: Block = { at: { x: 0, y: 0, z: 0 }, carton: { x: 60, y: 40, z: 35 }, count: { x: 2, y: 1, z: 2 } }

  test('a face has its outline and a seam between neighbours', () => {
    expect(faceOf(block, 'near', aslant).d).toBe(
      'M0.0 0.0L120.0 0.0L120.0 -70.0L0.0 -70.0ZM60.0 0.0L60.0 -70.0M0.0 -35.0L120.0 -35.0',
    )
    expect(faceOf(block, 'door', fromDoor).d).toBe('M0.0 0.0L40.0 0.0L40.0 -70.0L0.0 -70.0ZM0.0 -35.0L40.0 -35.0')
  })

  test('what is near is painted over what is far', () => {
    const far = { ...block, at: { x: 0, y: 40, z: 0 } }
    const high = { ...block, at: { x: 0, y: 0, z: 70 } }
    expect(inOrder([block, high, far])).toEqual([far, block, high])
  })
})
