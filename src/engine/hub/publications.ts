/** What the registry offers, in the order of names. */
import { alpinePublication } from './images/alpine'
import { debianPublication } from './images/debian'
import { dockerfilePublication } from './images/dockerfile-frontend'
import { helloWorldPublication } from './images/hello-world'
import { httpdPublication } from './images/httpd'
import { nginxPublication } from './images/nginx'
import { nodePublication } from './images/node'
import { postgresPublication } from './images/postgres'
import { pythonPublication } from './images/python'
import { redisPublication } from './images/redis'
import { ubuntuPublication } from './images/ubuntu'
import { welcomePublication } from './images/welcome-to-docker'
import type { Publication } from './recipe'

export const publications: readonly Publication[] = [
  alpinePublication,
  debianPublication,
  dockerfilePublication,
  helloWorldPublication,
  httpdPublication,
  nginxPublication,
  nodePublication,
  postgresPublication,
  pythonPublication,
  redisPublication,
  ubuntuPublication,
  welcomePublication,
]
