/** Command lines as learners might type them, over a small set of names, so that they meet each other's objects often. */
import fc from 'fast-check'

const container = fc.constantFrom('ann', 'bob', 'cat')
const image = fc.constantFrom('busybox', 'busybox', 'one', 'two')
const ownImage = fc.constantFrom('one', 'two', 'localhost:5000/one')
const volume = fc.constantFrom('vol', 'box')
const path = fc.constantFrom('/a', '/b', '/dir', '/dir/a', '/dir/b', '/etc/passwd', '/bin', '/bin/ls', '/data/kept')

/** A template of text and arbitrary words. */
function line(parts: TemplateStringsArray, ...words: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...words).map((chosen) => String.raw({ raw: parts }, ...chosen))
}

const step = fc.oneof(
  line`echo text > ${path}`,
  line`echo more >> ${path}`,
  line`mkdir -p ${path}`,
  line`rm -rf ${path}`,
  line`rm -r ${path} && mkdir ${path}`,
  line`mv ${path} ${path}`,
  line`cp -r ${path} ${path}`,
  line`chmod 700 ${path}`,
  line`chown 1:1 ${path}`,
  line`ln ${path} ${path}`,
  line`ln -s ${path} ${path}`,
  line`touch ${path}`,
)
const script = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => `${steps.join('; ')}; true`)

const mount = fc.constantFrom('', '', '-v vol:/data', '-v /data', '--tmpfs /data', '--read-only')
const force = fc.constantFrom('', '-f')

const dockerfile = fc
  .array(
    fc.oneof(
      line`RUN ${script}`,
      fc.constantFrom(
        'ENV NAME=value',
        'WORKDIR /dir',
        'CMD ["true"]',
        'VOLUME /data',
        'LABEL key=value',
        'COPY . /dir/',
      ),
    ),
    { maxLength: 4 },
  )
  .map((lines) => lines.join('\n'))

const start = fc.oneof(
  line`docker run -d --name ${container} ${mount} ${image} sleep 1000`,
  line`docker run --name ${container} ${mount} ${image} sh -c '${script}'`,
  line`docker run --rm ${mount} ${image} sh -c '${script}'`,
  line`docker create --name ${container} ${mount} ${image} sh -c '${script}'`,
)

const change = fc.oneof(
  line`docker exec ${container} sh -c '${script}'`,
  line`docker ${fc.constantFrom('start', 'stop -t 0', 'kill', 'pause', 'unpause', 'restart -t 0', 'wait')} ${container}`,
  line`docker rename ${container} ${container}`,
  line`docker cp ${container}:${path} copied`,
  line`docker cp Dockerfile ${container}:${path}`,
  line`docker network create net; docker network connect net ${container}`,
)

const make = fc.oneof(
  line`docker commit ${container} ${ownImage}`,
  line`docker tag ${image} ${ownImage}`,
  fc
    .tuple(image, dockerfile, ownImage)
    .map(([base, text, tag]) => `cat > Dockerfile <<'END'\nFROM ${base}\n${text}\nEND\ndocker build -q -t ${tag} .`),
  line`docker tag ${image} localhost:5000/one; docker push localhost:5000/one`,
  fc.constant('docker rmi -f localhost:5000/one; docker pull localhost:5000/one'),
  line`docker save -o archive.tar ${image}; docker load -i archive.tar`,
  line`docker export ${container} | docker import - ${ownImage}`,
)

const remove = fc.oneof(
  { weight: 5, arbitrary: line`docker rm ${force} ${fc.constantFrom('', '', '-v')} ${container}` },
  { weight: 3, arbitrary: line`docker rmi ${force} ${image}` },
  line`docker volume rm ${volume}`,
  fc.constantFrom(
    'docker image prune -f',
    'docker container prune -f',
    'docker volume prune -f',
    'docker system prune -f',
  ),
)

const look = fc.oneof(
  fc.constantFrom(
    'docker ps -a',
    'docker images -a',
    'docker system df',
    'docker volume ls',
    'docker events --until 0s',
  ),
  line`docker ${fc.constantFrom('diff', 'inspect', 'logs', 'top')} ${container}`,
  line`docker history ${image}`,
)

/** One sensible line; it may well fail, for want of the object that it names. */
const commandLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: start },
  { weight: 6, arbitrary: change },
  { weight: 4, arbitrary: make },
  { weight: 4, arbitrary: remove },
  { weight: 1, arbitrary: look },
)

/** Two running containers and an image of its own with two layers, so that most lines find what they name. */
export const groundwork: readonly string[] = [
  'docker run -d --name ann busybox sleep 1000',
  'docker run -d --name bob -v vol:/data -v /anonymous busybox sleep 1000',
  "cat > Dockerfile <<'END'\nFROM busybox\nRUN mkdir /dir; echo text > /dir/a\nRUN rm -r /dir; mkdir /dir\nEND\ndocker build -q -t one .",
]

/** A sequence of lines, to follow the groundwork. */
export const commandLines: fc.Arbitrary<readonly string[]> = fc.array(commandLine, { minLength: 1, maxLength: 14 })

const awkward = fc.constantFrom(
  "'",
  '"',
  '\\',
  '$(',
  '`',
  '{{',
  '}}',
  '\0',
  '\u0007',
  '\u001b[2J',
  '\ud800',
  '｜',
  '<<EOF\n',
  '&&',
  '|',
  ';',
  '> /dev/full',
  '../'.repeat(40),
  'x'.repeat(70_000),
)

/** What nobody would type, or only by mistake: broken quotes, control characters, huge words, broken Dockerfiles and templates. */
export const hostileLine: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(commandLine, awkward, fc.nat()).map(([text, odd, at]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + odd + text.slice(place)
  }),
  fc
    .tuple(fc.constantFrom('ps', 'images', 'inspect busybox', 'volume ls', 'info'), fc.string())
    .map(([command, template]) => `docker ${command} --format '${template.replaceAll("'", '')}'`),
  fc
    .tuple(fc.string({ unit: 'grapheme' }), awkward)
    .map(([text, odd]) => `cat > Dockerfile <<'END'\nFROM busybox\n${text}${odd}\nEND\ndocker build .`),
  fc
    .array(
      fc.constantFrom(
        'docker',
        'run',
        'exec',
        'rm',
        '-f',
        '--name',
        '-v',
        '-e',
        'sh',
        '-c',
        'busybox',
        '--',
        '=',
        ':',
        '@',
      ),
    )
    .map((words) => words.join(' ')),
)
