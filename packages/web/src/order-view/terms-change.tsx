import { paperById } from '@gendan/contract/journal/paper-id'
import { posts } from '@gendan/firm/posts'
import { bands, percent } from '@gendan/forms/cost/reckon'
import { writeMoney } from '@gendan/kernel/money'
import { same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import type { ChangeShown, MarginAt } from '@gendan/orderfile/change/change'
import { whoAgain } from '@gendan/orderfile/change/who-again'
import { Changes } from '../facts/changes.tsx'
import { Lamp } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { type Wish, WishFields } from './change-wish.tsx'

interface AmendCardProps {
  readonly effect: ChangeShown
  readonly wish: Wish
  readonly onWish: (wish: Partial<Wish>) => void
  /** What of the wish must be said and is not, once somebody tried to save. */
  readonly lacks: readonly (keyof Wish)[]
}

/** Before settled terms are amended: what changes, which papers it leaves behind, which gates it closes, and the reason. */
export function AmendCard({ effect, wish, onWish, lacks }: AmendCardProps) {
  const { say } = useWords()
  const { changes, stale, closing, purchases } = effect
  return (
    <section className="card padded amend" aria-label={say({ en: 'What this changes', zh: '这次改动' })}>
      <h2 className="card-title">
        {changes.length === 0
          ? say({ en: 'Nothing changed yet', zh: '还没有改动' })
          : say({ en: counted(changes.length, 'change'), zh: `改动 ${changes.length} 处` })}
      </h2>
      <Changes changed={changes} most={10} />
      {changes.length > 0 && <MoneyMoved effect={effect} />}
      {changes.length > 0 &&
        stale.map((paper) => (
          <p key={paper.paper} className="line t-small">
            <Mark kind="thin" size={12} />
            {say({
              en: `${paper.number} v${paper.version} (${paperById(paper.paper).name.en}, held by ${paper.holder.en || paper.holder.zh}) ${paper.already ? 'is out of date already' : 'will be out of date'}`,
              zh: `${paperById(paper.paper).name.zh} ${paper.number} 第 ${paper.version} 版（在${paper.holder.zh || paper.holder.en}处）${paper.already ? '已' : '将'}过时`,
            })}
          </p>
        ))}
      {changes.length > 0 &&
        closing.map((lamp) => (
          <p key={`${lamp.gate} ${lamp.part}`} className="line t-small">
            <Lamp state="again" size={14} />
            {say({
              en: `${lamp.title.en} ${lamp.already ? 'is closed again' : 'closes again'}: ${whoAgain(lamp).en} must sign again`,
              zh: `“${lamp.title.zh}”${lamp.already ? '已重关' : '将重关'}，须${whoAgain(lamp).zh}重签`,
            })}
          </p>
        ))}
      {changes.length > 0 &&
        purchases.map((purchase) => (
          <p key={purchase.id} className="line t-small">
            <Mark kind="thin" size={12} />
            {say(concernWords(purchase))}
          </p>
        ))}
      <WishFields wish={wish} onWish={onWish} lacks={lacks} />
    </section>
  )
}

/** What of a purchase's promise moves: "Purchase from Hengda: line 1 and the day of shipment change; …". */
function concernWords({ supplier, lines, day }: ChangeShown['purchases'][number]): Words {
  const en = [lines.length > 0 ? `line ${lines.join(', ')}` : '', day ? 'the day of shipment' : ''].filter(Boolean)
  const zh = [lines.length > 0 ? `第 ${lines.join('、')} 行` : '', day ? '装运期' : ''].filter(Boolean)
  return {
    en: `Purchase from ${supplier.en || supplier.zh}: ${en.join(' and ')} changes; amend it, or have the supplier confirm`,
    zh: `向${supplier.zh || supplier.en}的采购涉及${zh.join('和')}的改动，须改采购单或请供应商确认`,
  }
}

/** What the change does to the money, where it does: the total, the margin at the newest rate, and who decides over it. */
function MoneyMoved({ effect }: { readonly effect: ChangeShown }) {
  const { say } = useWords()
  const { total, margin, marginSigners } = effect
  const at = (one: MarginAt | undefined) => (one ? percent(one.margin) : '–')
  const [dearer, other] = [!same(total.before, total.after), !same(margin.before, margin.after)]
  if (!dearer && !other) return null
  return (
    <dl className="fact-changes">
      {dearer && (
        <div className="fact-change">
          <dt>{say({ en: 'Total', zh: '总额' })}</dt>
          <dd>
            <del>{writeMoney(total.before)}</del>
          </dd>
          <dd>
            <ins>{writeMoney(total.after)}</ins>
          </dd>
        </div>
      )}
      {other && (
        <div className="fact-change">
          <dt>{say({ en: 'Margin', zh: '利润率' })}</dt>
          <dd>
            <del>{at(margin.before)}</del>
          </dd>
          <dd>
            <ins>{at(margin.after)}</ins>
          </dd>
          {margin.after && (
            <dd className="amend-signers second t-small">
              {say(bands[margin.after.band])}
              {say({ en: ': ', zh: '：' })}
              {marginSigners.map((post) => say(posts[post])).join(' / ')}
            </dd>
          )}
        </div>
      )}
    </dl>
  )
}
