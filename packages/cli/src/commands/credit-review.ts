import { parseArgs } from 'node:util'
import { readMessage } from '@gendan/credit/message/read-message'
import { readCreditText } from '@gendan/credit/read'
import { contractShape } from '@gendan/credit/review/contract'
import { reviewCredit } from '@gendan/credit/review/review'
import { readJson } from '@gendan/kernel/json'
import { type Answer, saidOf, type Unfit, unusable } from '../command.ts'
import { decoded, noFile, readInput } from '../input.ts'

/** A credit held against the contract: what conflicts, the analysis sheet, and the request for amendment. */
export async function run(args: readonly string[]): Promise<Answer> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { contract: { type: 'string' } },
    allowPositionals: true,
  })
  const bytes = await readInput(positionals[0])
  if (!bytes) return unusable([noFile(positionals[0])])
  const text = decoded(bytes)
  const read = readCreditText(text)
  if ('errors' in read) return unusable(read.errors)
  const contract = values.contract === undefined ? undefined : await contractIn(values.contract)
  if (contract && 'errors' in contract) return unusable(contract.errors)
  const review = reviewCredit(read.credit, contract?.contract, readMessage(text))
  return { code: 0, json: review, text: () => [...review.findings.map(saidOf), '', review.amendmentRequest ?? ''] }
}

async function contractIn(file: string) {
  const bytes = await readInput(file)
  if (!bytes) return { errors: [noFile(file)] }
  try {
    const read = contractShape.safeParse(readJson(decoded(bytes)))
    return read.success ? { contract: read.data } : { errors: read.error.issues.map(unfit) }
  } catch {
    return {
      errors: [
        { path: 'contract', code: 'not-json', message: { en: 'The contract is no JSON.', zh: '合同不是 JSON。' } },
      ],
    }
  }
}

function unfit({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): Unfit {
  const at = ['contract', ...path.map(String)].join('.')
  return { path: at, code: 'wrong-shape', message: { en: `${at}: ${message}`, zh: `${at}：${message}` } }
}
