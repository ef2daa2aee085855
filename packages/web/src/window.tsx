import type { Lang } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { LookProvider } from './look/look.tsx'
import type { World } from './look/theme.ts'
import { KeysProvider } from './parts/keys.tsx'
import { NoticeProvider } from './parts/notice.tsx'
import { LanguageProvider } from './words/language.tsx'

interface WindowProps {
  readonly world: World
  /** What the account asks for, once it is known. */
  readonly preferred?: Lang
  readonly onSwitch?: (lang: Lang) => void
  readonly children: ReactNode
}

/** What every part of a window leans on: its tongue, its colours, its keys, its notices. A window belongs to one world. */
export function GendanWindow({ world, children, ...tongue }: WindowProps) {
  return (
    <LanguageProvider {...tongue}>
      <LookProvider world={world}>
        <KeysProvider>
          <NoticeProvider>{children}</NoticeProvider>
        </KeysProvider>
      </LookProvider>
    </LanguageProvider>
  )
}
