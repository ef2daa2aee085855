import { acts } from '@gendan/contract/acts'
import { allPosts, type Post, posts } from '@gendan/firm/posts'
import { type Grant, isByHand, law } from '@gendan/firm/rights'
import { signersOf } from '@gendan/orderfile/gate'
import { gates } from '@gendan/orderfile/gates'
import { Select } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView } from './firm-page.tsx'

/** The law of the house, paragraph by paragraph: what may be done, the acts it covers, and the posts that may. */
export function RightsTab() {
  return <FirmPage>{(view) => <Law {...view} />}</FirmPage>
}

function Law({ firm }: FirmView) {
  const { say, lang } = useWords()
  const { posts: mine } = useWorld()
  const [post, setPost] = useState<Post | ''>('')
  const choices = [
    { value: '' as const, label: say({ en: 'All posts', zh: '所有岗位' }) },
    ...allPosts.map((value) => ({ value, label: posts[value][lang] })),
  ]
  const shown = law.filter((grant) => post === '' || grant.posts.includes(post))
  return (
    <section className="card padded settings-one">
      <div className="line wraps">
        <p className="second fill">
          {say({
            en: 'A post holds rights, a right covers acts. Nothing else opens a door; this page is what the server itself asks.',
            zh: '岗位有权，权管事。别无他法；服务器照的就是这一页。',
          })}
        </p>
        <Select
          aria-label={say({ en: 'Only what this post may', zh: '只看某个岗位' })}
          className="law-post"
          options={choices}
          value={post}
          onChange={setPost}
        />
      </div>
      <ol className="law">
        {shown.map((grant) => (
          <Paragraph key={grant.right} grant={grant} mine={mine} />
        ))}
        {gates
          .filter((gate) => post === '' || signersOf(gate, firm).includes(post))
          .map((gate) => (
            <li key={gate.id} className="law-item">
              <h2 className="t-task">
                {gate.id} {say({ en: `Sign at the gate “${gate.title.en}”`, zh: `在“${gate.title.zh}”闸门签名` })}
              </h2>
              <PostLine held={signersOf(gate, firm)} mine={mine} />
              <p className="quiet t-small">
                {say(
                  firm.rules.signers[gate.id]
                    ? { en: 'Bound by this firm under “Working rules”.', zh: '本公司在“工作规则”里定的。' }
                    : {
                        en: 'As the house has it; a firm may bind it otherwise under “Working rules”.',
                        zh: '系统原有规定；公司可在“工作规则”里另定。',
                      },
                )}{' '}
                {gate.source.title} {gate.source.at}
              </p>
            </li>
          ))}
      </ol>
    </section>
  )
}

function Paragraph({ grant, mine }: { readonly grant: Grant; readonly mine: readonly Post[] }) {
  const { say, lang } = useWords()
  const covered = acts.filter((act) => act.right === grant.right)
  return (
    <li className="law-item">
      <h2 className="t-task">{say(grant.title)}</h2>
      <PostLine held={grant.posts} mine={mine} />
      {isByHand(grant.right) && (
        <p className="quiet t-small">
          {say({ en: 'By people only, never by an API token.', zh: '只能由本人办理，API 令牌不能代办。' })}
        </p>
      )}
      {covered.length > 0 && (
        <p className="second t-small">
          {say({ en: 'Acts: ', zh: '管的事：' })}
          {covered
            .map(
              (act) =>
                act.title[lang] + (act.secondFactor ? ` (${say({ en: 'second factor', zh: '须第二因素' })})` : ''),
            )
            .join(lang === 'zh' ? '、' : ', ')}
        </p>
      )}
    </li>
  )
}

function PostLine({ held, mine }: { readonly held: readonly Post[]; readonly mine: readonly Post[] }) {
  const { say, lang } = useWords()
  const all = held.length === allPosts.length
  const i = held.some((post) => mine.includes(post))
  return (
    <p className="line wraps">
      {all ? (
        <span>{say({ en: 'Every post', zh: '所有岗位' })}</span>
      ) : (
        held.map((post) => (
          <span key={post} className={mine.includes(post) ? 'chip law-mine' : 'chip'}>
            {posts[post][lang]}
          </span>
        ))
      )}
      {i && (
        <span className="quiet t-small line">
          <Mark kind="done" size={11} /> {say({ en: 'you too', zh: '您也可以' })}
        </span>
      )}
    </p>
  )
}
