import { allPosts, type Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { MemoryHouse } from './memory-house.ts'

/** Four numbers that chance gives; which act they mean hangs on how the house stands when they are read. */
export type Chance = readonly [kind: number, a: number, b: number, c: number]

/** An act that somebody tries: who, on what, with what. */
export interface Try {
  readonly act: string
  readonly id: string
  readonly by: Post
  readonly input: object
}

/** Where chance finds the house. */
export interface Around {
  readonly house: MemoryHouse
  readonly company: string
  readonly today: Day
  readonly file: OrderFile
  readonly article: string
  /** What was tried before, with the same inputs. */
  readonly tried: readonly Try[]
  /** A page that is kept. */
  readonly page: string
}

/** What chance may do; none where there is nothing to do it to. */
export type Chooser = (around: Around, a: number, b: number, c: number) => Try | undefined

export const WRONG = '0'.repeat(64)

export function pick<T>(from: readonly T[], n: number): T | undefined {
  return from[n % Math.max(1, from.length)]
}

export function anyPost(n: number): Post {
  return pick(allPosts, n) ?? 'merchandiser'
}
