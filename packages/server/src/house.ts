import type { Pool } from '@gendan/store/database'
import type { Keys } from './keys.ts'
import type { Press } from './press/press.ts'
import type { Settings } from './settings.ts'

/** What every door needs at hand: made once at the start. */
export interface House {
  readonly settings: Settings
  readonly pool: Pool
  readonly keys: Keys
  readonly press: Press
  readonly release: string
}
