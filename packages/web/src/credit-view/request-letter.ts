import { keep } from '../parts/kept.ts'

interface Place {
  readonly world: string
  readonly account: string
  readonly file: string
  readonly credit: string
}

/** A request for amendment as a letter of the order that was begun: its page takes it up where it stands. */
export function keepAsLetter(
  { world, account, file, credit }: Place,
  { party, subject, text }: { readonly party: string; readonly subject: string; readonly text: string },
): void {
  const part = `credit-${credit}`
  const body = text.split('\n').slice(1).join('\n').trim()
  const draft = { party, to: '', cc: '', subject, text: body, parts: [], missing: [] }
  keep(`letter.${[world, account, file, '', '', part].join('.')}`, { draft, letter: '', part, tongue: 'en' })
}
