import type { Answer } from '@gendan/contract/questions'
import { type SampleVerdict, sampleVerdicts } from '@gendan/forms/deal/sample'
import { pieceKinds } from '@gendan/orderfile/quality/label'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

export type Found = NonNullable<Answer<'read-label'>['found']>

/** What a label is of, in the few lines that somebody with the piece in his hand compares. */
export function LabelFound({ found }: { readonly found: Found }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const {
    file,
    number,
    sample,
    code,
    piece,
    name,
    goodsCode,
    buyerName,
    shelf,
    sealedOn,
    until,
    lentTo,
    gone,
    verdict,
  } = found
  const old = until !== null && until < day
  return (
    <div className="label-found stack">
      <p className="line wraps">
        <b className="t-task">{code}</b>
        <span className={piece === 'kept' ? 'medium' : 'second'}>
          {say(pieceKinds[piece as keyof typeof pieceKinds])}
        </span>
      </p>
      <p>
        {goodsCode} {say(name)}
      </p>
      <p className="second">
        <Go to={worldPath(world, `/orders/${file}/samples?part=${sample}`)}>{number}</Go> · {buyerName}
        {verdict && ` · ${say(sampleVerdicts[verdict as SampleVerdict])}`}
      </p>
      <p className={old || gone ? 'risk' : 'second'}>
        {(old || gone) && <Mark kind="risk" size={12} />}{' '}
        {gone
          ? say({ en: `kept no longer: ${gone}`, zh: `已处置：${gone}` })
          : sealedOn
            ? say({
                en: `sealed ${shortDay(sealedOn, day, lang)}, shelf ${shelf}, valid until ${until}`,
                zh: `${shortDay(sealedOn, day, lang)} 封样，样品架 ${shelf}，有效期到 ${until}`,
              })
            : say({ en: 'not sealed yet', zh: '还没有封样' })}
        {lentTo && say({ en: ` · lent to ${lentTo}`, zh: ` · 借给${lentTo}` })}
      </p>
    </div>
  )
}
