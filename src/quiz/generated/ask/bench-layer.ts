/** Asks which layer a read comes from; answered on the bench, where the engine has the key. */
import type { Ask, Case } from '../case'

export type LayerCase = Case & { readonly container: string; readonly path: string }

export const askBenchLayer: Ask<LayerCase> = async ({ container, path }) => ({
  type: 'bench',
  asks: 'layer',
  container,
  path,
})
