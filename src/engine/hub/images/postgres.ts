/** `postgres`: the database server, with an entry point that makes a cluster where there is none. */
import { directory, type FileTable, link, program, script } from '../files'
import { adding, environmentSteps, type Publication, type Recipe, setting, settingsOf } from '../recipe'
import { usualPath } from './alpine'
import { debianAccounts, trixieSlim } from './debian'

const entryPoint = `#!/usr/bin/env bash
set -e

case "$1" in -*) set -- postgres "$@" ;; esac

wants_help() {
    for word; do
        case "$word" in -'?' | --help | --describe-config | -V | --version) return 0 ;; esac
    done
    return 1
}

if [ "$1" = postgres ] && ! wants_help "$@"; then
    if [ -s "$PGDATA/PG_VERSION" ]; then
        echo
        echo 'PostgreSQL Database directory appears to contain a database; Skipping initialization'
        echo
    else
        if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
            cat >&2 <<'TEXT'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
TEXT
            exit 1
        fi
        old=
        if [ "$PG_MAJOR" -ge 18 ]; then
            for place in /var/lib/postgresql /var/lib/postgresql/data; do
                if [ -s "$place/PG_VERSION" ]; then old="\${old:+$old }$place"; fi
            done
            if [ -z "$old" ] && grep -q ' /var/lib/postgresql/data ' /proc/mounts; then
                old='/var/lib/postgresql/data (unused mount/volume)'
            fi
        fi
        if [ -n "$old" ]; then
            cat >&2 <<TEXT
Error: in 18+, these Docker images are configured to store database data in a
       format which is compatible with "pg_ctlcluster" (specifically, using
       major-version-specific directory names).  This better reflects how
       PostgreSQL itself works, and how upgrades are to be performed.

       See also https://github.com/docker-library/postgres/pull/1259

       Counter to that, there appears to be PostgreSQL data in:
         $old

       This is usually the result of upgrading the Docker image without
       upgrading the underlying database using "pg_upgrade" (which requires both
       versions).

       The suggested container configuration for 18+ is to place a single mount
       at /var/lib/postgresql which will then place PostgreSQL data in a
       subdirectory, allowing usage of "pg_upgrade --link" without mount point
       boundary issues.

       See https://github.com/docker-library/postgres/issues/37 for a (long)
       discussion around this process, and suggestions for how to do so.
TEXT
            exit 1
        fi
        user="\${POSTGRES_USER:-postgres}"
        database="\${POSTGRES_DB:-$user}"
        initdb --username="$user"
        echo "$user" > "$PGDATA/global/pg_superuser"
        pg_ctl start
        if [ "$database" != postgres ]; then
            psql -U "$user" -d postgres -c "CREATE DATABASE \\"$database\\""
            echo
        fi
        echo
        found=
        for part in /docker-entrypoint-initdb.d/*; do
            case "$part" in
                *.sh) found=1; echo "$0: running $part"; "$part" ;;
                *.sql) found=1; echo "$0: running $part"; psql -U "$user" -d "$database" -f "$part"; echo ;;
                *) if [ -e "$part" ]; then echo "$0: ignoring $part"; fi ;;
            esac
        done
        if [ -z "$found" ]; then
            echo "$0: ignoring /docker-entrypoint-initdb.d/*"
            echo
        fi
        pg_ctl stop
        echo
        echo 'PostgreSQL init process complete; ready for start up.'
        echo
    fi
fi

exec "$@"
`

/** Makes sense of the release: where its data lies. */
type Release = {
  readonly version: string
  readonly size: number
  /** PGDATA. */
  readonly data: string
  readonly volume: string
}

function serverFiles(version: string): FileTable {
  const [major = ''] = version.split('.')
  const programs = `/usr/lib/postgresql/${major}/bin`
  return {
    '/docker-entrypoint-initdb.d': directory(),
    '/etc/group': `${debianAccounts.groups}postgres:x:999:\n`,
    '/etc/passwd': `${debianAccounts.accounts}postgres:x:999:999::/var/lib/postgresql:/bin/bash\n`,
    ...Object.fromEntries(
      ['initdb', 'pg_ctl', 'pg_isready', 'postgres', 'psql'].map((name) => [`${programs}/${name}`, program(name)]),
    ),
    '/usr/share/postgresql/version': `${version}\n`,
    '/var/lib/postgresql': directory({ userId: 999, groupId: 999 }),
    '/run/postgresql': directory({ userId: 999, groupId: 999, mode: 0o3777 }),
  }
}

function postgres({ version, size, data, volume }: Release): Recipe {
  const [major = ''] = version.split('.')
  const path = `${usualPath}:/usr/lib/postgresql/${major}/bin`
  const inherited = settingsOf(trixieSlim).environment.filter((entry) => entry !== usualPath)
  return {
    base: trixieSlim,
    created: Date.UTC(2026, 10, 13, 19, 45),
    steps: [
      adding('RUN /bin/sh -c set -eux;  groupadd -r postgres --gid=999; … # buildkit', 5_210_000, {
        '/var/lib/postgresql': directory({ userId: 999, groupId: 999 }),
      }),
      ...environmentSteps([path, ...inherited], ['GOSU_VERSION=1.19']),
      adding('RUN /bin/sh -c set -eux;  savedAptMark="$(apt-mark showmanual)"; … # buildkit', 2_340_000, {
        '/usr/local/bin/gosu': program('unsimulated'),
      }),
      ...environmentSteps(
        [path, 'GOSU_VERSION=1.19'],
        ['LANG=en_US.utf8', `PG_MAJOR=${major}`, `PG_VERSION=${version}-1.pgdg13+1`],
      ),
      adding('RUN /bin/sh -c set -ex;   export PYTHONDONTWRITEBYTECODE=1; … # buildkit', size, serverFiles(version)),
      adding('RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres … # buildkit', 0, {
        '/run/postgresql': directory({ userId: 999, groupId: 999, mode: 0o3777 }),
      }),
      setting(`ENV PGDATA=${data}`, {
        environment: [
          path,
          'GOSU_VERSION=1.19',
          'LANG=en_US.utf8',
          `PG_MAJOR=${major}`,
          `PG_VERSION=${version}-1.pgdg13+1`,
          `PGDATA=${data}`,
        ],
      }),
      setting(`VOLUME [${volume}]`, { volumes: [volume] }),
      adding('COPY docker-entrypoint.sh docker-ensure-initdb.sh /usr/local/bin/ # buildkit', 16_900, {
        '/usr/local/bin/docker-entrypoint.sh': script(entryPoint),
      }),
      adding('RUN /bin/sh -c ln -sT docker-ensure-initdb.sh /usr/local/bin/docker-enforce-initdb.sh # buildkit', 0, {
        '/usr/local/bin/docker-enforce-initdb.sh': link('docker-ensure-initdb.sh'),
      }),
      setting('ENTRYPOINT ["docker-entrypoint.sh"]', { entrypoint: ['docker-entrypoint.sh'] }),
      setting('STOPSIGNAL SIGINT', { stopSignal: 'SIGINT' }),
      setting('EXPOSE map[5432/tcp:{}]', { exposedPorts: ['5432/tcp'] }),
      setting('CMD ["postgres"]', { command: ['postgres'] }),
    ],
  }
}

const usualPlace = { data: '/var/lib/postgresql/data', volume: '/var/lib/postgresql/data' }

export const postgresPublication: Publication = {
  name: 'library/postgres',
  description: 'The PostgreSQL object-relational database system provides reliability and data integrity.',
  stars: 14678,
  images: [
    { tags: '16 16.11', recipe: postgres({ version: '16.11', size: 350_000_000, ...usualPlace }) },
    { tags: '17 17.7', recipe: postgres({ version: '17.7', size: 353_000_000, ...usualPlace }) },
    {
      tags: '18 18.1 latest',
      recipe: postgres({
        version: '18.1',
        size: 369_000_000,
        data: '/var/lib/postgresql/18/docker',
        volume: '/var/lib/postgresql',
      }),
    },
  ],
}
