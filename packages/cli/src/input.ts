import { createReadStream, readFileSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import type { Unfit } from './command.ts'

/** A file argument, or standard input where none is given; undefined where the file cannot be read. */
export async function readInput(file: string | undefined): Promise<Buffer | undefined> {
  if (file === undefined) return buffer(process.stdin)
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The same line by line, each as soon as it has come in. */
export async function readLines(file: string | undefined): Promise<AsyncIterable<string> | undefined> {
  if (file === undefined) return createInterface({ input: process.stdin, crlfDelay: Infinity })
  try {
    await access(file)
  } catch {
    return undefined
  }
  return createInterface({ input: createReadStream(file), crlfDelay: Infinity })
}

export function noFile(file: string | undefined): Unfit {
  return { path: file ?? '', code: 'no-file', message: { en: `${file} cannot be read.`, zh: `无法读取 ${file}。` } }
}

/** UTF-16 by its mark, otherwise UTF-8; without the mark. */
export function decoded(bytes: Buffer): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
