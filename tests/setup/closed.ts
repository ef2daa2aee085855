import { allPosts, type Post } from '@gendan/firm/posts'
import { freshId } from '@gendan/office/ids'
import { storyteller } from '@gendan/office/storyteller'
import { type Player, type Teller, tellerAt } from '@gendan/office/teller'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { waivePaper } from '@gendan/orderfile/acts/waive-paper'
import { completeToClosed } from '@gendan/orderfile/gates/complete-to-closed'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { payables } from '@gendan/orderfile/payables'
import { proofPage } from '@gendan/stories/proof-page'
import type { Story } from '@gendan/stories/story'
import { movesOf } from '@gendan/stories/telling'
import { setUp } from '../stories/firm.ts'
import type { Stage } from './stage.ts'

const AT = '2026-06-01T02:00:00.000Z'
const DAY = '2026-06-01'

/** Plays a story to its end, and closes its file with a word. Gives the ids of the file, its customer and its first article. */
export async function closedFile(stage: Stage, story: Story, start: string, taught: string) {
  const players = new Map<Post, Player>()
  for (const post of allPosts) players.set(post, { id: (await stage.desk(post)).account, posts: [post] })
  const player = (post: Post) => players.get(post) as Player
  const teller = (at: string, day: string) => tellerAt({ ...stage.founder, at, day })
  await setUp(teller(`${start}T00:30:00.000Z`, start), stage, start)
  const { play, idOf } = storyteller({ teller, firm: stage.company, player })
  const telling = { story, cast: story.cast, start, team: 0 }
  for (const move of movesOf(telling)) await play(move)
  const file = idOf('order', telling) ?? ''
  await closes(teller(AT, DAY), player, stage.company, file, taught)
  return { file, buyer: idOf(story.cast.buyer) ?? '', goods: idOf(story.cast.lines[0]?.article ?? '') ?? '' }
}

/** Papers that are not there are waived, suppliers paid, the cover issued, the file closed. */
async function closes(teller: Teller, player: (post: Post) => Player, firm: string, file: string, taught: string) {
  const manager = player('manager')
  const look = async () => (await teller.asks(manager, 'order', { id: file })).file as unknown as OrderFile
  for (const { purchase, supplier, open } of payables(await look())) {
    const kept = await teller.keeps(player('accounts'), {
      bytes: Buffer.from(proofPage('Debit advice', []), 'latin1'),
      mime: 'application/pdf',
      name: 'Debit advice.pdf',
    })
    const slip = {
      ...{ way: 'out', account: 'eur', day: DAY, amount: open, payer: 'us', party: supplier, reference: 'x' },
      ...{ bankCharges: '0', note: '', source: { from: 'slip', files: [kept] } },
    }
    const parts = [{ file, purchase, purpose: 'balance', amount: open.amount }]
    await teller.does(player('accounts'), paySupplier, freshId(), { firm, slip, parts })
  }
  for (const { kind, part, state } of (await teller.asks(manager, 'binder', { id: file })).expected)
    if (state === 'missing' && kind !== 'order-cover')
      await teller.does(manager, waivePaper, file, { kind, part, reason: 'told in a test' })
  const own = { addition: '', tongue: 'both' }
  await teller.does(player('merchandiser'), issuePaper, file, { firm, kind: 'order-cover', own })
  const { lamps } = await teller.asks(manager, 'order', { id: file })
  const print = lamps.find(({ gate }) => gate === completeToClosed.id)?.print ?? ''
  await teller.does(player('supervisor'), passGate, file, { firm, gate: 'G26', print, note: taught })
}
