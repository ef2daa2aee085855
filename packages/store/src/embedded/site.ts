import type { Binaries } from './binaries.ts'
import type { Places } from './places.ts'
import type { Servant } from './servant.ts'

/** How the program reaches the server: what `pg` needs to connect, without a database or a user. */
export interface Door {
  /** A folder with a socket in it, or an address. */
  readonly host: string
  readonly port: number
  /** Windows only. */
  readonly password?: string
}

/** One embedded server: where it lies, who runs it, with what. Fixed for one start of the program. */
export interface Site {
  readonly places: Places
  readonly binaries: Binaries
  readonly servant: Servant | undefined
  readonly door: Door
  readonly settings: Readonly<Record<string, string>>
  readonly log: (line: string) => void
}
