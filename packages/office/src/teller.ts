import type { AnyAct } from '@gendan/contract/acts'
import type { Answer, Asked, QuestionName } from '@gendan/contract/questions'
import type { Post } from '@gendan/firm/posts'
import type { Finding } from '@gendan/kernel/rule'
import { type Evidence, type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '@gendan/store/aggregates'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence, readFence } from '@gendan/store/database'
import { ask } from './ask.ts'
import { type Desk, deskRights } from './desk.ts'
import { freshId } from './ids.ts'
import { type Outcome, perform } from './perform.ts'

/** Somebody in a story: an account with its posts. */
export interface Player {
  readonly id: string
  readonly posts: readonly Post[]
  /** What only a moment gives: whoever holds a link may answer it. */
  readonly rights?: readonly string[]
}

/** A file that somebody shows: what a scanner or a camera would have given him. */
export interface ShownFile {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly name: string
}

/** Lets the people of a story act at the instant and on the day of a desk, through the same acts as everybody. */
export interface Teller {
  readonly does: (
    player: Player,
    act: AnyAct,
    id: string,
    input: unknown,
  ) => Promise<{ readonly id: string; readonly version: number }>
  readonly asks: <Name extends QuestionName>(player: Player, name: Name, input: Asked<Name>) => Promise<Answer<Name>>
  /** An order file as it stands, without what is worked out from it; undefined where there is none. */
  readonly file: (player: Player, id: string) => Promise<OrderFile | undefined>
  /** Keeps a file that a deed will show, as this person. */
  readonly keeps: (player: Player, file: ShownFile) => Promise<Evidence>
  /** The same as `does`, where the story knows that the house will refuse. */
  readonly refused: (player: Player, act: AnyAct, id: string, input: unknown) => Promise<readonly Finding[]>
}

/** A story that could not go on: an act was refused, and these are the reasons. */
export class StoryStopped extends Error {
  override readonly name = 'StoryStopped'

  constructor(act: string, findings: readonly Finding[]) {
    super(`${act}: ${findings.map((finding) => `${finding.rule} ${finding.at}: ${finding.says.en}`).join('; ')}`)
  }
}

export function tellerAt(desk: Desk): Teller {
  const deskOf = ({ id: account, posts, rights }: Player): Desk => ({
    ...desk,
    account,
    posts,
    rights: deskRights(posts, rights),
    fence: { ...desk.fence, account },
    factor: true,
  })
  const act = (player: Player, what: AnyAct, id: string, input: unknown): Promise<Outcome> =>
    perform(deskOf(player), { act: what, id, input, key: freshId() })
  return {
    asks: (player, name, input) => ask(deskOf(player), name, input),
    async file(player, id) {
      const { fence } = deskOf(player)
      const [found] = await readFence(desk.pool, fence, (tx) => loadStanding(tx, [{ kind: orderFile.kind, id }]))
      return found && found.version > 0 ? (found.state as OrderFile) : undefined
    },
    async keeps(player, file) {
      const { fence, account: by } = deskOf(player)
      const kept = await inFence(desk.pool, fence, (tx) => keepAttachment(tx, { ...file, by }))
      return { attachment: kept.address, name: file.name }
    },
    async does(player, what, id, input) {
      const outcome = await act(player, what, id, input)
      if (!outcome.ok) throw new StoryStopped(what.name, outcome.findings)
      return outcome.answer
    },
    async refused(player, what, id, input) {
      const outcome = await act(player, what, id, input)
      return outcome.ok ? [] : outcome.findings
    },
  }
}
