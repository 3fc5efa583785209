/** Applets about processes, by name. */
import type { Program } from '../../../processes/program'
import { kill, killall, pidof } from './kill'
import { ps } from './ps'
import { chroot, env, setsid, time, timeout, watch } from './run-with'
import { sleep, usleep } from './sleep'
import { su } from './su'
import { top } from './top'
import { xargs } from './xargs'

export const processApplets: readonly (readonly [string, Program])[] = [
  ['chroot', chroot],
  ['env', env],
  ['kill', kill],
  ['killall', killall],
  ['pidof', pidof],
  ['ps', ps],
  ['setsid', setsid],
  ['sleep', sleep],
  ['su', su],
  ['time', time],
  ['timeout', timeout],
  ['top', top],
  ['usleep', usleep],
  ['watch', watch],
  ['xargs', xargs],
]
