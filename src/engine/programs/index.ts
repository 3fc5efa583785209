/** The programs of the images in the registry, by the name that their stand-in files carry. */
import type { Program } from '../processes/program'
import { alpineBusyboxProgram } from '../shell/applets'
import { dash } from '../shell/dialect'
import { shellProgramOf } from '../shell/sh'
import { accountsProgram } from './accounts'
import { apacheProgram } from './apache/httpd'
import { bashProgram } from './bash'
import { curlProgram } from './curl'
import { helloProgram } from './hello'
import { nginxProgram } from './nginx/nginx'
import { nodeProgram } from './node/node'
import { npmProgram } from './node/npm'
import { apkProgram } from './packages/apk'
import { aptProgram } from './packages/apt'
import { pgIsReadyProgram, psqlProgram } from './postgres/clients'
import { initdbProgram } from './postgres/initdb'
import { pgCtlProgram } from './postgres/pg-ctl'
import { postgresProgram } from './postgres/server'
import { printenvProgram } from './printenv'
import { pipProgram } from './python/pip'
import { pythonProgram } from './python/python'
import { redisCliProgram } from './redis/client'
import { redisServerProgram } from './redis/server'
import { unsimulatedProgram } from './unsimulated'

const nothingToDo: Program = function* nothingToDo(process) {
  yield* process.drain(1)
  return 0
}

export const imagePrograms: readonly (readonly [string, Program])[] = [
  ['accounts', accountsProgram],
  ['alpine-busybox', alpineBusyboxProgram],
  ['apache', apacheProgram],
  ['apk', apkProgram],
  ['apt', aptProgram],
  ['bash', bashProgram],
  ['curl', curlProgram],
  ['dash', shellProgramOf(dash)],
  ['hello', helloProgram],
  ['initdb', initdbProgram],
  ['nginx', nginxProgram],
  ['node', nodeProgram],
  ['npm', npmProgram],
  ['pg_ctl', pgCtlProgram],
  ['pg_isready', pgIsReadyProgram],
  ['pip', pipProgram],
  ['postgres', postgresProgram],
  ['printenv', printenvProgram],
  ['psql', psqlProgram],
  ['python', pythonProgram],
  ['redis-cli', redisCliProgram],
  ['redis-server', redisServerProgram],
  // `true`, for programs whose work leaves no trace
  ['true', nothingToDo],
  ['unsimulated', unsimulatedProgram],
]
