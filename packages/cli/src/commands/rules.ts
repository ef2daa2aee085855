import { ruleBook } from '@gendan/contract/rule-book'
import { type Answer, both } from '../command.ts'

/** Every rule of the house. */
export async function run(): Promise<Answer> {
  const rules = ruleBook
    .flatMap((chapter) => chapter.rules)
    .map(({ id, title, weight, source }) => ({ id, title, weight, source }))
  return {
    code: 0,
    json: rules,
    text: () =>
      rules.map(({ id, title, weight, source }) => `${id}  ${weight}  ${both(title)}  (${source.title}, ${source.at})`),
  }
}
