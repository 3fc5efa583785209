/** Dockerfiles to open, change and build: each shows one thing about layers. They build on images that the page's registry has. */

export type DockerfileExample = {
  readonly id: string
  readonly title: string
  /** What to look for, in a sentence or two. */
  readonly words: string
  /** What the image is called. */
  readonly imageName: string
  /** Files of the build context, the Dockerfile among them: name to text. */
  readonly files: Readonly<Record<string, string>>
}

export const dockerfileExamples: readonly DockerfileExample[] = [
  {
    id: 'first-image',
    title: 'A first image',
    words:
      'One line brings a base image, one adds a file, one says what runs. Only the lines that change files make a layer.',
    imageName: 'greeting',
    files: {
      Dockerfile: `FROM busybox:1.37
COPY greeting.txt /greeting.txt
ENV LANGUAGE=en
CMD ["cat", "/greeting.txt"]
`,
      'greeting.txt': 'Hello from a layer.\n',
    },
  },
  {
    id: 'order-of-lines',
    title: 'The order of lines',
    words:
      'Build it, change app.py, and look at what the next build will do. Then copy requirements.txt before the rest, and try again.',
    imageName: 'web',
    files: {
      Dockerfile: `FROM python:3.13-slim
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
`,
      'requirements.txt': 'flask==3.1.0\n',
      'app.py': 'print("Hello from Flask")\n',
      '.dockerignore': 'Dockerfile\n.git\n*.log\n',
    },
  },
  {
    id: 'two-stages',
    title: 'Two stages',
    words:
      'The first stage makes the page, the second one takes only the result. What the first stage needed does not come along.',
    imageName: 'site',
    files: {
      Dockerfile: `FROM alpine:3.22 AS build
WORKDIR /src
COPY page.template .
ARG TITLE=Layers
RUN mkdir /site && sed "s/TITLE/$TITLE/" page.template > /site/index.html

FROM nginx:1.29-alpine
COPY --from=build /site /usr/share/nginx/html
`,
      'page.template': '<!doctype html>\n<title>TITLE</title>\n<h1>TITLE</h1>\n',
    },
  },
  {
    id: 'deleted-and-still-there',
    title: 'Deleted, and still there',
    words: 'A big file and a password are deleted by the last line. Look at the sizes, and at what the checks say.',
    imageName: 'heavy',
    files: {
      Dockerfile: `FROM busybox:1.37
RUN dd if=/dev/zero of=/big.bin bs=1k count=2000
COPY .env /run/.env
RUN wc -c < /big.bin > /size.txt
RUN rm /big.bin /run/.env
CMD ["cat", "/size.txt"]
`,
      '.env': 'PASSWORD=correct-horse\n',
    },
  },
]

/** What an empty Dockerfile begins with. */
export const emptyDockerfile = 'FROM busybox:1.37\n'
