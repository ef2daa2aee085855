import type { Words } from '@gendan/kernel/words'
import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react'
import { Said } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { CodeForm } from './code-form.tsx'
import { CalledOff } from './doing.tsx'
import { useMe } from './queries.ts'

const FactorSetup = lazy(async () => ({ default: (await import('../settings-view/factor-setup.tsx')).FactorSetup }))

const TITLE: Words = { en: 'Second factor', zh: '第二因素验证' }

type AskFactor = () => Promise<boolean>

const Context = createContext<AskFactor>(() => {
  throw new RangeError('no SecondFactorProvider above')
})

/**
 * Asks for a code of the second factor. True once it was shown (it then opens acts with money for a quarter of an hour),
 * false where the person gave up. Who has no second factor sets one up on the spot.
 */
export function useSecondFactor(): AskFactor {
  return useContext(Context)
}

/** Does what may ask for the second factor: asks for it then, and does it once more. */
export function useWithFactor(): <T>(work: () => Promise<T>) => Promise<T> {
  const ask = useSecondFactor()
  return async (work) => {
    try {
      return await work()
    } catch (thrown) {
      if (!(thrown instanceof Said) || thrown.problem.type !== 'second-factor') throw thrown
      if (!(await ask())) throw new CalledOff()
      return work()
    }
  }
}

export function SecondFactorProvider({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const me = useMe()
  const [asked, setAsked] = useState<{ readonly answer: (shown: boolean) => void; readonly had: boolean } | null>(null)
  const had = me.data?.account?.hasFactor === true
  const ask = useMemo<AskFactor>(
    () => () =>
      new Promise<boolean>((resolve) =>
        setAsked({
          had,
          answer: (shown) => {
            setAsked(null)
            resolve(shown)
          },
        }),
      ),
    [had],
  )
  return (
    <Context value={ask}>
      {children}
      {asked && (
        <Dialog title={say(TITLE)} open onClose={() => asked.answer(false)}>
          {asked.had ? (
            <Shown onDone={() => asked.answer(true)} onDrop={() => asked.answer(false)} />
          ) : (
            <Suspense fallback={<Skeleton />}>
              <p className="second dialog-body">
                {say({
                  en: 'This moves money or bank data or keeps the chop, so a password alone is not enough. Your account has no second factor yet: set it up now, what you typed is kept. You find it later under Settings, My account.',
                  zh: '这一步涉及资金、账户或公章，只有密码不够。您的账户还没有第二因素：现在就设，填好的内容不会丢；以后在“设置 › 我的账户”里管理。',
                })}
              </p>
              <FactorSetup onDone={() => asked.answer(true)} />
            </Suspense>
          )}
        </Dialog>
      )}
    </Context>
  )
}

function Shown({ onDone, onDrop }: { readonly onDone: () => void; readonly onDrop: () => void }) {
  const { say } = useWords()
  return (
    <>
      <p className="second dialog-body">
        {say({
          en: 'This moves money or bank data or keeps the chop. Type the six digits that your authenticator app shows now; they open such acts for a quarter of an hour.',
          zh: '这一步涉及资金、账户或公章。请输入验证器里现在的六位数字，一刻钟内有效。',
        })}
      </p>
      <CodeForm onDone={onDone} onDrop={onDrop} />
    </>
  )
}
