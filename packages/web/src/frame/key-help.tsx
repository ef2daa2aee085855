import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { type KeyBinding, useAllKeys, useKeys } from '../parts/keys.tsx'
import { useWords } from '../words/language.tsx'

const TITLE: Words = { en: 'Keys of this screen', zh: '本屏的按键' }

/** `?` lists the keys that work on the screen as it stands. */
export function KeyHelp() {
  const { say } = useWords()
  const all = useAllKeys()
  const [listed, setListed] = useState<readonly KeyBinding[] | null>(null)
  useKeys([{ key: '?', says: TITLE, run: () => setListed(all()) }])
  return (
    <Dialog title={say(TITLE)} open={listed !== null} onClose={() => setListed(null)}>
      <dl className="key-list">
        {listed?.map((binding) => (
          <div key={binding.key}>
            <dt>
              <kbd>{binding.key.length === 1 ? binding.key.toUpperCase() : binding.key}</kbd>
            </dt>
            <dd>{say(binding.says)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
