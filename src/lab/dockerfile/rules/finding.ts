/** What rules look at, and what they find. */
import type { RuleWords } from '../../../content/text/dockerfile-rules'
import type { LineRange } from '../../../engine/images/build/build-error'
import type { BuildReport } from '../build/build-report'
import type { DraftStage } from './read-draft'

/** `error`: the build would stop. `warning`: it works, but probably not as meant. `hint`: it could be better. */
export type Severity = 'error' | 'warning' | 'hint'

export type Finding = RuleWords & { readonly severity: Severity; readonly lines: LineRange }

export type RuleSubject = {
  readonly stages: readonly DraftStage[]
  /** The files of the context by their names in it, without those that .dockerignore keeps out. */
  readonly files: readonly string[]
  /** True where there is a .dockerignore. */
  readonly hasIgnoreFile: boolean
  /** What the build makes of the lines, once that is known. */
  readonly report: BuildReport | undefined
}

/** Looks for one thing. */
export type Rule = (subject: RuleSubject) => readonly Finding[]
