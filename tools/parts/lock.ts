/** What the lock file says of one package; we read and write no more of it than this. */
export interface Locked {
  readonly version?: string
  readonly cpu?: readonly string[]
  readonly dev?: boolean
  readonly libc?: readonly string[]
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type LockedPackages = Readonly<Record<string, Locked>>

/** A package that another one offers for some machine and that the lock file does not name. */
export interface Gap {
  readonly by: string
  readonly name: string
  readonly version: string
  readonly dev: boolean
}

/**
 * What the lock file leaves out. npm drops a package for another machine when the registry at hand does not carry it, and
 * then refuses `npm ci` everywhere, because the lock file is not complete.
 */
export function gapsIn(packages: LockedPackages): readonly Gap[] {
  return Object.entries(packages).flatMap(([by, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !stands(packages, by, name))
      .map(([name, version]) => ({ by, name, version, dev })),
  )
}

/** The entry that fills a gap: the exact version, and the machine that the name tells. Without a hash: nobody here has seen it. */
export function entryFor({ name, version, dev }: Gap): Locked {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new RangeError(`${name}: "${version}" is no exact version`)
  const cpu = CPUS.find((one) => name.includes(`-${one}`))
  const os = SYSTEMS.find((one) => name.includes(`-${one}-`) || name.includes(`/${one}-`))
  const libc = LIBCS.find(([ending]) => name.endsWith(ending))?.[1]
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

const CPUS = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'arm']
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const LIBCS = [
  ['-musl', 'musl'],
  ['-gnu', 'glibc'],
] as const

/** Whether a package finds another as Node does: in its own node_modules, then in those above it. */
function stands(packages: LockedPackages, by: string, name: string): boolean {
  const places = by.split('/node_modules/').map((_, at, steps) => steps.slice(0, at + 1).join('/node_modules/'))
  return ['', ...places].some((place) => (place ? `${place}/node_modules/${name}` : `node_modules/${name}`) in packages)
}
