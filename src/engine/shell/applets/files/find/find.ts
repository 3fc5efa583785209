/** `find`: walks directories and applies an expression to each file. */
import type { FileStatus } from '../../../../filesystem/file-system'
import type { Wait } from '../../../../processes/program'
import { attemptValue, defineApplet, type Invocation } from '../../applet'
import { joinPath } from '../../support/paths'
import { statusOf } from '../../support/status'
import { runPending } from './actions'
import type { Walk } from './expression'
import { type FindPlan, parseFind } from './parse'

export const find = defineApplet({
  name: 'find',
  rewrite: (words) => ['--', ...words],
  *run(invocation) {
    const plan = parseFind(invocation.process, invocation.operands)
    const walker = new Walker(invocation, plan)
    for (const path of plan.paths) yield* walker.visitOperand(path)
    const exitCode = yield* runPending(invocation.process, plan.pending)
    return walker.failed || exitCode !== 0 ? 1 : 0
  },
})

class Walker {
  failed = false
  private quit = false

  constructor(
    private readonly invocation: Invocation,
    private readonly plan: FindPlan,
  ) {}

  *visitOperand(path: string): Generator<Wait, void, void> {
    const status = this.status(path, this.plan.follow !== 'never')
    if (status !== undefined) yield* this.visit(path, status, 0, status.device)
  }

  /** With `-xdev` a mount point is visited, but what is in it is not. @param device that of the operand */
  private *visit(path: string, status: FileStatus, depth: number, device: number): Generator<Wait, void, void> {
    if (this.quit) return
    const walk: Walk = { prune: false, quit: false }
    const inRange = depth >= this.plan.shallowest
    if (inRange && !this.plan.directoriesLast) yield* this.apply(path, status, depth, walk)
    const isElsewhere = this.plan.oneFileSystem && status.device !== device
    if (status.type === 'directory' && depth < this.plan.deepest && !walk.prune && !isElsewhere) {
      yield* this.visitChildren(path, depth, device)
    }
    if (inRange && this.plan.directoriesLast) yield* this.apply(path, status, depth, walk)
  }

  private *apply(path: string, status: FileStatus, depth: number, walk: Walk): Generator<Wait, void, void> {
    if (this.quit) return
    yield* this.plan.predicate({ path, status, depth }, walk)
    if (walk.quit) this.quit = true
  }

  private *visitChildren(path: string, depth: number, device: number): Generator<Wait, void, void> {
    const { process } = this.invocation
    const names = attemptValue(this.invocation, path, () => process.files.readDirectory(process.resolve(path)))
    if (names === undefined) this.failed = true
    for (const name of names ?? []) {
      if (this.quit) return
      const child = joinPath(path, name)
      const childStatus = this.status(child, this.plan.follow === 'always')
      if (childStatus !== undefined) yield* this.visit(child, childStatus, depth + 1, device)
    }
  }

  /** A link that leads nowhere is looked at itself. */
  private status(path: string, follow: boolean): FileStatus | undefined {
    const { process } = this.invocation
    const followed = follow ? statusOf(process, path) : undefined
    if (followed !== undefined) return followed
    const status = attemptValue(this.invocation, path, () => process.files.linkStatus(process.resolve(path)))
    if (status === undefined) this.failed = true
    return status
  }
}
