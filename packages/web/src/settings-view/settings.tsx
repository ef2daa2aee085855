import { useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { mayOpen, type TabId, tabOf, tabs } from './tabs.ts'
import './lists.css'
import './settings.css'

/** Each page of the settings is loaded when one opens it. */
const pages: Readonly<Record<TabId, ComponentType>> = {
  company: lazy(async () => ({ default: (await import('./company-tab.tsx')).CompanyTab })),
  rules: lazy(async () => ({ default: (await import('./rules-tab.tsx')).RulesTab })),
  path: lazy(async () => ({ default: (await import('./path-tab.tsx')).PathTab })),
  making: lazy(async () => ({ default: (await import('./making-tab.tsx')).MakingTab })),
  banks: lazy(async () => ({ default: (await import('./banks-tab.tsx')).BanksTab })),
  members: lazy(async () => ({ default: (await import('./members-tab.tsx')).MembersTab })),
  rights: lazy(async () => ({ default: (await import('./rights-tab.tsx')).RightsTab })),
  rates: lazy(async () => ({ default: (await import('./rates-tab.tsx')).RatesTab })),
  clauses: lazy(async () => ({ default: (await import('./clauses-tab.tsx')).ClausesTab })),
  layouts: lazy(async () => ({ default: (await import('./layouts-tab.tsx')).LayoutsTab })),
  chop: lazy(async () => ({ default: (await import('./chop-tab.tsx')).ChopTab })),
  mail: lazy(async () => ({ default: (await import('../mail-view/mail-tab.tsx')).MailTab })),
  letters: lazy(async () => ({ default: (await import('../mail-view/letters-tab.tsx')).LettersTab })),
  tokens: lazy(async () => ({ default: (await import('./tokens-tab.tsx')).TokensTab })),
  webhooks: lazy(async () => ({ default: (await import('../webhook-view/webhooks-tab.tsx')).WebhooksTab })),
  journal: lazy(async () => ({ default: (await import('./journal-tab.tsx')).JournalTab })),
  me: lazy(async () => ({ default: (await import('./me-tab.tsx')).MeTab })),
}

/** The firm's own records: who it is, how it works, who works in it; and one's own account. */
export function Settings() {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const { tab: asked } = useParams({ from: '/w/$world/settings/$tab' })
  const tab = tabOf(asked, rights)
  const Page = tab && pages[tab.id]
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    row.current?.querySelector(`[href$="/${asked}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [asked])
  return (
    <Screen title={say({ en: 'Settings', zh: '设置' })} note={tab && say(tab.name)}>
      <div className="settings">
        <nav ref={row} className="settings-tabs" aria-label={say({ en: 'Settings', zh: '设置' })}>
          {tabs
            .filter((one) => mayOpen(one, rights))
            .map((one) => (
              <Go
                key={one.id}
                to={worldPath(id, `/settings/${one.id}`)}
                className={one.id === asked ? 'settings-link settings-on' : 'settings-link'}
                current={one.id === asked}
              >
                {say(one.name)}
              </Go>
            ))}
        </nav>
        <div className="settings-page">
          {Page ? (
            <Suspense fallback={<Skeleton tall />}>
              <Page />
            </Suspense>
          ) : (
            <div className="card">
              <Empty
                says={{ en: 'There is no such page for your posts', zh: '您的岗位没有这一页' }}
                what={{ en: 'Who may see what is listed under “Who may do what”.', zh: '谁能看什么，列在“权限”里。' }}
              />
            </div>
          )}
        </div>
      </div>
    </Screen>
  )
}
