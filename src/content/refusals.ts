/**
 * Why a command was refused or failed: a pattern on the words of the error, what is behind it, the claim that explains more, and the false
 * belief that the command shows, where it shows one.
 */
import type { ClaimId } from './claims/summaries'
import type { MisconceptionId } from './misconceptions/ids'

export type Refusal = {
  /** Fits the text on standard error, or `exit code N` where the program itself said nothing more. */
  readonly pattern: RegExp
  /** One or two sentences: what is behind it, and what helps. What is typed stands between backticks. */
  readonly why: string
  readonly claim?: ClaimId
  /** The false belief that usually is behind it. */
  readonly belief?: MisconceptionId
  /** It only counts when the name in the pattern's first group is one of these on the machine. */
  readonly named?: 'image' | 'container'
}

/** The first that fits counts. */
export const refusals: readonly Refusal[] = [
  {
    pattern: /the image \S+ is not simulated here/,
    why: 'The real Docker Hub has this image. The Docker Hub of this page has a few images only; `docker search` with a part of a name lists them.',
    claim: 'registry-sharing',
  },
  {
    pattern: /is not simulated here/,
    why: 'Docker has this, but the engine inside this page does not simulate it. Nothing has changed on the machine.',
  },
  {
    pattern: /Conflict\. The container name|is already in use by container/,
    why: 'A container keeps its name until it is removed, even after its program has ended. Choose another name, or remove the old container with `docker rm` first.',
    claim: 'identity',
    belief: 'run-and-start-are-the-same',
  },
  {
    pattern: /cannot remove container .*(?:container is running|is paused)/,
    why: 'A running container is protected: removing it would end its program and delete its writable layer. Stop it first, or say `docker rm -f`; one that is paused counts as well.',
    claim: 'removal',
    belief: 'rm-stops-containers',
  },
  {
    pattern: /image is being used by running container/,
    why: 'The running container reads its files from the layers of this image, so the layers have to stay, even with force. Stop and remove the container first.',
    claim: 'dependence',
  },
  {
    pattern: /container \w+ is using its referenced image|image is being used by stopped container/,
    why: 'A container, running or stopped, stands on the layers of this image. Remove the container first. With `-f` only the name goes, the layers stay.',
    claim: 'dependence',
    belief: 'stopped-containers-do-not-count',
  },
  {
    pattern: /image has dependent child images|image is referenced in multiple repositories/,
    why: 'Something else still needs this image: another image that was made from it, or a second name that points to it.',
    claim: 'tags-are-pointers',
    belief: 'tag-is-the-identity',
  },
  {
    pattern: /pull access denied/,
    why: 'The registry has no image of this name that everybody may pull. The name may be misspelt, or the repository is private and needs `docker login`. The Docker Hub of this page has a few images only; `docker search` with a part of a name lists them.',
    claim: 'registry-sharing',
  },
  {
    pattern: /manifest unknown|manifest for .* not found/,
    why: 'The repository is there, but it has no such tag. A tag is only a pointer that its owner has to set.',
    claim: 'tags-are-pointers',
  },
  {
    pattern: /denied: requested access to the resource is denied/,
    why: 'Only those whom the owner of a repository lets may push to it. Names without a host, such as busybox, belong to Docker Hub; give the image a name of your own registry first, with `docker tag`.',
    claim: 'registry-sharing',
  },
  {
    pattern: /An image does not exist locally with the tag: (\S+)/,
    named: 'container',
    why: 'That is the name of a container. Push sends images only: make one of the container with `docker commit`, under a name of your own registry.',
    claim: 'registry-sharing',
    belief: 'containers-can-be-pushed',
  },
  {
    pattern: /An image does not exist locally with the tag/,
    why: 'Push sends an image of this machine under the name that you give. No image here has that name yet: give it one with `docker tag`.',
    claim: 'tags-are-pointers',
  },
  {
    pattern: /port is already allocated|address already in use/,
    why: 'A port of the host belongs to one container at a time. Publish on another port (the number before the colon), or stop the container that has it.',
    claim: 'running-state',
  },
  {
    pattern: /cannot kill container|cannot attach to a stopped container/,
    why: 'The main program of the container has ended, or never started, so there is nothing to send a signal to or to look at. `docker ps -a` shows its state, `docker start` starts it again.',
    claim: 'processes-and-kernel',
    belief: 'container-outlives-its-process',
  },
  {
    pattern: /is not running|cannot exec in a stopped/,
    why: 'Commands can be run and signals be sent only while the main program of the container runs. `docker ps -a` shows its state, `docker start` starts it again.',
    claim: 'getting-inside',
    belief: 'exec-works-anywhere',
  },
  {
    pattern: /is paused|is not paused|is already paused/,
    why: 'A paused container keeps its processes and its memory, but none of them gets to run until `docker unpause`.',
    claim: 'running-state',
  },
  {
    pattern: /the input device is not a TTY/,
    why: 'The flag `-t` asks for a terminal, and here the input comes from somewhere else, such as a pipe or a file. Leave out `-t`.',
    claim: 'getting-inside',
  },
  {
    pattern: /unknown flag|unknown shorthand flag|flag needs an argument|invalid argument .* for/,
    why: 'The command does not know this flag, or not this value. Flags of `docker run` stand before the name of the image; what stands after it goes to the program in the container. Add `--help` to see all flags.',
  },
  {
    pattern: /unknown command: docker/,
    why: 'Docker has no command of this name. Type docker and press Tab to see those that there are.',
  },
  {
    pattern: /requires (?:at least |at most )?\d+ arguments?|accepts no arguments/,
    why: 'Something is missing, or there is too much of it. The line that begins with “Usage” says what the command expects; words in capitals are yours to fill in.',
  },
  {
    pattern: /Invalid container name/,
    why: 'A name has at least two characters: letters, digits, dots, dashes and underscores, and it begins with a letter or a digit.',
    claim: 'identity',
  },
  {
    pattern: /repository name .*must be lowercase|invalid reference format/,
    why: 'This is no valid name of an image. Repositories are written in small letters, and the tag stands after a colon: name:tag.',
    claim: 'identity',
  },
  {
    pattern: /unknown instruction|dockerfile parse error|Dockerfile cannot be empty|no build stage in current context/,
    why: 'The Dockerfile could not be read at the line that is named. Each line begins with an instruction such as FROM, RUN or COPY, and the first one is FROM.',
    claim: 'how-each-is-made',
  },
  {
    pattern: /failed to read dockerfile/,
    why: '`docker build` looks for a file named Dockerfile in the directory that you give. Go to that directory, or name the file with `-f`.',
    claim: 'how-each-is-made',
  },
  {
    pattern: /failed to calculate checksum|failed to compute cache key/,
    why: 'COPY and ADD take files from the build context, the directory at the end of `docker build`, and this one is not in it. A .dockerignore may leave it out, too.',
    claim: 'build-cache',
  },
  {
    pattern: /unable to prepare context|path ".*" not found/,
    why: 'The last word of `docker build` is the directory whose files the build may use. There is no such directory here; a dot means the one where you are.',
    claim: 'how-each-is-made',
  },
  {
    pattern: /process ".*" did not complete successfully/s,
    why: 'A RUN line runs a program in a container made from the layers so far, and this program failed. Its own message stands above; no layer was made of it.',
    claim: 'how-each-is-made',
  },
  {
    pattern: /volume is in use/,
    why: 'A container, running or stopped, still mounts this volume. Remove that container first: the volume and its files outlive it.',
    claim: 'volumes-outlive-containers',
  },
  {
    pattern: /has active endpoints|network .* is in use/,
    why: 'A container is still connected to this network. Disconnect or remove it first.',
    claim: 'change-and-attachment',
  },
  {
    pattern: /pre-defined network and cannot be removed/,
    why: 'The networks bridge, host and none belong to the engine itself and are always there.',
    claim: 'change-and-attachment',
  },
  {
    pattern: /no such volume/i,
    why: 'This machine has no volume of that name. `docker volume ls` lists those that there are; `docker run -v name:/path` makes one.',
    claim: 'volumes-outlive-containers',
  },
  {
    pattern: /network .* not found|no such network/i,
    why: 'This machine has no network of that name. `docker network ls` lists those that there are; `docker network create` makes one.',
    claim: 'change-and-attachment',
  },
  {
    pattern: /endpoint with name .* already exists|network with name .* already exists/,
    why: 'This is already as you want it: the name is taken, or the container is connected already.',
    claim: 'change-and-attachment',
  },
  {
    pattern:
      /bind source path does not exist|mount path must be absolute|invalid volume specification|invalid mount config/,
    why: 'A mount is named as source:target. The target is a full path inside the container, and `--mount` wants a source that is there already.',
    claim: 'volumes-outlive-containers',
  },
  {
    pattern: /No such container: (\S+)/i,
    named: 'image',
    why: 'That is the name of an image. This command wants a container: `docker ps -a` lists them, and `docker run` makes a new one from the image.',
    claim: 'blueprint-and-instance',
    belief: 'image-and-container-are-the-same',
  },
  {
    pattern: /No such container/i,
    why: 'No container of this machine has that name or ID. `docker ps -a` lists them all, ended ones included. A container that was removed does not come back.',
    claim: 'identity',
  },
  {
    pattern: /No such image: (\S+)/i,
    named: 'container',
    why: 'That is the name of a container. This command wants an image: `docker images` lists them, and `docker rm` removes a container.',
    claim: 'blueprint-and-instance',
    belief: 'image-and-container-are-the-same',
  },
  {
    pattern: /No such image/i,
    why: 'This machine has no image of that name. `docker images` lists those that it has; `docker pull` fetches one from a registry.',
    claim: 'tags-are-pointers',
  },
  {
    pattern: /No such object/i,
    why: 'Nothing on this machine has that name or ID: no container, no image, no volume and no network.',
    claim: 'identity',
  },
  {
    pattern: /Could not find the file/,
    why: 'The container does not see a file at this path. Paths count from the root of the container, and files of a removed container are gone.',
    claim: 'writable-layer-loss',
  },
  {
    pattern: /can't set date|klogctl|sethostname|error setting key|mount: permission denied/,
    why: 'This belongs to the kernel, and the container uses the one of the host. By default it may not change it, whoever the user in the container is.',
    claim: 'processes-and-kernel',
    belief: 'container-has-its-own-kernel',
  },
  {
    pattern: /Read-only file system/i,
    why: 'The container was started with `--read-only`, or this directory was mounted so: its writable layer cannot be written. A volume or a tmpfs gives it a place for its data.',
    claim: 'layers',
  },
  {
    pattern: /no command specified/i,
    why: 'The image does not say which program to run, and neither does the line. An image that was imported from an archive has the files only: name a program after the image.',
    claim: 'direct-sharing',
    belief: 'export-is-a-backup',
  },
  {
    pattern: /does not match the specified platform|no match for platform|exec format error/,
    why: 'The programs in this image are made for another kind of processor. Docker converts nothing: it takes a variant of the image for this platform.',
    claim: 'platforms',
    belief: 'image-runs-everywhere',
  },
  {
    pattern: /executable file not found|no such file or directory: unknown/,
    why: 'There is no such program in the container. It has only the files of its image, not those of your machine. Exit code 127 means: not found.',
    claim: 'packaging-and-use',
    belief: 'image-is-a-whole-system',
  },
  {
    pattern: /(?:nano|vim?|emacs|pico): (?:(?:command )?not found|not simulated)/,
    why: 'There is no editor that fills the screen in this terminal. The tool Files, next to it, opens and edits files of the host and of containers.',
  },
  {
    pattern: /command not found|: not found/,
    why: 'The shell found no program of this name where it looks for programs. It then gives exit code 127. A container has only the programs of its image.',
    claim: 'packaging-and-use',
  },
  {
    pattern: /exec: .*permission denied|exit code 126/,
    why: 'The program is there but cannot be run: it is a directory, or a file that is not marked as executable. Exit code 126 means this.',
    claim: 'packaging-and-use',
  },
  {
    pattern: /permission denied|Operation not permitted/i,
    why: 'The user that runs the program may not do this. Files of an image often belong to root; `-u` and USER say who runs the program.',
    claim: 'processes-and-kernel',
  },
  {
    pattern: /exit code 137/,
    why: 'The program was killed: 137 is 128 + 9, the number of the signal KILL. It comes from `docker kill`, from `docker stop` when a program does not end within ten seconds, or from the kernel when memory runs out.',
    claim: 'logs-and-exit-codes',
  },
  {
    pattern: /exit code 143|exit code 130/,
    why: 'A signal ended the program: the exit code is 128 and the number of the signal, 15 for `docker stop` and 2 for Ctrl+C.',
    claim: 'logs-and-exit-codes',
  },
  {
    pattern: /Minimum memory limit|invalid restart policy|Invalid hostPort|invalid port/,
    why: 'The value is not possible here. The message says which ones are.',
    claim: 'settings-build-or-run',
  },
  {
    pattern: /bad address|Could not resolve host|connection refused|can't connect/i,
    why: 'Nobody answers under this name. Containers find each other by name only on a network that you made, and only while the other one runs.',
    claim: 'change-and-attachment',
  },
  {
    pattern: /unexpected EOF while looking|syntax error/,
    why: 'The shell could not read the line: a quote or a bracket is open, or a word is missing.',
  },
  {
    pattern: /No such file or directory|can't open|path not found/i,
    why: 'There is no such file where the program looked. A path without a slash in front counts from the working directory, and a container sees only its own files.',
    claim: 'packaging-and-use',
  },
  {
    pattern: /exit code 125/,
    why: 'Exit code 125 means that docker itself could not do it, so the program in the container never started.',
    claim: 'logs-and-exit-codes',
  },
  {
    pattern: /exit code \d+/,
    why: 'The program ended with a number other than 0, its way of saying that it failed. What the number means is up to the program.',
    claim: 'logs-and-exit-codes',
  },
]
