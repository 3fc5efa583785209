/** Questions whose answer is a command: what it does on the machine decides. */
import type { QuestionOf } from './question'

export const commandQuestions: readonly QuestionOf<'command'>[] = [
  {
    type: 'command',
    id: 'command.remove-what-runs',
    claim: 'removal',
    stem: 'Remove the container `web`, which is running, with a single command.',
    hint: '`docker rm` has an option for it.',
    situation: {
      files: {},
      commands: ['docker run -d --name web busybox sleep 300'],
      reveal: ['docker rm web', 'docker rm -f web', 'docker ps -a'],
    },
    solution: 'docker rm -f web',
    leaves: "docker ps -a --format '{{.Names}}'",
    feedback: 'With `-f`, `docker rm` ends the process first. Without it, a container that runs is refused.',
    mistakes: [
      {
        command: 'docker rm web',
        feedback: 'It is refused: the container runs.',
        belief: 'rm-stops-containers',
      },
      { command: 'docker stop web', feedback: 'The process ends, but the container with its files is still there.' },
      { command: 'docker kill web', feedback: 'The process ends at once, but the container is still there.' },
      { command: 'docker rmi web', feedback: '`docker rmi` removes images, and no image is called `web`.' },
    ],
  },
  {
    type: 'command',
    id: 'command.keep-the-data',
    claim: 'volumes-outlive-containers',
    stem: 'Start a container `web` from `busybox` that runs `sleep 300` in the background, with `/data` in a volume called `notes`.',
    hint: '`-v NAME:PATH` mounts a volume.',
    situation: {
      files: {},
      commands: [],
      reveal: ['docker run -d --name web -v notes:/data busybox sleep 300', 'docker volume ls'],
    },
    solution: 'docker run -d --name web -v notes:/data busybox sleep 300',
    leaves:
      "docker inspect --format '{{range .Mounts}}{{.Name}} {{.Destination}}{{end}} {{.Config.Image}} {{.Path}} {{.State.Running}}' web",
    feedback: '`-v notes:/data` makes the volume where it is missing, and mounts it over `/data`.',
    mistakes: [
      {
        command: 'docker run -d --name web -v /data busybox sleep 300',
        feedback: 'Without a name before the colon the volume gets a random one, and is hard to find again.',
      },
      {
        command: 'docker run -d --name web busybox sleep 300',
        feedback: 'Nothing is mounted: what is written to `/data` goes into the writable layer.',
      },
      {
        command: 'docker run -d --name web -v ./notes:/data busybox sleep 300',
        feedback: 'What begins with a dot or a slash is a directory of the host, not a volume.',
      },
    ],
  },
  {
    type: 'command',
    id: 'command.a-second-name',
    claim: 'tags-are-pointers',
    stem: 'Give the image `app` a second name, `app:1`.',
    hint: 'Nothing has to be built for that.',
    situation: {
      files: { Dockerfile: 'FROM busybox\nRUN echo ready > /ready.txt\n' },
      commands: ['docker build -q -t app .'],
      reveal: ['docker tag app app:1', 'docker images'],
    },
    solution: 'docker tag app app:1',
    leaves: "docker image inspect --format '{{json .RepoTags}}' app",
    feedback: 'A tag is a pointer. Both names now lead to the same image, and nothing was copied.',
    mistakes: [
      {
        command: 'docker rename app app:1',
        feedback: '`docker rename` is for containers, and takes the old name away.',
      },
      {
        command: 'docker commit app app:1',
        feedback: '`docker commit` makes an image of a container, and there is none called `app`.',
      },
      {
        command: 'docker tag app:1 app',
        feedback: 'The other way round: what is there comes first, then the new name.',
      },
    ],
  },
  {
    type: 'command',
    id: 'command.image-of-a-container',
    claim: 'how-each-is-made',
    stem: '`web` has a new file `/note.txt`. Make an image called `saved` of `web` as it is now.',
    hint: 'A Dockerfile is one way to an image. There is another one.',
    situation: {
      files: {},
      commands: ['docker run -d --name web busybox sleep 300', "docker exec web sh -c 'echo new > /note.txt'"],
      reveal: ['docker commit web saved', 'docker run --rm saved cat /note.txt'],
    },
    solution: 'docker commit web saved',
    leaves: 'docker run --rm saved cat /note.txt',
    feedback: 'The writable layer of `web` becomes the top layer of the image.',
    mistakes: [
      {
        command: 'docker tag busybox saved',
        feedback: 'That is another name for `busybox`, which has no such file: containers do not change their image.',
        belief: 'containers-write-into-the-image',
      },
      {
        command: 'docker build -t saved .',
        feedback: 'There is no Dockerfile here, and none is needed.',
        belief: 'only-dockerfiles-make-images',
      },
      { command: 'docker save web', feedback: '`docker save` writes an image to a file. `web` is a container.' },
    ],
  },
  {
    type: 'command',
    id: 'command.run-it-again',
    claim: 'running-state',
    stem: '`web` was stopped. Let this very container run again, with the files that it had.',
    hint: '`docker run` always makes a new one.',
    situation: {
      files: {},
      commands: [
        'docker run -d --name web busybox sleep 300',
        "docker exec web sh -c 'echo kept > /kept.txt'",
        'docker stop -t 0 web',
      ],
      reveal: ['docker start web', 'docker exec web cat /kept.txt'],
    },
    solution: 'docker start web',
    leaves: 'docker exec web cat /kept.txt',
    feedback: '`docker start` begins a new process in the container that is there, on the same writable layer.',
    mistakes: [
      {
        command: 'docker run web',
        feedback: '`docker run` wants an image, and none is called `web`.',
        belief: 'run-and-start-are-the-same',
      },
      {
        command: 'docker run -d --name web busybox sleep 300',
        feedback: 'The name is taken: a container that was stopped still exists.',
        belief: 'stopped-containers-do-not-count',
      },
      {
        command: 'docker exec web sleep 300',
        feedback: '`docker exec` adds a process to a container that runs. This one does not.',
        belief: 'exec-works-anywhere',
      },
    ],
  },
]
