/** `redis`: the key-value store, on Debian and on Alpine. */
import { directory, type FileTable, link, program, script } from '../files'
import { adding, environmentSteps, type Publication, type Recipe, setting, settingsOf } from '../recipe'
import { alpine322, alpineAccounts, alpineGroups } from './alpine'
import { bookwormSlim, debianAccounts } from './debian'

/** Starts the server for options and configuration files; anything else is a program. */
const entryPoint = `#!/bin/sh
set -e
case "$1" in -* | *.conf) set -- redis-server "$@" ;; esac
if [ "$1" = redis-server ]; then echo "Starting Redis Server"; fi
exec "$@"
`

type System = { readonly base: Recipe; readonly accounts: FileTable; readonly size: number; readonly group: number }

function redis(version: string, { base, accounts, size, group }: System): Recipe {
  const { environment } = settingsOf(base)
  const owner = { userId: 999, groupId: group }
  return {
    base,
    created: Date.UTC(2026, 10, 18, 20, 5),
    steps: [
      adding(
        'RUN /bin/sh -c set -eux;  groupadd -r -g 999 redis; useradd -r -g redis -u 999 redis … # buildkit',
        4_300,
        accounts,
      ),
      ...environmentSteps(environment, [
        `REDIS_DOWNLOAD_URL=https://github.com/redis/redis/archive/refs/tags/${version}.tar.gz`,
      ]),
      adding('RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)"; … # buildkit', size, {
        '/usr/local/bin/redis-server': program('redis-server'),
        '/usr/local/bin/redis-cli': program('redis-cli'),
        '/usr/local/bin/redis-benchmark': program('unsimulated'),
        '/usr/local/bin/redis-sentinel': link('redis-server'),
        '/usr/local/share/redis/version': `${version}\n`,
      }),
      adding('RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit', 0, { '/data': directory(owner) }),
      setting('VOLUME [/data]', { volumes: ['/data'] }),
      setting('WORKDIR /data', { workingDirectory: '/data' }),
      adding('COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', 661, {
        '/usr/local/bin/docker-entrypoint.sh': script(entryPoint),
      }),
      setting('ENTRYPOINT ["docker-entrypoint.sh"]', { entrypoint: ['docker-entrypoint.sh'] }),
      setting('EXPOSE map[6379/tcp:{}]', { exposedPorts: ['6379/tcp'] }),
      setting('CMD ["redis-server"]', { command: ['redis-server'] }),
    ],
  }
}

const onDebian: System = {
  base: bookwormSlim,
  size: 58_700_000,
  group: 999,
  accounts: {
    '/etc/group': `${debianAccounts.groups}redis:x:999:\n`,
    '/etc/passwd': `${debianAccounts.accounts}redis:x:999:999::/home/redis:/bin/sh\n`,
  },
}

const onAlpine: System = {
  base: alpine322,
  size: 61_400_000,
  group: 1000,
  accounts: {
    '/etc/group': `${alpineGroups}redis:x:1000:redis\n`,
    '/etc/passwd': `${alpineAccounts}redis:x:999:1000:Linux User,,,:/home/redis:/sbin/nologin\n`,
  },
}

export const redisPublication: Publication = {
  name: 'library/redis',
  description: 'Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.',
  stars: 13436,
  images: [
    { tags: '7 7.4 7.4.7', recipe: redis('7.4.7', onDebian) },
    { tags: '7-alpine 7.4-alpine', recipe: redis('7.4.7', onAlpine) },
    { tags: '8 8.4 8.4.0 bookworm latest', recipe: redis('8.4.0', onDebian) },
    { tags: '8-alpine 8.4-alpine alpine', recipe: redis('8.4.0', onAlpine) },
  ],
}
