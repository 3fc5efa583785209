/** The programs of the images in the registry, by the name that their stand-in files carry. */
import type { Program } from '../processes/program'
import { busyboxProgram } from '../shell/applets'
import { bash, dash } from '../shell/dialect'
import { shellProgramOf } from '../shell/sh'
import { curlProgram } from './curl'
import { helloProgram } from './hello'
import { nginxProgram } from './nginx/nginx'

export const imagePrograms: readonly (readonly [string, Program])[] = [
  // a program of its own, because Alpine's shell looks for its applets along PATH like for everything else
  ['alpine-busybox', (process) => busyboxProgram(process)],
  ['bash', shellProgramOf(bash)],
  ['curl', curlProgram],
  ['dash', shellProgramOf(dash)],
  ['hello', helloProgram],
  ['nginx', nginxProgram],
]
