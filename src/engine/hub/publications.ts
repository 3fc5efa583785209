/** What the registry offers, in the order of names. */
import { alpinePublication } from './images/alpine'
import { debianPublication, ubuntuPublication } from './images/debian'
import { helloWorldPublication } from './images/hello-world'
import { nginxPublication } from './images/nginx'
import { nodePublication } from './images/node'
import { postgresPublication } from './images/postgres'
import { pythonPublication } from './images/python'
import type { Publication } from './recipe'

export const publications: readonly Publication[] = [
  alpinePublication,
  debianPublication,
  helloWorldPublication,
  nginxPublication,
  nodePublication,
  postgresPublication,
  pythonPublication,
  ubuntuPublication,
]
