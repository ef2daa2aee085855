import { type AnyAct, actOf } from '@gendan/contract/acts'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { type Firm, type Rate, rateOn } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import { dayLogId } from '@gendan/orderfile/day-log'
import { OUTSIDE } from '@gendan/orderfile/link/sign-link'
import { articleOf } from '@gendan/stories/cast/articles'
import type { Cast } from '@gendan/stories/cast/cast'
import { outsiderOf } from '@gendan/stories/cast/parties'
import { missed } from '@gendan/stories/check'
import { proofPage } from '@gendan/stories/proof-page'
import type { Beside, Deed, Scene, SeenOrder, Step, Subject, Telling } from '@gendan/stories/story'
import { dayOf, type Move } from '@gendan/stories/telling'
import { freshId } from './ids.ts'
import { proofPicture } from './proof-picture.ts'
import type { Player, ShownFile, Teller } from './teller.ts'

/** Who tells: the firm in which it happens, and who holds which post in which of its teams. */
export interface Troupe {
  /** Who lets them act at an instant of a day. */
  readonly teller: (at: string, day: Day) => Teller
  readonly firm: string
  readonly player: (post: Post, team: number) => Player
  /** Under which id a file of a telling is kept; a fresh one where it says none. */
  readonly fileId?: (telling: Telling, name: string) => string | undefined
}

/** Plays the moves of stories through the same acts as everybody. One storyteller has one firm. */
export interface Storyteller {
  /** Plays one move and gives what is not as its story says. Throws with the place in the story where the house refuses what it should allow. */
  readonly play: (move: Move) => Promise<readonly string[]>
  /** The id of a party, an article, or a file of a telling. */
  readonly idOf: (key: string, telling?: Telling) => string | undefined
}

export function storyteller(troupe: Troupe): Storyteller {
  const known = new Map<string, string>([['firm', troupe.firm]])
  const coming = new Map<string, Promise<void>>()
  const files = new Map<Telling, Map<string, string>>()
  const filesOf = (telling: Telling) => files.get(telling) ?? new Map<string, string>()

  async function play(move: Move): Promise<readonly string[]> {
    const { telling, step } = move
    const teller = troupe.teller(move.at, move.day)
    await castComes({ ...troupe, teller }, coming, known, telling.cast)
    files.set(telling, filesOf(telling))
    const ids = (key: string) => known.get(key) ?? filesOf(telling).get(key)
    const by = playerOf(troupe, typeof step.by === 'function' ? step.by(telling.cast) : step.by, telling)
    const sees = step.by === 'other-side' ? troupe.player('merchandiser', telling.team) : by
    const before = await sceneOf({ ...troupe, teller }, move, sees, ids, step.deed.looksAt)
    const said = await done(
      teller,
      step,
      before,
      by,
      subject(step.deed.on, before, filesOf(telling), known, (name) => troupe.fileId?.(telling, name)),
    ).catch((why: Error) => {
      throw new Error(`${telling.story.id}, day ${step.day}, ${by.posts}: ${why.message}`, { cause: why })
    })
    if (step.sees.length === 0) return said
    const after = await sceneOf({ ...troupe, teller }, move, sees, ids, 'gates')
    const own = telling.cast === telling.story.cast
    return [...said, ...step.sees.flatMap((check) => missed(check, after, own) ?? [])]
  }
  return { play, idOf: (key, telling) => (telling ? filesOf(telling).get(key) : known.get(key)) }
}

/** Who holds a post in the team that has the telling; who stands beside him is of the next team. */
function playerOf({ player }: Pick<Troupe, 'player'>, post: Post | Beside | 'other-side', { team }: Telling): Player {
  if (post === 'other-side') return { id: OUTSIDE, posts: [], rights: ['answer-link'] }
  return typeof post === 'string' ? player(post, team) : player(post.beside, team + 1)
}

async function done(
  teller: Teller,
  { deed, refusedBy }: Step,
  scene: Scene,
  by: Player,
  id: string,
): Promise<readonly string[]> {
  const act = named(deed.act)
  const asked = deed.asks?.(scene)
  const answer = asked && (await teller.asks(by, asked[0], asked[1] as never))
  const known = { ...scene, answer }
  const name = deed.keeps?.(known)
  const shown = name && (deed.photo ? photo(name) : page(name, deed, known))
  const kept = shown ? await teller.keeps(by, shown) : scene.kept
  const input = deed.input({ ...known, kept })
  if (!refusedBy) {
    await teller.does(by, act, id, input)
    return []
  }
  const findings = (await teller.refused(by, act, id, input)).filter(({ weight }) => weight === 'block')
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return `${rules}` === `${refusedBy}` ? [] : [`${deed.act} is refused by ${rules}, not by ${refusedBy}`]
}

function page(name: string, { writes = linesOf }: Deed, scene: Scene): ShownFile {
  const bytes = Buffer.from(proofPage(name, [...writes(scene), NOT_REAL]), 'latin1')
  return { bytes, mime: 'application/pdf', name: `${name}.pdf` }
}

function photo(name: string): ShownFile {
  return { bytes: proofPicture(name), mime: 'image/png', name: `${name}.png` }
}

/** Throws RangeError for a name that no act has: a story is told in the house's own words. */
function named(name: string): AnyAct {
  const act = actOf(name)
  if (!act) throw new RangeError(`no act ${name}`)
  return act
}

function subject(
  on: Subject,
  scene: Scene,
  files: Map<string, string>,
  known: ReadonlyMap<string, string>,
  meant: (name: string) => string | undefined,
): string {
  if (on === 'firm') return known.get('firm') ?? ''
  if (!('file' in on)) return recorded(on, scene, known)
  const id = files.get(on.file) ?? meant(on.file) ?? freshId()
  files.set(on.file, id)
  return id
}

/** What stands in the records of the firm: an article, a party, somebody's way as a newcomer, his day. */
function recorded(
  on: Exclude<Subject, 'firm' | { readonly file: string }>,
  { holder, today, cast }: Scene,
  known: ReadonlyMap<string, string>,
): string {
  if ('goods' in on) return known.get(on.goods) ?? ''
  if ('line' in on) return known.get(cast.lines[on.line - 1]?.article ?? '') ?? ''
  if ('party' in on) return known.get(on.party) ?? ''
  return 'way' in on ? holder(on.way) : dayLogId(holder(on.dayOf), today)
}

/** A troupe at one instant. */
interface Now extends Omit<Troupe, 'teller'> {
  readonly teller: Teller
}

/** Parties and articles stand in the firm's records before a story needs them; who is on his way is not sent for twice. */
async function castComes(
  { teller, player }: Now,
  coming: Map<string, Promise<void>>,
  known: Map<string, string>,
  cast: Cast,
): Promise<void> {
  const enters = (key: string, by: Post, act: AnyAct, input: object): Promise<void> => {
    const comes =
      coming.get(key) ?? teller.does(player(by, 0), act, freshId(), input).then(({ id }) => void known.set(key, id))
    coming.set(key, comes)
    return comes
  }
  const parties = [cast.buyer, cast.maker, cast.packer, ...(cast.others ?? [])].map((key) => {
    const { role, facts } = outsiderOf(key)
    return enters(key, role === 'customer' ? 'salesman' : 'buyer', enterParty, { roles: [role], facts })
  })
  const goods = cast.lines.map(({ article }) => enters(article, 'salesman', enterGoods, { facts: articleOf(article) }))
  await Promise.all([...parties, ...goods])
}

async function sceneOf(
  { teller, firm, player }: Now,
  { telling, step, day: today }: Move,
  by: Player,
  ids: (key: string) => string | undefined,
  looksAt: Deed['looksAt'],
): Promise<Scene> {
  const file = ids(step.deed.looksIn ?? 'order')
  const order = looksAt && file ? await seen(teller, by, file, looksAt) : undefined
  const house = step.deed.reckons ? ((await teller.asks(by, 'firm', {})).firm as unknown as Firm) : undefined
  return {
    firm,
    cast: telling.cast,
    today,
    day: (number) => dayOf(telling, number),
    id: (key) => ids(key) ?? missing(`nothing here is called ${key}`),
    holder: (post) => playerOf({ player }, post, telling).id,
    order: (order ?? {}) as unknown as SeenOrder,
    rate: (currency) => rateIn(house, currency, today),
    kept: { attachment: '', name: '' },
    answer: undefined,
  }
}

/** The file alone, or all that the house works out from it: its lamps with their prints, what is stale and found. */
async function seen(teller: Teller, by: Player, id: string, looksAt: 'file' | 'gates'): Promise<object | undefined> {
  if (looksAt === 'gates') return teller.asks(by, 'order', { id })
  const file = await teller.file(by, id)
  return file && { file }
}

function rateIn(house: Firm | undefined, currency: string, today: string): Rate {
  return (house && rateOn(house, currency, house.rules.currency, today)) ?? missing(`no rate of ${currency}`)
}

function missing(what: string): never {
  throw new RangeError(what)
}

function linesOf({ cast, today }: Scene): readonly string[] {
  const { name, contact } = outsiderOf(cast.buyer).facts
  return [today, `Order ${cast.customerOrder} of ${name.en}`, `Contact: ${contact?.name}`]
}

const NOT_REAL = 'A page of the demo firm; nothing on it is real.'
