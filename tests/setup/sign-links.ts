import type { Look } from '@gendan/contract/sign-doors'
import { expect } from 'vitest'
import type { Outside } from './outside.ts'

/** A paper that went out by link, with what its receiver has: the secret behind the #. */
export interface Sent {
  readonly id: string
  readonly file: string
  readonly part: string
  readonly secret: string
}

export const zhou = { name: '周建国', position: '厂长' }

/** Sends papers by link, opens and answers them as those do who hold the secret. */
export function linksOf(outside: () => Outside) {
  async function sent(file: string, part = '', gate = 'G13', days?: number): Promise<Sent> {
    const to = '周师傅'
    const answer = await outside().sends('merchandiser', file, { gate, part, to, ...(days ? { days } : {}) })
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining({ link: expect.any(String) })])
    return { id: answer.json().id, file, part, secret: answer.json().link.split('/sign#')[1] }
  }
  async function sentPurchase(): Promise<Sent> {
    const { file, part } = await outside().sentPurchase()
    return sent(file, part)
  }
  const looks = async (secret: string): Promise<Look> => (await outside().says('look', { secret })).json()
  const stateOf = async (secret: string) => (await looks(secret)).state
  function answers(link: Sent, more: object = {}, headers = {}) {
    const nonce = outside().nonceFor(link.id)
    return outside().says('answer', { secret: link.secret, nonce, ...zhou, ...more }, headers)
  }
  async function linkOf({ file, id }: Sent) {
    const { links } = (await outside().asOurs('buyer', 'GET', `/ask/sign-links?id=${file}`)).json()
    return links.find((one: { id: string }) => one.id === id)
  }
  return { sent, sentPurchase, looks, stateOf, answers, linkOf }
}
