import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { describe, expect, test } from 'vitest'
import { owned, standingIn } from './owner.ts'
import type { Path } from './path.ts'

/** A firm of people, each with his posts. */
function firmOf(people: Readonly<Record<string, readonly Post[]>>): Pick<Firm, 'members'> {
  const members = Object.entries(people).map(([account, posts]) => ({ account, posts: [...posts], active: true }))
  return { members } as unknown as Pick<Firm, 'members'>
}

const path = {
  today: '2026-03-02',
  shipped: false,
  nodes: [{ id: 'confirmed', kind: 'confirmed', part: '', state: 'open', critical: false, cause: false, ready: true }],
} as unknown as Path

describe('whose a step is in a firm of few', () => {
  const three = firmOf({
    chen: ['general-manager'],
    lin: ['supervisor', 'accounts'],
    wang: ['merchandiser'],
  })

  test('where nobody is manager, the general manager confirms the order', () => {
    expect(owned(path, 'wang', three).nodes[0]?.owner).toEqual({ post: 'general-manager', account: 'chen' })
  })

  test('a post that somebody holds falls to nobody else', () => {
    const four = firmOf({ chen: ['general-manager'], zhou: ['manager'], wang: ['merchandiser'] })
    expect(owned(path, 'wang', four).nodes[0]?.owner).toEqual({ post: 'manager', account: 'zhou' })
    expect(standingIn(['general-manager'], four)).not.toContain('manager')
  })

  test('each person is told of the posts that nobody holds and that fall to him', () => {
    expect(standingIn(['general-manager'], three)).toEqual(['manager', 'general-manager'])
    expect(standingIn(['supervisor', 'accounts'], three)).toEqual(['accounts', 'production', 'supervisor'])
    expect(standingIn(['merchandiser'], three)).toEqual([
      'salesman',
      'merchandiser',
      'qc',
      'buyer',
      'documents',
      'declarant',
    ])
  })
})
