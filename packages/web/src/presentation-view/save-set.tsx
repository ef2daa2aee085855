import { Button } from 'antd'
import { useWorld } from '../app/world.ts'
import { BindBook } from '../binder-view/bind-book.tsx'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import type { Shown } from './use-presentation.ts'

interface SaveProps {
  readonly shown: Shown
  /** As it went that time, counted from 1; the set as it stands where left out. */
  readonly round?: number
}

/** The whole set to be printed or sent on: bound as one PDF, or as separate files in one archive. */
export function SaveSet({ shown, round }: SaveProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const of = { world, presentation: shown.held.id }
  const asked = round === undefined ? {} : { round: `${round}` }
  return (
    <div className="line wraps">
      <BindBook
        address={addressOf('presentation-set', of, { ...asked, progress: '1' })}
        name={shown.answer.number.replaceAll('/', '-')}
        says={{ en: 'Whole set as PDF', zh: '整套 PDF' }}
      />
      <Button href={addressOf('presentation-files', of, asked)} download>
        {say({ en: 'Separate files', zh: '分份下载' })}
      </Button>
    </div>
  )
}
