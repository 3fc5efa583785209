/** Applets about the system, and about words and exit codes, by name. */
import type { Program } from '../../../processes/program'
import { date } from './date'
import { expr } from './expr'
import { arch, free, hostname, nproc, sysctl, tty, uname, uptime, who } from './facts'
import { groupsApplet, id, whoami } from './identity'
import { df, mount, umount } from './mounts'
import { bracket, clear, doubleBracket, echo, falseApplet, printf, test, trueApplet } from './words'

export const systemApplets: readonly (readonly [string, Program])[] = [
  ['[', bracket],
  ['[[', doubleBracket],
  ['arch', arch],
  ['clear', clear],
  ['date', date],
  ['df', df],
  ['echo', echo],
  ['expr', expr],
  ['false', falseApplet],
  ['free', free],
  ['groups', groupsApplet],
  ['hostname', hostname],
  ['id', id],
  ['mount', mount],
  ['nproc', nproc],
  ['printf', printf],
  ['sysctl', sysctl],
  ['test', test],
  ['true', trueApplet],
  ['tty', tty],
  ['umount', umount],
  ['uname', uname],
  ['uptime', uptime],
  ['who', who],
  ['whoami', whoami],
]
