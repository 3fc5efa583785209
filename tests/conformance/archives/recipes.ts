/** Images that are carried from one engine to the other: how they are made, by the same command lines on both. */

export type Recipe = {
  readonly title: string
  readonly lines: readonly string[]
  /** What `docker save` is asked for. */
  readonly tags: readonly string[]
}

function build(tag: string, dockerfile: string): string {
  return `cat > Dockerfile <<'EOF'\n${dockerfile}\nEOF\ndocker build -q -t ${tag} .`
}

const longName = 'a-name-of-more-than-a-hundred-characters-'.repeat(3)

export const recipes: readonly Recipe[] = [
  {
    title: 'layers with directories, links and a file of its own',
    lines: [
      'echo from the host > note.txt',
      build(
        'app:v1',
        `FROM busybox
RUN mkdir -p /a/b/c && echo one > /a/b/one && ln -s ../one /a/b/c/link
COPY note.txt /a/note.txt
WORKDIR /work
RUN echo two >> /a/b/one && date > /dev/null
CMD ["cat", "/a/b/one"]`,
      ),
    ],
    tags: ['app:v1'],
  },
  {
    title: 'whiteouts and opaque directories',
    lines: [
      build(
        'app:gone',
        `FROM busybox
RUN mkdir -p /d/sub /e/deep && echo 1 > /d/1 && echo 2 > /d/sub/2 && echo 3 > /e/deep/3 && echo 4 > /4
RUN rm /4 && rm -r /d && mkdir /d && echo new > /d/new
RUN rm /e/deep/3 && rm /bin/vi && touch /4`,
      ),
    ],
    tags: ['app:gone'],
  },
  {
    title: 'hard links, owners, modes and a pipe',
    lines: [
      build(
        'app:links',
        `FROM busybox
RUN echo same > /one && ln /one /two && mkdir /m && ln /one /m/three && chown 1000:50 /one && chmod 4751 /one
RUN mkfifo /pipe && chmod 1777 /m && echo x > /m/secret && chmod 000 /m/secret && chown nobody /m/secret
RUN echo more >> /two && ln -s /nowhere /dangling && chown 3000000:3000000 /pipe`,
      ),
    ],
    tags: ['app:links'],
  },
  {
    title: 'names that do not fit a header',
    lines: [
      build(
        'app:names',
        `FROM busybox
RUN mkdir -p /${longName} && echo long > /${longName}/file && touch "/name with blanks" /ünïcode /日本
RUN ln -s /${longName}/file /pointer && ln "/${longName}/file" /hard`,
      ),
    ],
    tags: ['app:names'],
  },
  {
    title: 'large files',
    lines: [
      build(
        'app:large',
        `FROM busybox
RUN yes layer | head -c 3000000 > /large && head -c 100001 /dev/zero > /zeros
RUN echo end >> /large`,
      ),
    ],
    tags: ['app:large'],
  },
  {
    title: 'two images that share layers, one of them with two names',
    lines: [
      build('base:1', 'FROM busybox\nRUN echo base > /base'),
      'docker tag base:1 localhost:5000/team/base:stable',
      build('child:1', 'FROM base:1\nRUN echo child > /child'),
    ],
    tags: ['base:1', 'localhost:5000/team/base:stable', 'child:1'],
  },
  {
    title: 'images committed one on another',
    lines: [
      "docker run --name carried-first busybox sh -c 'echo 1 > /1; rm /bin/vi'",
      `docker commit -m 'first & <second>' -a 'Ann' -c 'CMD ["cat", "/1"]' -c 'EXPOSE 80' carried-first step:1`,
      "docker run --name carried-second -e X=y -w /tmp --label a=b step:1 sh -c 'echo 2 > /2'",
      'docker commit carried-second step:2',
      'docker rm carried-first carried-second',
    ],
    tags: ['step:1', 'step:2'],
  },
  {
    title: 'an image that was imported',
    lines: [
      "docker run --name carried-box busybox sh -c 'mkdir /kept && echo 1 > /kept/1 && ln /kept/1 /kept/2'",
      'docker export -o box.tar carried-box',
      'docker rm carried-box',
      `docker import -m 'all in one' -c 'ENV A=b' -c 'CMD ["sh"]' box.tar flat:1`,
    ],
    tags: ['flat:1'],
  },
  {
    title: 'every setting of an image',
    lines: [
      build(
        'app:settings',
        `FROM busybox AS base
LABEL description="less < more > & so on" empty=""
ENV GREETING="hello world" PLAIN=1
USER nobody:bin
WORKDIR /srv/app
VOLUME /data /logs
EXPOSE 80 53/udp
STOPSIGNAL SIGINT
HEALTHCHECK --interval=5s --timeout=2s --retries=2 --start-period=1s CMD true
SHELL ["/bin/sh", "-e", "-c"]
ONBUILD RUN echo built on
ENTRYPOINT ["echo"]
CMD ["hi", "there"]`,
      ),
    ],
    tags: ['app:settings'],
  },
  {
    title: 'an image from scratch',
    lines: ['echo data > f', build('bare:1', 'FROM scratch\nCOPY f /\nCOPY f /again/f\nCMD ["/f"]')],
    tags: ['bare:1'],
  },
]
