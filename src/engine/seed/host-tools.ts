/** The programs of the host: stand-ins in `/usr/bin` that name what runs behind them. */
import type { LayerNode } from '../filesystem/node'
import { makeExecutable } from '../processes/executable'

/** GNU's tools as far as lessons use them; busybox's applets run behind them. */
const hostToolNames = [
  '[',
  'awk',
  'base64',
  'basename',
  'cat',
  'chmod',
  'chown',
  'cmp',
  'comm',
  'cp',
  'cut',
  'date',
  'dd',
  'diff',
  'dirname',
  'du',
  'echo',
  'env',
  'expr',
  'false',
  'find',
  'fold',
  'grep',
  'gunzip',
  'gzip',
  'head',
  'hostname',
  'id',
  'kill',
  'less',
  'ln',
  'ls',
  'md5sum',
  'mkdir',
  'mktemp',
  'more',
  'mv',
  'nano',
  'nl',
  'od',
  'paste',
  'printf',
  'ps',
  'pwd',
  'readlink',
  'realpath',
  'rev',
  'rm',
  'rmdir',
  'sed',
  'seq',
  'sha1sum',
  'sha256sum',
  'sleep',
  'sort',
  'split',
  'stat',
  'tac',
  'tail',
  'tar',
  'tee',
  'test',
  'timeout',
  'touch',
  'tr',
  'true',
  'uname',
  'uniq',
  'vi',
  'vim',
  'wc',
  'which',
  'whoami',
  'xargs',
  'yes',
  'zcat',
] as const

/** Names in the program table that the stand-ins carry. */
export const hostProgramNames = {
  tools: 'host-tools',
  docker: 'docker',
  shell: 'host-shell',
  sudo: 'host-sudo',
} as const

const standInSize = 64

/** The files of `/usr/bin`. @param modified time of all, in milliseconds since the Unix epoch */
export function hostPrograms(modified: number): Readonly<Record<string, LayerNode>> {
  const file = (name: string): LayerNode => ({
    type: 'file',
    mode: 0o755,
    userId: 0,
    groupId: 0,
    modified,
    content: makeExecutable(name, standInSize),
  })
  const tool = file(hostProgramNames.tools)
  const shell = file(hostProgramNames.shell)
  const tools = Object.fromEntries(hostToolNames.map((name) => [name, tool]))
  return {
    ...tools,
    bash: shell,
    curl: file('curl'),
    docker: file(hostProgramNames.docker),
    sh: shell,
    sudo: file(hostProgramNames.sudo),
  }
}
