/** Applets about files, by name. */
import type { Program } from '../../../processes/program'
import { cat } from './cat'
import { chmod } from './chmod'
import { chgrp, chown } from './chown'
import { cp } from './cp'
import { dd } from './dd'
import { du } from './du'
import { find } from './find/find'
import { gunzip, gzip, zcat } from './gzip'
import { install } from './install'
import { link, ln } from './links'
import { ls } from './ls/ls'
import { mkdir, rmdir } from './make-directory'
import { mv } from './mv'
import { basename, dirname, mktemp, pwd, readlink, realpath, which } from './names'
import { rm, unlink } from './remove'
import { fallocate, truncate } from './sizes'
import { mkfifo, mknod } from './special-files'
import { stat } from './stat'
import { tar } from './tar/tar'
import { touch } from './touch'

export const fileApplets: readonly (readonly [string, Program])[] = [
  ['basename', basename],
  ['cat', cat],
  ['chgrp', chgrp],
  ['chmod', chmod],
  ['chown', chown],
  ['cp', cp],
  ['dd', dd],
  ['dirname', dirname],
  ['du', du],
  ['fallocate', fallocate],
  ['find', find],
  ['gunzip', gunzip],
  ['gzip', gzip],
  ['install', install],
  ['link', link],
  ['ln', ln],
  ['ls', ls],
  ['mkdir', mkdir],
  ['mkfifo', mkfifo],
  ['mknod', mknod],
  ['mktemp', mktemp],
  ['mv', mv],
  ['pwd', pwd],
  ['readlink', readlink],
  ['realpath', realpath],
  ['rm', rm],
  ['rmdir', rmdir],
  ['stat', stat],
  ['tar', tar],
  ['touch', touch],
  ['truncate', truncate],
  ['unlink', unlink],
  ['which', which],
  ['zcat', zcat],
]
