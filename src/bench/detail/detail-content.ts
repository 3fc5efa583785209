/** What the detail panel says, as plain data. */
import type { CellSign } from '../layout/container-layers'

/** What a detail is about. */
export type DetailTarget =
  | { readonly kind: 'kernel' }
  | { readonly kind: 'layer'; readonly chainId: string }
  | { readonly kind: 'image'; readonly imageId?: string }
  | { readonly kind: 'container'; readonly containerId: string }
  | { readonly kind: 'volume'; readonly volume: string }
  | { readonly kind: 'network'; readonly networkId: string }
  | { readonly kind: 'registry'; readonly registry: string }
  | { readonly kind: 'file'; readonly containerId: string; readonly rowId: string; readonly path: string }

export type DetailFact = {
  readonly term: string
  /** One or several values. */
  readonly values: readonly string[]
  /** True for what a machine reads: digests, paths, commands. */
  readonly code: boolean
}

export type DetailFile = { readonly path: string; readonly sign: CellSign }

export type DetailContent = {
  /** `Layer`, `Container` … */
  readonly kind: string
  readonly title: string
  /** One sentence on what this is; '' for none. */
  readonly description: string
  readonly facts: readonly DetailFact[]
  /** What a layer did to which files; absent where there are no layers. */
  readonly files?: readonly DetailFile[]
  /** How many files were left out. */
  readonly furtherFiles?: number
  /** The beginning of a text file. */
  readonly preview?: string
}

export const fact = (term: string, ...values: readonly string[]): DetailFact => ({ term, values, code: false })

export const codeFact = (term: string, ...values: readonly string[]): DetailFact => ({ term, values, code: true })
