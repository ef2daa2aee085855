import type { Words } from './say.ts'

/** What the server said no to, or that it could not be reached. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly status: number
  readonly says: Words

  constructor(status: number, says: Words) {
    super(says.en)
    this.status = status
    this.says = says
  }
}

const UNREACHED: Words = {
  en: 'No connection just now. What you typed stays here; try again.',
  zh: '网络不通。已填的内容还在，请稍后再试。',
}

/** Asks one of the doors for links. The secret goes in the body alone. Throws NotTaken. */
export async function ask(door: string, body: object): Promise<Response> {
  const response = await fetch(`/api/sign/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-gendan': 'sign' },
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
  }).catch(() => {
    throw new NotTaken(0, UNREACHED)
  })
  if (response.ok) return response
  const problem = (await response.json().catch(() => ({}))) as { says?: Words }
  throw new NotTaken(response.status, problem.says ?? UNREACHED)
}
