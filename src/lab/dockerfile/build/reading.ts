/** What a build, or a plan of one, says of the Dockerfile: its fate line by line, and what there is to remark. */
import type { Frame } from '../../../cli/frame'
import { joinPath, pathInside } from '../../../engine/filesystem/paths'
import { emptyTree, nodeAt, walk } from '../../../engine/filesystem/tree'
import type { BuildInput } from '../../../engine/images/build/context'
import { readIgnoreRules } from '../../../engine/images/build/ignore-file'
import type { Machine } from '../../../engine/machine'
import type { BuildOptions } from '../../../store/dockerfile-slice'
import { fileOnMachine } from '../context/context-files'
import { buildChecks } from '../rules/build-checks'
import { findAll } from '../rules/find'
import type { Finding, RuleSubject } from '../rules/finding'
import { readDraft } from '../rules/read-draft'
import { type BuildReport, reportBuild, targetOf } from './build-report'

export type Reading = { readonly report: BuildReport; readonly findings: readonly Finding[] }

export const dockerfilePath = ({ host }: Machine): string => joinPath(host.workingDirectory, 'Dockerfile')

function inputOf({ host, clock }: Machine, dockerfile: string): BuildInput {
  const directory = nodeAt(host.files, host.workingDirectory)
  const nowhere = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: clock })
  const context = directory?.type === 'directory' ? directory : nowhere
  return { context, dockerfile, dockerfileName: 'Dockerfile', origin: host.workingDirectory }
}

function filesOf({ context }: BuildInput): Pick<RuleSubject, 'files' | 'hasIgnoreFile'> {
  const all = [...walk(context)].flatMap(({ path, node }) =>
    node.type === 'file' ? [{ name: pathInside(path, '/').slice(1), node }] : [],
  )
  const ignoreFile = all.find(({ name }) => name === '.dockerignore')
  const rules = readIgnoreRules(ignoreFile === undefined ? '' : new TextDecoder().decode(ignoreFile.node.content))
  const files = all.map(({ name }) => name).filter((name) => !rules.ignores(name))
  return { files, hasIgnoreFile: ignoreFile !== undefined }
}

/** @param before the machine on which the build was started, its files written */
export function readBuild(options: BuildOptions, before: Machine, frame: Frame): Reading {
  const { machine } = frame
  const dockerfile = fileOnMachine(machine, dockerfilePath(machine))?.text ?? ''
  const report = reportBuild(dockerfile, options, before, frame)
  const { stages, problems } = readDraft(dockerfile)
  const input = inputOf(machine, dockerfile)
  const checks = problems.length > 0 ? [] : buildChecks(before, input, targetOf(options))
  return { report, findings: findAll({ stages, report, ...filesOf(input) }, problems, checks) }
}
