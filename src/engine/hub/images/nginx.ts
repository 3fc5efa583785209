/** `nginx`: the web server, on Debian and on Alpine. */
import { directory, type FileTable, link, program, script } from '../files'
import { adding, environmentSteps, type Publication, type Recipe, setting, settingsOf } from '../recipe'
import { alpine322, alpineAccounts, alpineGroups } from './alpine'
import { debianAccounts, trixieSlim } from './debian'

const version = '1.29.3'

const mainConfiguration = `
user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    keepalive_timeout  65;

    include /etc/nginx/conf.d/*.conf;
}
`

const defaultServer = `server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`

const mimeTypes = `
types {
    text/html                             html htm shtml;
    text/css                              css;
    text/xml                              xml;
    image/gif                             gif;
    image/jpeg                            jpeg jpg;
    application/javascript                js;
    text/plain                            txt;
    image/png                             png;
    image/svg+xml                         svg svgz;
    image/webp                            webp;
    image/x-icon                          ico;
    application/json                      json;
    application/pdf                       pdf;
    application/wasm                      wasm;
    application/zip                       zip;
}
`

const welcome = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`

const failurePage = `<!DOCTYPE html>
<html>
<head><title>Error</title></head>
<body>
<h1>An error occurred.</h1>
<p>The page you asked for is not available at the moment. Please try again later.</p>
</body>
</html>
`

/** Runs what lies in /docker-entrypoint.d before the server starts. */
const entryPoint = `#!/bin/sh
set -e

say() {
    if [ -z "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ]; then echo "$0: $*"; fi
}

if [ "$1" = nginx ] || [ "$1" = nginx-debug ]; then
    if [ -n "$(ls /docker-entrypoint.d)" ]; then
        say "/docker-entrypoint.d/ is not empty, will attempt to perform configuration"
        say "Looking for shell scripts in /docker-entrypoint.d/"
        for part in /docker-entrypoint.d/*; do
            case "$part" in
                *.envsh)
                    if [ -x "$part" ]; then say "Sourcing $part"; . "$part"
                    else say "Ignoring $part, not executable"; fi ;;
                *.sh)
                    if [ -x "$part" ]; then say "Launching $part"; "$part"
                    else say "Ignoring $part, not executable"; fi ;;
                *) say "Ignoring $part" ;;
            esac
        done
        say "Configuration complete; ready for start up"
    else
        say "No files found in /docker-entrypoint.d/, skipping configuration"
    fi
fi

exec "$@"
`

const listenOnIpv6 = `#!/bin/sh
set -e
me=10-listen-on-ipv6-by-default.sh
file=/etc/nginx/conf.d/default.conf

say() {
    if [ -z "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ]; then echo "$me: info: $*"; fi
}

if [ ! -f "$file" ]; then say "$file is not a file or does not exist"; exit 0; fi
if ! touch "$file" 2>/dev/null; then say "can not modify $file (read-only file system?)"; exit 0; fi
if grep -q 'listen  *\\[::\\]:80;' "$file"; then say "IPv6 listen already enabled"; exit 0; fi
say "Getting the checksum of $file"
if ! grep -q '^    listen       80;$' "$file"; then say "$file differs from the packaged version"; exit 0; fi
sed -i 's/^    listen       80;$/    listen       80;\\n    listen  [::]:80;/' "$file"
say "Enabled listen on IPv6 in $file"
`

const serverFiles: FileTable = {
  '/etc/nginx/conf.d/default.conf': defaultServer,
  '/etc/nginx/mime.types': mimeTypes,
  '/etc/nginx/nginx.conf': mainConfiguration,
  '/usr/sbin/nginx': program('nginx'),
  '/usr/share/nginx/html/50x.html': failurePage,
  '/usr/share/nginx/html/index.html': welcome,
  '/var/cache/nginx': directory(),
  '/var/log/nginx/access.log': link('/dev/stdout'),
  '/var/log/nginx/error.log': link('/dev/stderr'),
}

const entryPointFiles = {
  listen: { '/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh': script(listenOnIpv6) },
  resolvers: { '/docker-entrypoint.d/15-local-resolvers.envsh': script('#!/bin/sh\n') },
  templates: { '/docker-entrypoint.d/20-envsubst-on-templates.sh': script('#!/bin/sh\n') },
  workers: { '/docker-entrypoint.d/30-tune-worker-processes.sh': script('#!/bin/sh\n') },
} satisfies Record<string, FileTable>

const labels = new Map([['maintainer', 'NGINX Docker Maintainers <docker-maint@nginx.com>']])

function serverSteps(base: Recipe, variables: readonly string[], size: number, own: FileTable): Recipe['steps'] {
  return [
    setting('LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>', { labels }),
    ...environmentSteps(settingsOf(base).environment, variables),
    adding('RUN /bin/sh -c set -x     && groupadd --system --gid 101 nginx … # buildkit', size, {
      ...serverFiles,
      ...own,
    }),
    adding('COPY docker-entrypoint.sh / # buildkit', 1620, { '/docker-entrypoint.sh': script(entryPoint) }),
    adding('COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit', 2125, entryPointFiles.listen),
    adding('COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit', 389, entryPointFiles.resolvers),
    adding('COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit', 3018, entryPointFiles.templates),
    adding('COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit', 4619, entryPointFiles.workers),
    setting('ENTRYPOINT ["/docker-entrypoint.sh"]', { entrypoint: ['/docker-entrypoint.sh'] }),
    setting('EXPOSE map[80/tcp:{}]', { exposedPorts: ['80/tcp'] }),
    setting('STOPSIGNAL SIGQUIT', { stopSignal: 'SIGQUIT' }),
    setting('CMD ["nginx" "-g" "daemon off;"]', { command: ['nginx', '-g', 'daemon off;'] }),
  ]
}

const nginxOnDebian: Recipe = {
  base: trixieSlim,
  created: Date.UTC(2026, 10, 4, 18, 20),
  steps: serverSteps(
    trixieSlim,
    [
      `NGINX_VERSION=${version}`,
      'NJS_VERSION=0.9.4',
      'NJS_RELEASE=1~trixie',
      'ACME_VERSION=0.2.1',
      'PKG_RELEASE=1~trixie',
      'DYNPKG_RELEASE=1~trixie',
    ],
    73_400_320,
    {
      '/etc/group': `${debianAccounts.groups}nginx:x:101:\n`,
      '/etc/passwd': `${debianAccounts.accounts}nginx:x:101:101:nginx user:/nonexistent:/bin/false\n`,
      '/usr/bin/curl': program('curl'),
    },
  ),
}

/** The variant that other images build on. */
export const nginxOnAlpine: Recipe = {
  base: alpine322,
  created: Date.UTC(2026, 10, 4, 18, 22),
  steps: serverSteps(
    alpine322,
    [`NGINX_VERSION=${version}`, 'PKG_RELEASE=1', 'DYNPKG_RELEASE=1', 'NJS_VERSION=0.9.4', 'NJS_RELEASE=1'],
    44_179_456,
    {
      '/etc/group': `${alpineGroups}nginx:x:101:nginx\n`,
      '/etc/passwd': `${alpineAccounts}nginx:x:101:101:nginx:/var/cache/nginx:/sbin/nologin\n`,
      '/usr/bin/curl': program('curl'),
    },
  ),
}

export const nginxPublication: Publication = {
  name: 'library/nginx',
  description: 'Official build of Nginx.',
  stars: 21104,
  images: [
    { tags: '1 1.29 1.29.3 latest mainline trixie', recipe: nginxOnDebian },
    { tags: '1-alpine 1.29-alpine 1.29.3-alpine alpine mainline-alpine', recipe: nginxOnAlpine },
  ],
}
