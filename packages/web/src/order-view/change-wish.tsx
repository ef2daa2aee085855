import { sides, type Whose } from '@gendan/forms/deal/whose'
import type { Words } from '@gendan/kernel/words'
import { wishFindings } from '@gendan/orderfile/change/wish'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { Input, Select } from 'antd'
import { useWords } from '../words/language.tsx'
import type { TermsDraft } from './terms-draft.ts'

/** Why settled terms change, who asked for it, and whose wish it is. */
export type Wish = Pick<TermsDraft, 'reason' | 'askedBy' | 'whose'>

/** What of a draft of terms is about the change itself. */
export function wishOf({ reason, askedBy, whose }: Wish): Wish {
  return { reason, askedBy, ...(whose ? { whose } : {}) }
}

/** What must be said of an amendment and is not. */
export function lackingIn(file: OrderFile, wish: Wish, amending: boolean): readonly (keyof Wish)[] {
  if (!amending) return []
  const asked = wishFindings(file, wish).map(({ at }) => at as keyof Wish)
  return [...(wish.reason.trim() === '' ? (['reason'] as const) : []), ...asked]
}

interface WishFieldsProps {
  readonly wish: Wish
  readonly onWish: (wish: Partial<Wish>) => void
  readonly lacks: readonly (keyof Wish)[]
}

const LACKS: Readonly<Record<keyof Wish, Words>> = {
  whose: {
    en: 'Choose whose wish it is: the days it costs count as theirs.',
    zh: '请选是哪一方要改：用掉的天数计入该方。',
  },
  askedBy: { en: 'Say who asked for it.', zh: '请写明谁要求改。' },
  reason: { en: 'Say why the terms change.', zh: '请写明为什么改。' },
}

/** Whose wish a change is, who asked for it and why; what is missing is said beside its field. */
export function WishFields({ wish, onWish, lacks }: WishFieldsProps) {
  const { say } = useWords()
  const wrong = (name: keyof Wish) =>
    lacks.includes(name) ? { status: 'error' as const, 'aria-describedby': `${name}-missing` } : {}
  const missing = (name: keyof Wish) =>
    lacks.includes(name) && (
      <p id={`${name}-missing`} className="thin t-small" role="alert">
        {say(LACKS[name])}
      </p>
    )
  return (
    <>
      <label htmlFor="whose" className="quiet t-small">
        {say({ en: 'Whose wish', zh: '哪一方要改' })}
      </label>
      <Select<Whose>
        id="whose"
        value={wish.whose ?? null}
        placeholder={say({ en: 'customer, supplier, ourselves …', zh: '客户、供应商、本公司……' })}
        options={Object.entries(sides).map(([value, words]) => ({ value: value as Whose, label: say(words) }))}
        {...wrong('whose')}
        onChange={(whose) => onWish({ whose })}
      />
      {missing('whose')}
      <label htmlFor="asked-by" className="quiet t-small">
        {say({ en: 'Asked for by', zh: '谁要求改' })}
      </label>
      <Input
        id="asked-by"
        maxLength={200}
        value={wish.askedBy}
        placeholder={say({ en: 'Ingrid, mail of 15 March', zh: 'Ingrid 3 月 15 日来信' })}
        {...wrong('askedBy')}
        onChange={(event) => onWish({ askedBy: event.target.value })}
      />
      {missing('askedBy')}
      <label htmlFor="reason" className="quiet t-small">
        {say({ en: 'Reason; it stays in the journal', zh: '修改原因，记入日志' })}
      </label>
      <Input.TextArea
        id="reason"
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={1000}
        value={wish.reason}
        {...wrong('reason')}
        onChange={(event) => onWish({ reason: event.target.value })}
      />
      {missing('reason')}
    </>
  )
}
