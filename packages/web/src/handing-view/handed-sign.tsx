import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

/** "In hand of Ye until 3 Apr, for He": the sign on an order that went over for a time. */
export function HandedSign({ file }: { readonly file: string }) {
  const { say, lang } = useWords()
  const { id: world, day, account } = useWorld()
  const row = useAsk('hand-overs', { file }).data?.rows[0]
  if (!row) return null
  const until = row.until ? shortDay(row.until as never, day, lang) : ''
  const says = say({
    en: `in hand of ${row.toName} until ${until}, for ${row.fromName}`,
    zh: `${row.toName} 代管至 ${until}（原跟单 ${row.fromName}）`,
  })
  const mine = row.to === account.id || row.from === account.id
  return (
    <p className="card-line t-small second">
      {mine ? <Go to={worldPath(world, `/hand-over/${row.id}`)}>{says}</Go> : says}
    </p>
  )
}
