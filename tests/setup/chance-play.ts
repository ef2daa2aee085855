import { type AnyAct, actOf } from '@gendan/contract/acts'
import { foundCompany, keepBank, recordRate } from '@gendan/firm/acts/company-acts'
import { joinFirm } from '@gendan/firm/acts/people-acts'
import { type Firm, usualMargin } from '@gendan/firm/firm'
import { allPosts, type Post } from '@gendan/firm/posts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Day } from '@gendan/kernel/day'
import { same } from '@gendan/kernel/same'
import { storyteller } from '@gendan/office/storyteller'
import { type Player, StoryStopped, type Teller } from '@gendan/office/teller'
import { lampsOf } from '@gendan/orderfile/gates'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import type { Stage } from '@gendan/orderfile/stage'
import { stalePapers } from '@gendan/orderfile/stale'
import type { Story } from '@gendan/stories/story'
import { livedTogether, type Move } from '@gendan/stories/telling'
import type { Chance, Try } from './chance.ts'
import { chosen } from './chance-acts.ts'
import { type Fate, kindsKept, memoryHouse, replayed, type Trial } from './memory-house.ts'
import { broken, dealHere } from './memory-laws.ts'

/** What became of an order that chance played with. */
export interface Played {
  readonly tried: number
  /** By the act's name: how often it was done, and how often it was refused with its reasons. */
  readonly done: ReadonlyMap<string, number>
  readonly refused: ReadonlyMap<string, number>
  /** At which stage the order stood when somebody tried something with it, and how often. */
  readonly at: ReadonlyMap<Stage, number>
  /** Laws of the house that did not hold, each with the act after which they did not. */
  readonly faults: readonly string[]
  readonly file: OrderFile | undefined
}

const START = '2026-03-02'
const COMPANY = 'company'

/**
 * Plays a story while chance interferes: out of turn, by the wrong post, twice, with wrong prints and other prices. So many tenths of it are
 * told in peace first: what comes late in an order is attacked there.
 */
export async function played(story: Story, tenths: number, chances: readonly Chance[]): Promise<Played> {
  const game = openGame(story)
  const telling = { story, cast: story.cast, start: START, team: 0 }
  const moves = livedTogether([telling], FOR_EVER)
  const { play, idOf } = storyteller({ teller: game.teller, firm: COMPANY, player: playerOf })
  const way = { next: 0, failed: 0 }
  while (way.next * 10 < moves.length * tenths) await inPeace(play, game, way, moves)
  for (const chance of chances) {
    const move = moveNow(moves, way, chance)
    const file = idOf('order', telling)
    if (move) await goesOn(play, game, way, move)
    else if (file && chance[0] % 8 === 1) await outOfTurn(play, game, moves, chance)
    else if (file) game.chance(file, idOf(story.cast.lines[0]?.article ?? '') ?? '', chance)
    if (game.faults.length > 0) break
  }
  return game.end(idOf('order', telling))
}

/** How far a story has come; a move that was refused is tried some times more before the story goes on without it. */
interface Way {
  next: number
  failed: number
}
type Play = (move: Move) => Promise<unknown>
type Game = ReturnType<typeof openGame>
const PATIENCE = 3
const FOR_EVER = '9999'

/** The next move as it is told; what the story knows to be refused is passed over. */
async function inPeace(play: Play, game: Game, way: Way, moves: readonly Move[]): Promise<void> {
  const move = moves[way.next]
  way.next += 1
  if (!move || move.step.refusedBy) return
  game.dayIs(move)
  await play(plain(move))
}

function moveNow(moves: readonly Move[], { next }: Way, [kind]: Chance): Move | undefined {
  return kind % 8 === 0 ? moves[next] : undefined
}

async function goesOn(play: Play, game: Game, way: Way, move: Move): Promise<void> {
  game.dayIs(move)
  const went = await goes(play, plain(move))
  way.failed = went ? 0 : way.failed + 1
  if (went || way.failed > PATIENCE) {
    way.next += 1
    way.failed = 0
  }
}

/** Any move of the story now, by whom it is told or by anybody. */
async function outOfTurn(play: Play, game: Game, moves: readonly Move[], [, a, b]: Chance): Promise<void> {
  const early = moves[a % moves.length]
  if (!early) return
  const { step } = plain(early)
  const by = b % 2 === 0 ? step.by : (allPosts[b % allPosts.length] ?? 'merchandiser')
  await goes(play, { ...early, ...game.now(), step: { ...step, by } })
}

/** A move without what the story expects of it: here anything may come of it. */
function plain(move: Move): Move {
  const { refusedBy: _, ...step } = move.step
  return { ...move, step: { ...step, sees: [] } }
}

/** Whether a move went as asked. What a story cannot even say yet (no such sample to send) counts as not. */
async function goes(play: (move: Move) => Promise<unknown>, move: Move): Promise<boolean> {
  return play(move).then(
    () => true,
    () => false,
  )
}

function playerOf(post: Post, team = 0): Player {
  return { id: team === 0 ? post : `${post} ${team}`, posts: [post] }
}

function openGame(story: Story) {
  const house = memoryHouse()
  const [done, refused] = [new Map<string, number>(), new Map<string, number>()]
  const at = new Map<Stage, number>()
  const faults: string[] = []
  const tried: Try[] = []
  const page = house.keep(Buffer.from('a page'))
  let clock = { at: `${START}T00:30:00.000Z`, day: START as Day }
  let count = 0

  function performs(trial: Trial): Fate {
    count += 1
    if (trial.act.on.kind === orderFile.kind) {
      const { stage } = house.of(orderFile.kind, trial.id).state as OrderFile
      at.set(stage, (at.get(stage) ?? 0) + 1)
    }
    const fate = house.perform(trial)
    const tally = fate.is === 'done' ? done : refused
    tally.set(trial.act.name, (tally.get(trial.act.name) ?? 0) + 1)
    const where = `${story.id}, act ${count}, ${trial.act.name} by ${trial.by.posts}`
    const told = () => JSON.stringify(trial.input).slice(0, 600)
    faults.push(...broken(house, COMPANY, trial, fate).map((one) => `${where}: ${one} <- ${told()}`))
    return fate
  }

  function does(by: Player, act: AnyAct, id: string, input: unknown): Fate {
    tried.push({ act: act.name, id, by: by.posts[0] as Post, input: input as object })
    return performs({ ...clock, by, act, id, input })
  }

  const teller = (): Teller => ({
    async does(by, act, id, input) {
      const fate = does(by, act, id, input)
      if (fate.is !== 'done') throw new StoryStopped(act.name, fate.is === 'refused' ? fate.findings : [])
      return { id, version: fate.after.events.length }
    },
    refused: () => Promise.reject(new RangeError('nothing is told to be refused here')),
    asks: async (_, name, input) => {
      if (name === 'firm') return { firm: house.of('firm', COMPANY).state } as never
      const file = house.of(orderFile.kind, (input as { id: string }).id).state as OrderFile
      if (file.buyer === '') throw new RangeError('no such file')
      const { deal, ours } = dealHere(house, file, COMPANY)
      return { file, lamps: lampsOf(file, deal, ours), stale: stalePapers(file, deal), findings: [] } as never
    },
    file: async (_, id) => {
      const file = house.of(orderFile.kind, id).state as OrderFile
      return file.buyer === '' ? undefined : file
    },
    keeps: async (_, { bytes, name }) => ({ attachment: house.keep(bytes), name }),
  })

  function chance(id: string, article: string, chance: Chance): void {
    const file = house.of(orderFile.kind, id).state as OrderFile
    if (file.buyer === '') return
    const around = { house, company: COMPANY, today: clock.day, file, article, tried, page }
    const one = chosen(around, chance)
    const act = one && actOf(one.act)
    if (!one || !act) return
    performs({ ...clock, by: playerOf(one.by), act, id: one.id, input: one.input })
  }

  function end(id: string | undefined): Played {
    const all = kindsKept.flatMap((kind) => house.all(kind))
    const apart = all.filter((one) => !same(replayed(one), one.state))
    faults.push(...apart.map(({ ref }) => `${story.id}: replaying ${ref.kind} gives another state`))
    const file = id ? (house.of(orderFile.kind, id).state as OrderFile) : undefined
    return { tried: count, done, refused, at, faults, file }
  }

  foundIn(does)
  const now = () => clock
  const dayIs = ({ at, day }: Move) => {
    if (at > clock.at) clock = { at, day }
  }
  return { teller, chance, end, faults, now, dayIs }
}

/** The firm of the game: everybody in one post, an account and a rate for two moneys. */
function foundIn(does: (by: Player, act: AnyAct, id: string, input: unknown) => Fate): void {
  const name = { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' }
  const letterhead: Firm['letterhead'] = {
    ...{ name, short: name, addressLines: ['No. 66 Xizhan Road', 'Ningbo 315100, China'] },
    ...{ phone: '', email: '', taxId: '', mark: '' },
  }
  const rules = {
    ...{ zone: 'Asia/Shanghai', currency: 'CNY', prefix: 'LW', selfSigningUpTo: 3, signers: {}, validDays: 14 },
    margin: usualMargin,
  }
  const head = playerOf('general-manager')
  const must = (by: Player, act: AnyAct, input: object) => {
    const fate = does(by, act, COMPANY, input)
    if (fate.is !== 'done') throw new Error(`${act.name}: ${JSON.stringify(fate)}`)
  }
  must(head, foundCompany, { letterhead, rules })
  for (const post of allPosts) if (post !== 'general-manager') must(playerOf(post), joinFirm, { posts: [post] })
  const [bank] = sampleDeal.seller.banks
  must(head, keepBank, { bank: { ...bank, id: 'cny', currency: 'CNY' } })
  for (const [currency = '', rate] of [
    ['USD', '7.0850'],
    ['EUR', '7.7200'],
  ]) {
    must(head, keepBank, { bank: { ...bank, id: currency.toLowerCase(), currency } })
    must(head, recordRate, {
      rate: { from: currency, to: 'CNY', rate, source: 'Bank of China, buying rate', day: START },
    })
  }
}
