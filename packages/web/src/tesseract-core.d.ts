/** The recogniser as its package brings it, without types of its own: only what the worker of scans calls. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface Recogniser {
    /** 0 where it is ready. */
    Init(folder: null, languages: string, engine: number): number
    SetVariable(name: string, value: string): boolean
    /** Reads the file /input. 0 where it could. */
    SetImageFile(orientation: number, radians: number): number
    FindLines(): number
    /** How far lines fall to the left, in radians. */
    GetGradient(): number
    Recognize(monitor: null): number
    GetJSONText(): string
  }
  interface Core {
    readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void }
    readonly TessBaseAPI: new () => Recogniser
  }
  interface CoreOptions {
    readonly locateFile: () => string
    readonly TesseractProgress: (percent: number) => void
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
  }
  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export default function start(options: CoreOptions): Promise<Core>
}
