import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { KeptEntry } from './kept-entry.ts'

/** After something was noted on the spot: that this machine keeps it, and once nothing of it waits, that the server has it. */
export function Noted({ kept }: { readonly kept: readonly KeptEntry[] }) {
  const { say } = useWords()
  return (
    <p className="line second" role="status">
      <Mark kind={kept.length > 0 ? 'wait' : 'done'} />{' '}
      {kept.length > 0
        ? say({
            en: 'Noted. It is kept on this machine until the server has taken it.',
            zh: '记下了。送到服务器之前一直存在这台机器里。',
          })
        : say({ en: 'Noted, and the server has it.', zh: '记下了，已送到服务器。' })}
    </p>
  )
}
