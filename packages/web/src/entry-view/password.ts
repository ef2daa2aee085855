import type { Words } from '@gendan/kernel/words'

/** The server takes ten characters and more; length is what makes a password hard to guess (NIST SP 800-63B, 3.1.1.2). */
export const SHORTEST_PASSWORD = 10

export interface PasswordSays {
  readonly good: boolean
  readonly says: Words
}

/** What a new password is worth, in plain words: how long it is, and whether it says what everybody would try first. */
export function passwordSays(password: string, known: readonly string[]): PasswordSays {
  if (password.length < SHORTEST_PASSWORD) return short(SHORTEST_PASSWORD - password.length)
  const said = known.find((word) => word.length > 2 && password.toLowerCase().includes(word.toLowerCase()))
  if (said)
    return { good: false, says: { en: `Easy to guess: it contains “${said}”.`, zh: `容易猜：里面有“${said}”。` } }
  if (isPattern(password))
    return { good: false, says: { en: 'Easy to guess: a row or a repetition.', zh: '容易猜：是连号或重复。' } }
  if (password.length < 14)
    return { good: true, says: { en: 'Fair. Four words in a row would be better.', zh: '可以。用四个词连起来更好。' } }
  return { good: true, says: { en: 'Strong.', zh: '够强。' } }
}

function short(lacking: number): PasswordSays {
  return {
    good: false,
    says: {
      en: `At least 10 characters; ${lacking} more. Four words are easy to keep in mind.`,
      zh: `至少 10 位，还差 ${lacking} 位。用几个词连起来，好记也难猜。`,
    },
  }
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm']
const BOTH_WAYS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))]

/** One to three characters over and over, or a run along the alphabet, the figures or the keyboard. */
function isPattern(password: string): boolean {
  const text = password.toLowerCase()
  return new Set(text).size <= 3 || BOTH_WAYS.some((row) => row.includes(text.slice(0, 8)))
}
