/** Applets about text, by name. */
import type { Program } from '../../../processes/program'
import { awk } from './awk/awk'
import { crc32, md5sum, sha1sum, sha3sum, sha256sum, sha384sum, sha512sum } from './checksums'
import { cut } from './cut'
import { cmp, diff } from './diff/diff'
import { base64, hexdump, od, xxd } from './dumps'
import { egrep, fgrep, grep } from './grep'
import { head } from './head'
import { dos2unix, unix2dos } from './line-ends'
import { less, more } from './pager'
import { sed } from './sed/sed'
import { shuf } from './shuffle'
import { expand, fold, nl, paste, rev, seq, strings, tac, unexpand, yes } from './simple-filters'
import { sort } from './sort'
import { tail } from './tail'
import { tee } from './tee'
import { tr } from './tr'
import { uniq } from './uniq'
import { wc } from './wc'

export const textApplets: readonly (readonly [string, Program])[] = [
  ['awk', awk],
  ['base64', base64],
  ['cmp', cmp],
  ['crc32', crc32],
  ['cut', cut],
  ['diff', diff],
  ['dos2unix', dos2unix],
  ['egrep', egrep],
  ['expand', expand],
  ['fgrep', fgrep],
  ['fold', fold],
  ['grep', grep],
  ['head', head],
  ['hexdump', hexdump],
  ['less', less],
  ['md5sum', md5sum],
  ['more', more],
  ['nl', nl],
  ['od', od],
  ['paste', paste],
  ['rev', rev],
  ['sed', sed],
  ['seq', seq],
  ['sha1sum', sha1sum],
  ['sha256sum', sha256sum],
  ['sha3sum', sha3sum],
  ['sha384sum', sha384sum],
  ['sha512sum', sha512sum],
  ['shuf', shuf],
  ['sort', sort],
  ['strings', strings],
  ['tac', tac],
  ['tail', tail],
  ['tee', tee],
  ['tr', tr],
  ['unexpand', unexpand],
  ['uniq', uniq],
  ['unix2dos', unix2dos],
  ['wc', wc],
  ['xxd', xxd],
  ['yes', yes],
]
