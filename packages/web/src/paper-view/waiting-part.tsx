import type { Words } from '@gendan/kernel/words'
import { problemIn, SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'

interface Asked {
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

/** A screen whose facts are on their way, or did not come: then why, and the way to ask again. */
export function Waiting({ title, of }: { readonly title: Words; readonly of: readonly Asked[] }) {
  const { say } = useWords()
  const failed = of.find(({ error }) => error !== null)
  return (
    <Screen title={say(title)}>
      {failed?.error ? (
        <SaidPart
          act={{ en: `open ${title.en.toLowerCase()}`, zh: `打开${title.zh}` }}
          problem={problemIn(failed.error)}
          onRetry={() => of.forEach((one) => void one.refetch())}
        />
      ) : (
        <Skeleton lines={[40, 100, 100, 80]} />
      )}
    </Screen>
  )
}
