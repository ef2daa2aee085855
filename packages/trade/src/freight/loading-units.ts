import { compare, type Decimal, decimal, divide, multiply, round } from '@gendan/kernel/decimal'
import type { Box } from './container.ts'
import type { Block, Sides } from './loading.ts'

const SCALE = decimal('1000')

/** Ten kilometres in cm: no room and no carton is longer, and counts stay whole numbers. */
const FARTHEST = decimal('1000000')

/** cm as whole hundredths of a millimetre; rooms are rounded down and cartons up, so that nothing is squeezed. */
export function hundredths(
  sides: { readonly x: Decimal; readonly y: Decimal; readonly z: Decimal },
  how: 'up' | 'down',
): Sides {
  const whole = (side: Decimal) =>
    parseInt(round(multiply(compare(side, FARTHEST) > 0 ? FARTHEST : side, SCALE), 0, how), 10)
  return { x: whole(sides.x), y: whole(sides.y), z: whole(sides.z) }
}

/** Back to cm, exact. */
export function inCm({ x, y, z }: Sides) {
  const cm = (side: number) => divide(decimal(`${side}`), SCALE)
  return { x: cm(x), y: cm(y), z: cm(z) }
}

/** A carton standing so goes through the door if it is not taller than the door and its narrower side not wider. */
export function passes(way: Sides, { doorWidth, doorHeight }: Box): boolean {
  if (!doorWidth || !doorHeight) return true
  const door = hundredths({ x: doorWidth, y: doorWidth, z: doorHeight }, 'down')
  return way.z <= door.z && (way.x <= door.x || way.y <= door.y)
}

/** A block as a drawing wants it, in cm. */
export function drawn({ at, carton, count }: Block) {
  return { at: inCm(at), carton: inCm(carton), along: `${count.x}`, across: `${count.y}`, up: `${count.z}` }
}
