/** The sign of a plate of a container. */

import type { SignName } from '../../ui/Sign'
import type { BenchRow } from '../layout/container-items'

export function signOfRow({ kind, open }: Pick<BenchRow, 'kind' | 'open'>): SignName {
  if (kind === 'fold') return open === true ? 'fold' : 'unfold'
  return ({ merged: 'eye', mount: 'volume', writable: 'pencil', layer: 'lock' } as const)[kind]
}
