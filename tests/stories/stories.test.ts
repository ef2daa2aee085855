import type { Post } from '@gendan/firm/posts'
import { allPosts } from '@gendan/firm/posts'
import { storyteller } from '@gendan/office/storyteller'
import { type Player, tellerAt } from '@gendan/office/teller'
import { replay } from '@gendan/store/replay'
import { stories } from '@gendan/stories/library'
import { movesOf } from '@gendan/stories/telling'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../setup/stage.ts'
import { setUp } from './firm.ts'

const START = '2026-03-02'
/** A story is some sixty acts with their pages: two seconds alone, far more on a busy machine. */
const PATIENCE = 150_000

describe.each(stories)('$id', (story) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  test(
    `${story.title.en}: every chapter comes out as it is told`,
    async () => {
      const players = await (story.ofThree ? threePeople(stage) : twoTeams(stage))
      const teller = (at: string, day: string) => tellerAt({ ...stage.founder, at, day })
      await setUp(teller(`${START}T00:30:00.000Z`, START), stage, START)
      const { play } = storyteller({
        teller,
        firm: stage.company,
        player: (post, team) => players[team]?.get(post) as Player,
      })
      const telling = { story, cast: story.cast, start: START, team: 0 }
      const misses: string[] = []
      for (const move of movesOf(telling)) {
        const where = `${move.chapter.title.en}, day ${move.step.day}, ${move.step.by} ${move.step.deed.act}`
        try {
          misses.push(...(await play(move)).map((one) => `${where}: ${one}`))
        } catch (problem) {
          throw new Error([...misses, `${where}: ${(problem as Error).message}`].join('\n'), { cause: problem })
        }
      }
      expect(misses).toEqual([])
      expect(await replay(stage.pool, stage.founder.fence)).toEqual([])
    },
    PATIENCE,
  )
})

type Team = ReadonlyMap<Post, Player>

/** One person for every post, and beside them one more who sells and follows: there is somebody to hand work over to. */
async function twoTeams(stage: Stage): Promise<readonly Team[]> {
  const people = new Map<Post, Player>()
  for (const post of allPosts) people.set(post, await playerOf(stage, post))
  const another = await playerOf(stage, 'salesman', 'merchandiser')
  return [people, new Map([...people, ...another.posts.map((post) => [post, another] as const)])]
}

/** The founder, one who sells, follows, buys and keeps the books, and one who makes and checks. */
async function threePeople(stage: Stage): Promise<readonly Team[]> {
  const outside = await playerOf(stage, 'salesman', 'merchandiser', 'buyer', 'documents', 'declarant', 'accounts')
  const inside = await playerOf(stage, 'qc', 'production', 'supervisor', 'manager')
  const founder = { id: stage.founder.account, posts: stage.founder.posts }
  return [new Map([outside, inside, founder].flatMap((player) => player.posts.map((post) => [post, player])))]
}

async function playerOf(stage: Stage, ...posts: readonly Post[]): Promise<Player> {
  return { id: (await stage.desk(...posts)).account, posts }
}
