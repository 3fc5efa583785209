/** What a plate did to a file, as one character. Each stands beside or inside something that says it in words. */
import type { CellSign } from '../layout/container-layers'

export const markSigns: Readonly<Record<CellSign, string>> = {
  added: '+',
  changed: '~',
  deleted: '−',
  replaced: '≈',
}
