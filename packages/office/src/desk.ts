import type { Post } from '@gendan/firm/posts'
import { rightsOf } from '@gendan/firm/rights'
import type { Day } from '@gendan/kernel/day'
import type { Finding } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Fence, Pool } from '@gendan/store/database'

/** Sets pages. Refuses with findings what cannot be printed (a missing glyph). */
export interface PageSetter {
  readonly set: (
    sheet: Sheet,
    image: (address: string) => Promise<Uint8Array | undefined>,
    at: string,
  ) => Promise<SetPage>
}

export type SetPage =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Who stands at the desk, in which world, with which posts and rights, on what day, and from where. */
export interface Desk {
  readonly pool: Pool
  readonly fence: Fence
  readonly account: string
  readonly posts: readonly Post[]
  readonly rights: ReadonlySet<string>
  readonly at: string
  readonly day: Day
  /** The address the request came from, for the journal. */
  readonly from: string
  /** A second factor was shown in this session a short while ago. */
  readonly factor: boolean
  readonly pages: PageSetter
  /** A fresh id, at every call another. */
  readonly freshId: () => string
  readonly real: boolean
  /** The API token by which a program stands here for the person; absent where he stands here himself. */
  readonly token?: string
}

/** The rights that a desk's posts give, and those that only a moment gives (founding, joining). */
export function deskRights(posts: readonly Post[], momentary: readonly string[] = []): ReadonlySet<string> {
  return new Set([...rightsOf(posts), ...momentary])
}
