import { useWords } from '../words/language.tsx'
import { Chip } from './chip.tsx'

/** Beside a person's name: not he himself did it, but a program with this token. Nothing where he did. */
export function ByToken({ token }: { readonly token: string }) {
  const { say } = useWords()
  return token === '' ? null : <Chip>{say({ en: `by token ${token}`, zh: `令牌 ${token} 代办` })}</Chip>
}
