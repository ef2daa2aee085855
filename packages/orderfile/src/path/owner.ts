import { type Firm, memberOf } from '@gendan/firm/firm'
import { allPosts, type Post } from '@gendan/firm/posts'
import { type NodeKindName, nodeKind } from './node-kinds.ts'
import type { Path, PathNode } from './path.ts'

/** Posts of the desk: who follows the file does their work where he holds the post himself. */
const DESK: ReadonlySet<Post> = new Set(['merchandiser', 'salesman', 'documents', 'buyer'])

/** Whose a step is: the post, and the person where it is plain who that is. */
export interface NodeOwner {
  readonly post: Post
  /** By account; empty where several hold the post, or nobody. */
  readonly account: string
}

/**
 * Whose a step of a file is: the file's own follower for the merchandiser's steps and wherever he holds the post; else the one
 * person of that post; where nobody holds it, of the post that stands in for it.
 */
export function ownerOf(kind: NodeKindName, follower: string, firm: Pick<Firm, 'members'>): NodeOwner {
  const { post } = nodeKind(kind)
  const his = memberOf(firm as Firm, follower)
  if (follower && (post === 'merchandiser' || (DESK.has(post) && his?.posts.includes(post))))
    return { post, account: follower }
  const held = standIn(post, firm)
  if (follower && DESK.has(held) && his?.posts.includes(held)) return { post: held, account: follower }
  const holders = holdersOf(held, firm)
  return { post: held, account: holders.length === 1 ? (holders[0]?.account ?? '') : '' }
}

/** Who does the work of a post that nobody holds, nearest first: in a small firm one person does the work of several. */
const STAND_INS: Readonly<Partial<Record<Post, readonly Post[]>>> = {
  supervisor: ['manager', 'general-manager'],
  manager: ['general-manager', 'supervisor'],
  'general-manager': ['manager', 'supervisor'],
  accounts: ['general-manager', 'manager'],
  production: ['supervisor', 'manager', 'general-manager'],
  merchandiser: ['salesman'],
  salesman: ['merchandiser'],
  buyer: ['merchandiser', 'salesman'],
  documents: ['merchandiser', 'salesman'],
  declarant: ['documents', 'merchandiser', 'salesman'],
  qc: ['merchandiser', 'salesman'],
}

/** The post that does a step's work in this firm: its own, or the nearest that somebody holds. */
function standIn(post: Post, firm: Pick<Firm, 'members'>): Post {
  return [post, ...(STAND_INS[post] ?? [])].find((one) => holdersOf(one, firm).length > 0) ?? post
}

function holdersOf(post: Post, { members }: Pick<Firm, 'members'>) {
  return members.filter((member) => member.active && member.posts.includes(post))
}

/** The posts whose work falls to who holds these: they themselves, and those that nobody in the firm holds. */
export function standingIn(held: readonly Post[], firm: Pick<Firm, 'members'>): readonly Post[] {
  return allPosts.filter((post) => held.includes(standIn(post, firm)))
}

/** A step with whose it is. */
export interface OwnedNode extends PathNode {
  readonly owner: NodeOwner
}

/** A path whose steps have their owners. */
export interface OwnedPath extends Omit<Path, 'nodes'> {
  readonly nodes: readonly OwnedNode[]
}

/** The same path, with the owner of each of its steps. */
export function owned(path: Path, follower: string, firm: Pick<Firm, 'members'>): OwnedPath {
  const owners = new Map<NodeKindName, NodeOwner>()
  const of = (kind: NodeKindName): NodeOwner => {
    const owner = owners.get(kind) ?? ownerOf(kind, follower, firm)
    owners.set(kind, owner)
    return owner
  }
  return { ...path, nodes: path.nodes.map((node) => ({ ...node, owner: of(node.kind) })) }
}

const HEADS: readonly string[] = ['supervisor', 'manager', 'general-manager']

/** Whether a step is somebody's to promise: by its post, by the file he follows, or as one who leads. */
export function isHis(
  kind: NodeKindName,
  follower: string,
  by: { readonly account: string; readonly posts: readonly string[] },
): boolean {
  return (
    follower === by.account || by.posts.includes(nodeKind(kind).post) || by.posts.some((post) => HEADS.includes(post))
  )
}
