import { allPosts, type Post, posts } from '@gendan/firm/posts'
import { law, rightsOf } from '@gendan/firm/rights'
import type { Words } from '@gendan/kernel/words'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'

interface PostsFormProps {
  readonly firm: { readonly id: string; readonly version: number }
  readonly held: readonly Post[]
  /** What the button does: "任这些岗". */
  readonly act: Words
  readonly busy: boolean
  readonly said: ReactNode
  readonly onPosts: (held: readonly Post[], expected: number) => void
  readonly onClose: () => void
}

/** Posts to tick, and in words what they let a person do together. */
export function PostsForm({ firm, held, act, busy, said, onPosts, onClose }: PostsFormProps) {
  const edit = useEdit(ticksOf(held), firm.version)
  const chosen = allPosts.filter((post) => edit.value.posts[post])
  return (
    <DialogForm
      act={act}
      leave={{ en: 'Leave it', zh: '不改了' }}
      ready={chosen.length > 0 && !edit.overtaken}
      busy={busy}
      said={said}
      onAct={() => onPosts(chosen, edit.expected)}
      onClose={onClose}
    >
      <PostTicks chosen={chosen} onChosen={(next) => edit.set(ticksOf(next))} />
      <Overtaken kind="firm" id={firm.id} edit={edit} />
    </DialogForm>
  )
}

/** Post by post, so that what two people ticked at once can be laid side by side. */
function ticksOf(held: readonly Post[]) {
  return { posts: Object.fromEntries(allPosts.map((post) => [post, held.includes(post)])) as Record<Post, boolean> }
}

/** The ticks alone, with what they give. */
export function PostTicks({
  chosen,
  onChosen,
}: {
  readonly chosen: readonly Post[]
  readonly onChosen: (chosen: readonly Post[]) => void
}) {
  const { say, lang } = useWords()
  const rights = rightsOf(chosen)
  const given = law.filter(({ right }) => rights.has(right)).map(({ title }) => title[lang])
  return (
    <>
      <Checkbox.Group
        className="post-ticks"
        aria-label={say({ en: 'Posts', zh: '岗位' })}
        options={allPosts.map((value) => ({ value, label: posts[value][lang] }))}
        value={[...chosen]}
        onChange={(next) => onChosen(allPosts.filter((post) => next.includes(post)))}
      />
      <p className="second t-small" role="status">
        {chosen.length === 0
          ? say({ en: 'At least one post is needed.', zh: '至少任一个岗。' })
          : `${say({ en: 'May: ', zh: '可以：' })}${given.join(lang === 'zh' ? '；' : '; ')}${lang === 'zh' ? '。' : '.'}`}
      </p>
    </>
  )
}
