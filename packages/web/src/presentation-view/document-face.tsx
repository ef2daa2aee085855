import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { useWords } from '../words/language.tsx'
import { valueAt, writtenAs } from './document-fields.ts'
import { fieldsOf } from './document-kinds.ts'

/** The face of a document: what it shows, each fact at its place. The chosen finding's place is lit. */
export function DocumentFace({ document, lit }: { readonly document: HeldDocument; readonly lit: string | undefined }) {
  const { say } = useWords()
  const face = faceOf(document)
  const rows = fieldsOf(document.kind).flatMap((field) => {
    const value = valueAt(face, field.at)
    const says = writtenAs(value, field.as)
    const isLit = lit !== undefined && (lit === field.at || lit.startsWith(`${field.at}.`))
    return says === '' && !isLit ? [] : [{ ...field, says, isLit }]
  })
  return (
    <div className="presentation-face">
      {rows.map(({ at, label, as, says, isLit }) => (
        <div key={at} className={isLit ? 'presentation-fact presentation-lit' : 'presentation-fact'}>
          <span className="second t-small">{say(label)}</span>
          <span className="presentation-says">
            {says === ''
              ? say({ en: 'not shown', zh: '未显示' })
              : as === 'yes-no'
                ? say(YES_NO[`${says === 'true'}`])
                : says}
          </span>
        </div>
      ))}
      {face.goods.map((line, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of goods on a document has no name but its place.
          key={i}
          className={
            lit === 'goods' || lit?.startsWith(`goods.${i}`)
              ? 'presentation-fact presentation-lit'
              : 'presentation-fact'
          }
        >
          <span className="second t-small">{say({ en: 'Goods', zh: '货物' })}</span>
          <span className="presentation-says">
            {[line.description, [line.quantity, line.unit].filter(Boolean).join(' '), line.unitPrice, line.amount]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ))}
    </div>
  )
}

const YES_NO = { true: { en: 'yes', zh: '是' }, false: { en: 'no', zh: '否' } } as const
