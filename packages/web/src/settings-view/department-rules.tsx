import { type Department, departmentsOf, type Topic, topics } from '@gendan/firm/departments'
import type { Firm } from '@gendan/firm/firm'
import { allPosts, type Post, posts } from '@gendan/firm/posts'
import { Button, Input, Select } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

/** The departments that confirm an order at its release: name, who stands for it, what concerns it. */
export function DepartmentRules({ edit }: { readonly edit: Edit<Firm['rules']> }) {
  const { say } = useWords()
  const departments = departmentsOf({ rules: edit.value })
  const set = (next: readonly Department[]) => edit.set({ ...edit.value, departments: next })
  const put = (at: number, change: Partial<Department>) =>
    set(departments.map((one, i) => (i === at ? { ...one, ...change } : one)))
  return (
    <>
      <SectionHead>{say({ en: 'Departments that confirm an order', zh: '下单确认的部门' })}</SectionHead>
      {departments.map((one, i) => (
        <div key={one.id} className="department-row">
          <Input
            aria-label={say({ en: 'Name in Chinese', zh: '中文名' })}
            placeholder={say({ en: 'Chinese', zh: '中文名' })}
            maxLength={40}
            value={one.name.zh}
            onChange={(event) => put(i, { name: { ...one.name, zh: event.target.value } })}
          />
          <Input
            aria-label={say({ en: 'Name in English', zh: '英文名' })}
            placeholder={say({ en: 'English', zh: '英文名' })}
            maxLength={40}
            value={one.name.en}
            onChange={(event) => put(i, { name: { ...one.name, en: event.target.value } })}
          />
          <Select
            aria-label={say({ en: 'Whose post', zh: '由哪个岗位' })}
            value={one.post}
            options={allPosts.map((post) => ({ value: post, label: say(posts[post]) }))}
            onChange={(post: Post | '') => put(i, { post })}
          />
          <Select
            mode="multiple"
            aria-label={say({ en: 'What concerns it', zh: '与其有关的内容' })}
            value={[...one.topics]}
            options={Object.entries(topics).map(([value, words]) => ({ value: value as Topic, label: say(words) }))}
            onChange={(chosen: Topic[]) => chosen.length > 0 && put(i, { topics: chosen })}
          />
          <Button
            type="text"
            aria-label={say({ en: 'Take out', zh: '删去' })}
            disabled={departments.length === 1}
            onClick={() => set(departments.filter((_, n) => n !== i))}
          >
            ×
          </Button>
        </div>
      ))}
      <p>
        <Button
          type="link"
          size="small"
          disabled={departments.length >= 20}
          onClick={() =>
            set([
              ...departments,
              { id: crypto.randomUUID(), name: { en: '', zh: '' }, post: 'production', head: '', topics: ['goods'] },
            ])
          }
        >
          + {say({ en: 'One more department', zh: '加一个部门' })}
        </Button>
      </p>
    </>
  )
}
