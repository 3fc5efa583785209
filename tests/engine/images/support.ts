/** Helpers of the tests about images: sessions, files, and images without a shell. */
import type { DirectoryNode, LayerNode, LayerTree } from '../../../src/engine/filesystem/node'
import { type BuildOutcome, buildImage } from '../../../src/engine/images/build/build'
import { type BuildRequest, plainBuild } from '../../../src/engine/images/build/build-request'
import { parseReference, withDefaultTag } from '../../../src/engine/images/reference'
import { tagImage } from '../../../src/engine/images/store'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession, type Session } from '../../../src/engine/session'

const text = new TextEncoder()

const metadata = { userId: 0, groupId: 0, modified: 1_000_000 } as const

export function file(content: string, mode = 0o644): LayerNode {
  return { type: 'file', mode, ...metadata, content: text.encode(content) }
}

export function directory(children: Readonly<Record<string, LayerNode>>): DirectoryNode {
  return { type: 'directory', mode: 0o755, ...metadata, opaque: false, children: new Map(Object.entries(children)) }
}

/** A machine with busybox and no program that could run. */
export function newSession(): Session {
  return openSession(createMachine('recorded'), new Map())
}

export function tag(session: Session, source: string, name: string): void {
  tagImage(session, source, withDefaultTag(parseReference(name)))
}

/** Lets time pass, as every command does. */
function wait(session: Session, milliseconds = 1000): void {
  session.machine = { ...session.machine, clock: session.machine.clock + milliseconds }
}

/** Builds a Dockerfile in a context. */
export function build(
  session: Session,
  dockerfile: string,
  context: LayerTree = directory({}),
  request: Partial<BuildRequest> = {},
): BuildOutcome {
  wait(session)
  return buildImage(session, {
    ...plainBuild,
    input: { context, dockerfile, dockerfileName: 'Dockerfile', origin: '/project' },
    ...request,
  })
}

/** Names of steps that came from the cache. */
export function cachedSteps({ progress }: BuildOutcome): readonly string[] {
  return [...progress.matchAll(/^#\d+ (\[[^\]]*\] (?!FROM).*)\n#\d+ CACHED$/gm)].flatMap(([, name]) => name ?? [])
}
