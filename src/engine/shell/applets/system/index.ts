/** Applets about the system, and about words and exit codes, by name. */
import type { Program } from '../../../processes/program'
import { cal } from './calendar'
import { date } from './date'
import { expr } from './expr'
import { arch, free, hostname, nproc, sysctl, tty, uname, uptime, who } from './facts'
import { groupsApplet, id, whoami } from './identity'
import { dmesg, dnsdomainname, factor, hostid, last, logname, lsmod, nologin, sync, uuidgen, w } from './kernel'
import { df, mount, umount } from './mounts'
import { bracket, clear, doubleBracket, echo, falseApplet, printf, test, trueApplet } from './words'

export const systemApplets: readonly (readonly [string, Program])[] = [
  ['[', bracket],
  ['[[', doubleBracket],
  ['arch', arch],
  ['cal', cal],
  ['clear', clear],
  ['date', date],
  ['df', df],
  ['dmesg', dmesg],
  ['dnsdomainname', dnsdomainname],
  ['echo', echo],
  ['expr', expr],
  ['factor', factor],
  ['false', falseApplet],
  ['free', free],
  ['groups', groupsApplet],
  ['hostid', hostid],
  ['hostname', hostname],
  ['id', id],
  ['last', last],
  ['logname', logname],
  ['lsmod', lsmod],
  ['mount', mount],
  ['nologin', nologin],
  ['nproc', nproc],
  ['printf', printf],
  ['sync', sync],
  ['sysctl', sysctl],
  ['test', test],
  ['true', trueApplet],
  ['tty', tty],
  ['umount', umount],
  ['uname', uname],
  ['uptime', uptime],
  ['uuidgen', uuidgen],
  ['w', w],
  ['who', who],
  ['whoami', whoami],
]
