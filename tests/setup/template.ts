import type { Embedded } from '../../packages/store/src/embedded/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How tests reach the server of this run. */
    postgres: Embedded['connection']
  }
}

/** The database that fresh ones are cloned from: all migrations run, nothing in it. */
export const TEMPLATE = 'gendan_template'
