import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import { type Post, posts } from '@gendan/firm/posts'
import { grantOf } from '@gendan/firm/rights'
import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'

/** The firm as it stands, with its people. */
export interface FirmView {
  readonly version: number
  readonly firm: Firm
  readonly people: Answer<'firm'>['people']
  readonly invitations: Answer<'firm'>['invitations']
}

/** Asks for the firm and shows `children` once it is there. */
export function FirmPage({ children }: { readonly children: (view: FirmView) => ReactNode }) {
  const answer = useAsk('firm', {})
  if (answer.data) return children({ ...answer.data, firm: answer.data.firm as unknown as Firm })
  if (answer.error) return <Unreached error={answer.error} retry={() => void answer.refetch()} />
  return <Skeleton tall lines={[100, 100, 100, 60]} />
}

/** A page that one may read but not change says who may. */
export function ReadOnlyNote({ right }: { readonly right: string }) {
  const { say, lang } = useWords()
  const { rights } = useWorld()
  const grant = grantOf(right)
  if (rights.has(right) || !grant) return null
  const held = grant.posts.map((post) => posts[post][lang])
  return (
    <p className="second t-small settings-note">
      {say({ en: `To read only: ${held.join(', ')} may change it.`, zh: `只能看：${held.join('、')}可以改。` })}
    </p>
  )
}

/** Posts as one reads them: "跟单员 · 单证员". */
export function postNames(held: readonly string[], say: (words: Words) => string): string {
  return held.map((post) => say(posts[post as Post] ?? { en: post, zh: post })).join(' · ')
}

/** A person's name from the firm's people; a mark of unknown where the account was erased. */
export function personName(people: FirmView['people'], account: string): string {
  return people.find((one) => one.account === account)?.name ?? account
}
