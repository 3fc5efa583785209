/** The instructions of a Dockerfile as data (BuildKit, frontend/dockerfile/instructions/commands.go). */
import type { Healthcheck } from '../image'
import type { Heredoc } from './heredocs'
import type { SourceInstruction } from './source'

/** `NAME=value` of ENV and LABEL, not expanded yet. */
export type Pair = { readonly name: string; readonly value: string }

/** A command line: in exec form the words, in shell form one text. */
export type CommandLine =
  | { readonly form: 'exec'; readonly words: readonly string[] }
  | { readonly form: 'shell'; readonly text: string }

type Base = { readonly source: SourceInstruction }

export type FromInstruction = Base & {
  readonly kind: 'FROM'
  readonly image: string
  /** In small letters; '' when it has no name. */
  readonly stage: string
  readonly platform: string
}

export type RunInstruction = Base & {
  readonly kind: 'RUN'
  readonly command: CommandLine
  readonly mounts: readonly string[]
  /** `--device` was given. */
  readonly usesDevices: boolean
  /** '' when it was not given. */
  readonly network: string
}

export type CopyInstruction = Base & {
  readonly kind: 'COPY' | 'ADD'
  readonly sources: readonly string[]
  /** Sources that stand in the Dockerfile itself. */
  readonly inline: readonly Heredoc[]
  readonly destination: string
  /** A stage or image; '' is the build context. */
  readonly from: string
  readonly owner: string
  readonly mode: string
  /** Patterns for what stays out. */
  readonly exclude: readonly string[]
  /** False where an archive is to be copied as it is. */
  readonly unpack: boolean
  /** `--checksum`, which only what comes over the network can have; '' when absent. */
  readonly checksum: string
}

/** One type for each of several kinds that have the same parts. */
type Each<Kind extends string, Parts> = Kind extends unknown ? Base & { readonly kind: Kind } & Parts : never

export type Instruction =
  | FromInstruction
  | RunInstruction
  | CopyInstruction
  | Each<'ENV' | 'LABEL', { readonly pairs: readonly Pair[]; readonly legacy: boolean }>
  | Each<'ARG', { readonly names: readonly { readonly name: string; readonly value?: string }[] }>
  | Each<'CMD' | 'ENTRYPOINT', { readonly command: CommandLine }>
  | Each<'EXPOSE' | 'VOLUME' | 'SHELL', { readonly words: readonly string[] }>
  | Each<'WORKDIR' | 'USER' | 'STOPSIGNAL' | 'MAINTAINER' | 'ONBUILD', { readonly text: string }>
  | Each<'HEALTHCHECK', { readonly check: Healthcheck }>

export type InstructionKind = Instruction['kind']

export const instructionKinds: readonly InstructionKind[] = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]
