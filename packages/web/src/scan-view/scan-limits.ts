import type { Words } from '@gendan/kernel/words'
import type { ScanFault } from './scan-shapes.ts'

/** More than any credit has. A page takes some seconds. */
export const MOST_PAGES = 30
const [MOST_BYTES, MOST_FILES] = [20_000_000, 20]
/** A picture of more dots is none of a page; a phone's best camera makes half of it. */
export const MOST_DOTS = 100_000_000

const PICTURE = /\.(?:png|jpe?g)$/i

/** Whether a file is a picture that can be read; other kinds of pictures are named so that one knows what to do. */
export function isPicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type === 'image/png' || type === 'image/jpeg' || PICTURE.test(name)
}

/** A picture of a kind that browsers do not draw. */
function otherPicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type.startsWith('image/') || /\.(?:heic|heif|tiff?|bmp|webp|gif)$/i.test(name)
}

/** Every reason why these files cannot be read together. */
export function filesRefused(files: readonly Pick<File, 'name' | 'type' | 'size'>[]): readonly Words[] {
  const large = files.filter(({ size }) => size > MOST_BYTES)
  const other = files.filter((file) => !isPicture(file) && otherPicture(file))
  const empty = files.filter(({ size }) => size === 0)
  const mixed = files.length > 1 && files.some((file) => !(isPicture(file) || otherPicture(file)))
  return [
    ...(files.length > MOST_FILES ? [many(files.length)] : []),
    ...large.map(({ name }) => ({
      en: `${name} is larger than 20 MB: send the pages of the message alone, or photograph them with fewer dots.`,
      zh: `${name} 超过 20 MB：请只提供电文的页面，或降低拍摄像素。`,
    })),
    ...other.map(({ name }) => ({
      en: `${name} is a kind of picture that cannot be read here: save it as PNG or JPEG.`,
      zh: `${name} 这种图片格式读不了：请另存为 PNG 或 JPEG。`,
    })),
    ...empty.map(({ name }) => ({
      en: `${name} is empty: choose it again.`,
      zh: `${name} 是空文件：请重新选择。`,
    })),
    ...(mixed
      ? [
          {
            en: 'Several files at once are pictures of one message: choose a PDF or a text file alone.',
            zh: '一次选多个文件时须都是同一电文的图片；PDF 或文本文件请单独选择。',
          },
        ]
      : []),
  ]
}

function many(count: number): Words {
  return {
    en: `${count} files are too many at once: choose ${MOST_FILES} pictures or fewer.`,
    zh: `一次 ${count} 个文件太多：请选 ${MOST_FILES} 张以内。`,
  }
}

/** Said where a PDF has more pages to recognise than are read at once. */
export function pagesRefused(count: number): readonly Words[] {
  if (count <= MOST_PAGES) return []
  return [
    {
      en: `${count} pages are pictures; ${MOST_PAGES} are recognised at once: send those of the credit alone.`,
      zh: `有 ${count} 页是扫描图像，一次最多识别 ${MOST_PAGES} 页：请只提供信用证的页面。`,
    },
  ]
}

/** Why a picture was not read, and what to do. */
export const scanFaults: Readonly<Record<ScanFault, Words>> = {
  'not-loaded': {
    en: 'the reader of pictures could not be started: check the connection and try again. Where it says so again, this browser refuses WebAssembly: use a current one, or paste the text.',
    zh: '图像识别程序没能启动：请检查网络后重试。仍然如此则是浏览器禁用了 WebAssembly：请换新版浏览器，或粘贴文字。',
  },
  'no-picture': {
    en: 'the picture cannot be opened: save it as PNG or JPEG and choose it again.',
    zh: '图片打不开：请另存为 PNG 或 JPEG 后重新选择。',
  },
  'too-many-dots': {
    en: 'the picture has more than 100 million dots: make it smaller, 300 dots per inch are enough.',
    zh: '图片超过 1 亿像素：请缩小，300 dpi 就够。',
  },
  damaged: {
    en: 'a page of the PDF cannot be drawn: save it anew, or photograph the pages.',
    zh: 'PDF 页面无法显示：请重新保存，或拍照后选择图片。',
  },
  'nothing-read': {
    en: 'no words were found on the pages: photograph them flat, in good light, from above, or paste the text.',
    zh: '页面上没有认出文字：请平放、光线充足、正上方重拍，或粘贴文字。',
  },
}
