import { StartProblem } from './start-problem.ts'

/** Who holds the data folder now: written beside the lock, read only to tell a person. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** An instant in ISO 8601, UTC. */
  readonly since: string
}

/** A second start on a folder in use. */
export function inUse(folder: string, holder: Holder | undefined): StartProblem {
  const en = holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : ''
  const zh = holder ? `（进程 ${holder.pid}，主机 ${holder.host}，自 ${holder.since} 起）` : ''
  return new StartProblem({
    en: `Gendan is already running on the data folder ${folder}${en}: use that one, or stop it first.`,
    zh: `跟单程序已在使用数据文件夹 ${folder}${zh}：请直接使用，或先将其停止。`,
  })
}

/** The folder cannot be made or written. */
export function unwritable(folder: string, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `The data folder ${folder} cannot be written (${reason(cause)}): give this user the right to write there, or choose another data folder.`,
      zh: `无法写入数据文件夹 ${folder}（${reason(cause)}）：请授予当前用户写入权限，或另选数据文件夹。`,
    },
    cause,
  )
}

/** No space left on the disk of the folder. */
export function diskFull(folder: string, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `The disk of the data folder ${folder} is full: free some space there (1 GB is a good beginning) and start again; nothing saved is lost.`,
      zh: `数据文件夹 ${folder} 所在磁盘已满：请腾出空间（建议至少 1 GB）后重新启动；已保存的数据不会丢失。`,
    },
    cause,
  )
}

/** The folder holds something under our name that is not ours. */
export function notOurs(cluster: string): StartProblem {
  return new StartProblem({
    en: `${cluster} is not empty and is not a database of Gendan: move it away, or choose another data folder.`,
    zh: `${cluster} 非空，且不是跟单程序的数据库：请将其移走，或另选数据文件夹。`,
  })
}

/** The cluster was made by another major version of PostgreSQL. */
export function otherVersion(cluster: string, found: string, wanted: string): StartProblem {
  return new StartProblem({
    en: `The database in ${cluster} was made by PostgreSQL ${found}, this program brings ${wanted}: make a backup with the version that wrote it, then restore it into a new data folder.`,
    zh: `${cluster} 中的数据库由 PostgreSQL ${found} 创建，而本程序使用 ${wanted}：请用原版本备份，再恢复到新的数据文件夹。`,
  })
}

/** The cluster belongs to another user of the machine. */
export function otherOwner(cluster: string, owner: number, us: number): StartProblem {
  return new StartProblem({
    en: `The database in ${cluster} belongs to user ${owner}, but you are user ${us}: start as user ${owner}, or give the data folder to yourself (chown -R).`,
    zh: `${cluster} 中的数据库属于用户 ${owner}，而当前用户为 ${us}：请以用户 ${owner} 启动，或变更数据文件夹的所有者（chown -R）。`,
  })
}

/** No server program for this machine, or npm left it out. */
export function noBinaries(platform: string, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `The built-in database for ${platform} is not installed: run "npm ci" without --omit=optional; if there is none for this machine, set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
      zh: `未安装适用于 ${platform} 的内置数据库：请运行 "npm ci"（不要加 --omit=optional）；若无适用版本，请将 DATABASE_URL 设为您自己的 PostgreSQL（15 或更高版本）。`,
    },
    cause,
  )
}

/** The server program is there, but the machine cannot run it. */
export function cannotRun(program: string, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `The built-in database ${program} does not run on this machine (${reason(cause)}): it needs Linux with glibc 2.27 or later, macOS or Windows, and a disk from which programs may run; otherwise set DATABASE_URL to a PostgreSQL of your own.`,
      zh: `内置数据库 ${program} 无法在本机运行（${reason(cause)}）：需要 glibc 2.27 及以上的 Linux、macOS 或 Windows，且所在磁盘允许执行程序；否则请将 DATABASE_URL 设为您自己的 PostgreSQL。`,
    },
    cause,
  )
}

/** Root, and no other user to be: PostgreSQL refuses to run as root. */
export function noServant(cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `PostgreSQL does not run as root, and root may not become another user here (${reason(cause)}): start Gendan as an ordinary user.`,
      zh: `PostgreSQL 不能以 root 身份运行，而此处 root 无法切换为其他用户（${reason(cause)}）：请以普通用户身份启动跟单程序。`,
    },
    cause,
  )
}

/** A user without a name in the machine's list of users, where no other way round is open. */
export function namelessUser(uid: number, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `User ${uid} has no name on this machine, and a new database cannot be made by a nameless user: start once as a user listed in /etc/passwd (in a container: --user postgres, or add a line for ${uid}), or set DATABASE_URL.`,
      zh: `用户 ${uid} 在本机没有用户名，无法创建新数据库：请先以 /etc/passwd 中的用户启动一次（容器中可用 --user postgres，或为 ${uid} 添加一行），或设置 DATABASE_URL。`,
    },
    cause,
  )
}

/** The folder lies where the user that runs the database may not go, and this system knows no way round. */
export function unreachable(folder: string): StartProblem {
  return new StartProblem({
    en: `The data folder ${folder} lies in a folder that only root may enter, and the database does not run as root: choose a data folder elsewhere, or start as an ordinary user.`,
    zh: `数据文件夹 ${folder} 位于仅 root 可进入的目录中，而数据库不能以 root 身份运行：请另选数据文件夹，或以普通用户身份启动。`,
  })
}

/** A server of this folder that could not be ended, or whose traces do not go away. */
export function stillThere(folder: string, cause: unknown): StartProblem {
  return new StartProblem(
    {
      en: `An earlier database process of ${folder} is still there and does not end: stop it (or restart the machine) and start again. ${reason(cause)}`,
      zh: `${folder} 的先前数据库进程仍在且无法结束：请将其停止（或重启机器）后再启动。${reason(cause)}`,
    },
    cause,
  )
}

/** Anything else PostgreSQL said when it ended before it was ready. */
export function refused(lines: readonly string[]): StartProblem {
  const said = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1) ?? lines.at(-1) ?? '-'
  return new StartProblem(
    {
      en: `The built-in database does not start; it says: ${said}. Keep the data folder as it is and restore the last backup into a new one if this stays.`,
      zh: `内置数据库无法启动，其提示为：${said}。请保留数据文件夹原样；如持续出现，请将最近的备份恢复到新的数据文件夹。`,
    },
    lines.join('\n'),
  )
}

/** What a failed call or a log of PostgreSQL means to a person, where it is one of the known things. */
export function known(folder: string, cause: unknown): StartProblem | undefined {
  if (cause instanceof StartProblem) return cause
  const text = reason(cause)
  if (/ENOSPC|EDQUOT|No space left|Disk quota exceeded/.test(text)) return diskFull(folder, cause)
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/.test(text)) {
    return unwritable(folder, cause)
  }
  return undefined
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause ?? '')
}
