/** `httpd`: Apache's web server, on Debian and on Alpine. */
import { directory, type FileTable, program, script } from '../files'
import { adding, environmentSteps, type Publication, type Recipe, setting, settingsOf } from '../recipe'
import { alpine322, alpineAccounts, alpineGroups, usualPath } from './alpine'
import { trixieSlim } from './debian'

const version = '2.4.65'
const prefix = '/usr/local/apache2'

/** The directives that the server follows; the real file has them among many comments and modules. */
const configuration = `ServerRoot "${prefix}"
Listen 80
User www-data
Group www-data
ServerAdmin you@example.com

<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "${prefix}/htdocs"
<Directory "${prefix}/htdocs">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

DirectoryIndex index.html

ErrorLog /proc/self/fd/2
LogLevel warn
LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
CustomLog /proc/self/fd/1 common
TypesConfig conf/mime.types
`

const mimeTypes = `application/javascript\tjs
application/json\tjson
application/pdf\tpdf
image/gif\tgif
image/jpeg\tjpeg jpg
image/png\tpng
image/svg+xml\tsvg
text/css\tcss
text/html\thtml htm
text/plain\ttxt
`

const foreground = `#!/bin/sh
set -e

# Apache gets grumpy about PID files pre-existing
rm -f ${prefix}/logs/httpd.pid

exec httpd -DFOREGROUND "$@"
`

const serverFiles: FileTable = {
  [`${prefix}/bin/httpd`]: program('apache'),
  [`${prefix}/bin/apachectl`]: program('unsimulated'),
  [`${prefix}/bin/htpasswd`]: program('unsimulated'),
  [`${prefix}/cgi-bin`]: directory(),
  [`${prefix}/conf/httpd.conf`]: configuration,
  [`${prefix}/conf/mime.types`]: mimeTypes,
  [`${prefix}/htdocs/index.html`]: '<html><body><h1>It works!</h1></body></html>\n',
  [`${prefix}/logs`]: directory(),
  [`${prefix}/modules`]: directory(),
}

function httpd(base: Recipe, size: number, accounts: FileTable): Recipe {
  const path = `PATH=${prefix}/bin:${usualPath.slice('PATH='.length)}`
  const inherited = settingsOf(base).environment.filter((entry) => entry !== usualPath)
  const environment = [...inherited, `HTTPD_PREFIX=${prefix}`, path]
  return {
    base,
    created: Date.UTC(2026, 10, 4, 19, 12),
    steps: [
      setting(`ENV HTTPD_PREFIX=${prefix}`, { environment: [usualPath, ...inherited, `HTTPD_PREFIX=${prefix}`] }),
      setting(`ENV ${path}`, { environment }),
      adding('RUN /bin/sh -c mkdir -p "$HTTPD_PREFIX"  && chown www-data:www-data "$HTTPD_PREFIX" # buildkit', 0, {
        ...accounts,
        [prefix]: directory({ userId: 33, groupId: 33 }),
      }),
      setting(`WORKDIR ${prefix}`, { workingDirectory: prefix }),
      ...environmentSteps(environment, [`HTTPD_VERSION=${version}`]),
      adding('RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)"; … # buildkit', size, serverFiles),
      setting('STOPSIGNAL SIGWINCH', { stopSignal: 'SIGWINCH' }),
      adding('COPY httpd-foreground /usr/local/bin/ # buildkit', 138, {
        '/usr/local/bin/httpd-foreground': script(foreground),
      }),
      setting('EXPOSE map[80/tcp:{}]', { exposedPorts: ['80/tcp'] }),
      setting('CMD ["httpd-foreground"]', { command: ['httpd-foreground'] }),
    ],
  }
}

/** Alpine has no user www-data of its own. */
const alpineUser: FileTable = {
  '/etc/group': alpineGroups,
  '/etc/passwd': `${alpineAccounts}www-data:x:82:82:Linux User,,,:/home/www-data:/sbin/nologin\n`,
}

export const httpdPublication: Publication = {
  name: 'library/httpd',
  description: 'The Apache HTTP Server Project',
  stars: 4923,
  images: [
    { tags: `2 2.4 ${version} latest trixie`, recipe: httpd(trixieSlim, 38_600_000, {}) },
    { tags: `2-alpine 2.4-alpine alpine`, recipe: httpd(alpine322, 54_800_000, alpineUser) },
  ],
}
