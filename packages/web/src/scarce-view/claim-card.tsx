import type { Claim } from '@gendan/contract/stock-questions'
import { compare, decimal, grouped, isDecimal, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { tellShare } from '@gendan/orderfile/acts/scarce-acts'
import { letterPath } from '@gendan/orderfile/letters/for-alarm'
import { unitWords } from '@gendan/trade/unit'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { OwnStock } from './own-stock.tsx'

/** What was typed for an order: another share than the proposed one, and why. */
export interface TypedShare {
  readonly quantity: string
  readonly reason: string
}

/** What a share's field begins with: what was decided, and before that what is proposed. */
export function startingShare({ share, proposed }: Claim): TypedShare {
  return share ? { quantity: share.quantity, reason: share.reason } : { quantity: proposed, reason: '' }
}

interface ClaimProps {
  readonly claim: Claim
  /** Its place in the order in which the rule serves. */
  readonly place: number
  readonly goods: string
  readonly unit: string
  readonly today: string
  readonly may: boolean
  readonly typed: TypedShare | undefined
  readonly onType: (next: TypedShare) => void
}

/** One order that lacks the goods: what it wants, why it stands where it stands, what is proposed and what was decided. */
export function ClaimCard(props: ClaimProps) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  const { claim, place, goods, unit, today, may } = props
  return (
    <li className="card padded stack scarce-claim" data-file={claim.file}>
      <p className="line wraps">
        <span className="quiet">{place}</span>
        <Go to={worldPath(id, `/orders/${claim.file}`)}>
          <strong>{claim.number}</strong>
        </Go>
        <span className="fill">{claim.buyerName}</span>
        <span className="scarce-class">{say(claim.class)}</span>
        {claim.day && <span>{shortDay(claim.day, today, lang)}</span>}
      </p>
      <ul className="second t-small scarce-account">
        {accountOf(claim, (day) => shortDay(day, today, lang)).map((words) => (
          <li key={words.en}>{say(words)}</li>
        ))}
      </ul>
      <OwnStock claim={claim} goods={goods} unit={unit} />
      {may ? <ShareField {...props} /> : <Proposed claim={claim} />}
      <Decided claim={claim} goods={goods} />
    </li>
  )
}

/** Why it gets what the rule proposes, in the order in which the rule looks. */
function accountOf(claim: Claim, on: (day: string) => string): readonly Words[] {
  const { wants, kept, gone, classed, weeks, urgent, own, later, uncovered } = claim
  return [
    {
      en: `Wants ${grouped(wants)}, kept ${grouped(kept)}, out ${grouped(gone)}.`,
      zh: `需要 ${grouped(wants)}，已留 ${grouped(kept)}，已出 ${grouped(gone)}。`,
    },
    ...(classed
      ? [
          {
            en: `DIV-05: ${claim.class.en} since ${on(classed.since)}: ${classed.reason}`,
            zh: `DIV-05：${claim.class.zh}，自 ${on(classed.since)}：${classed.reason}`,
          },
        ]
      : []),
    ...(own && isPositive(decimal(urgent))
      ? [
          {
            en: `DIV-06: ${grouped(urgent)} urgent by ${on(own.urgent?.by ?? own.asOf)} (${own.source}).`,
            zh: `DIV-06：急需 ${grouped(urgent)}，${on(own.urgent?.by ?? own.asOf)} 前（${own.source}）。`,
          },
        ]
      : []),
    ...(weeks ? [{ en: `His own stock lasts ${weeks} weeks.`, zh: `客户自有库存可用 ${weeks} 周。` }] : []),
    ...later.map(({ quantity, day }) => ({
      en: `${grouped(quantity)} more come on ${on(day)}, after its day.`,
      zh: `另 ${grouped(quantity)} 要到 ${on(day)} 才到，晚于装运日。`,
    })),
    ...(isPositive(decimal(uncovered))
      ? [{ en: `${grouped(uncovered)} are neither bought nor made.`, zh: `${grouped(uncovered)} 没有采购或排产。` }]
      : []),
  ]
}

function Proposed({ claim }: { readonly claim: Claim }) {
  const { say } = useWords()
  return (
    <p>
      {say({
        en: `Proposed: ${grouped(claim.proposed)} of ${grouped(claim.wanted)}`,
        zh: `建议：${grouped(claim.wanted)} 中分 ${grouped(claim.proposed)}`,
      })}
    </p>
  )
}

function ShareField({ claim, unit, typed, onType }: ClaimProps) {
  const { say, lang } = useWords()
  const { quantity, reason } = typed ?? startingShare(claim)
  const other = isDecimal(quantity.trim()) && compare(decimal(quantity.trim()), decimal(claim.proposed)) !== 0
  return (
    <div className="line wraps">
      <label htmlFor={`share-${claim.file}`} className="scarce-share">
        {say({ en: `Share of ${grouped(claim.wanted)}`, zh: `分配（需 ${grouped(claim.wanted)}）` })}
        <Input
          id={`share-${claim.file}`}
          inputMode="decimal"
          value={quantity}
          suffix={unitWords(unit, decimal('2'))[lang]}
          onChange={({ target }) => onType({ quantity: target.value, reason })}
        />
      </label>
      {other && (
        <label htmlFor={`why-${claim.file}`} className="fill scarce-why">
          {say({
            en: `Why not ${grouped(claim.proposed)} as proposed`,
            zh: `为何不按建议 ${grouped(claim.proposed)}`,
          })}
          <Input
            id={`why-${claim.file}`}
            maxLength={300}
            value={reason}
            onChange={({ target }) => onType({ quantity, reason: target.value })}
          />
        </label>
      )}
    </div>
  )
}

/** What was decided, and whether the customer who gets less knows. */
function Decided({ claim, goods }: Pick<ClaimProps, 'claim' | 'goods'>) {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const act = useAct()
  const [word, type] = useState('')
  const { share } = claim
  if (!share) return null
  const less = compare(decimal(share.quantity), decimal(share.wanted)) < 0
  return (
    <div className="stack scarce-decided">
      <p className="line wraps">
        <Mark kind={less ? 'thin' : 'done'} />
        <span>
          {say({
            en: `Decided: ${grouped(share.quantity)} of ${grouped(share.wanted)}.`,
            zh: `已定：${grouped(share.wanted)} 中分 ${grouped(share.quantity)}。`,
          })}{' '}
          {share.reason}
        </span>
      </p>
      {less && share.told && (
        <p className="second t-small">
          {say({ en: `The customer was told on ${share.told.day}:`, zh: `${share.told.day} 已告知客户：` })}{' '}
          {share.told.word}
        </p>
      )}
      {less && !share.told && rights.has('order') && (
        <form
          className="line wraps"
          onSubmit={(event) => {
            event.preventDefault()
            void act.run(tellShare, { file: claim.file, word }, { id: goods })
          }}
        >
          {rights.has('mail') && (
            <Go to={worldPath(id, letterPath(claim.file, { letter: 'delay', part: '' }))}>
              {say({ en: 'Write to the customer', zh: '给客户写信' })}
            </Go>
          )}
          <Input
            className="scarce-told"
            aria-label={say({ en: 'How the customer was told', zh: '怎样告知客户的' })}
            placeholder={say({ en: 'told by mail of today, agreed …', zh: '今日邮件告知，客户同意…' })}
            maxLength={300}
            value={word}
            onChange={({ target }) => type(target.value)}
          />
          <Button htmlType="submit" size="small" disabled={[...word.trim()].length < 2} loading={act.busy}>
            {say({ en: 'He knows', zh: '已告知' })}
          </Button>
          {act.said}
        </form>
      )}
    </div>
  )
}
