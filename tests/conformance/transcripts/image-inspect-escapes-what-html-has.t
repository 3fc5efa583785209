# The daemon escapes some characters in what it tells of an image, not of other objects

Area: inspect

  $ printf 'FROM busybox\nMAINTAINER A <a@b.c>\nLABEL l="<&>"\nCMD echo "<x>" && true\n' | docker build -q -t esc -
  sha256:<ID1>
  $ docker image inspect esc
  [
      {
          "Id": "sha256:<ID1>",
          "RepoTags": [
              "esc:latest"
          ],
          "RepoDigests": [],
          "Parent": "",
          "Comment": "buildkit.dockerfile.v0",
          "Created": "<timestamp>",
          "DockerVersion": "",
          "Author": "A \u003ca@b.c\u003e",
          "Architecture": "amd64",
          "Os": "linux",
          "Size": 2065452,
          "GraphDriver": {
              "Data": {
                  "MergedDir": "/var/lib/docker/overlay2/<ID2>/merged",
                  "UpperDir": "/var/lib/docker/overlay2/<ID2>/diff",
                  "WorkDir": "/var/lib/docker/overlay2/<ID2>/work"
              },
              "Name": "overlay2"
          },
          "RootFS": {
              "Type": "layers",
              "Layers": [
                  "sha256:<ID3>"
              ]
          },
          "Metadata": {
              "LastTagTime": "<timestamp>"
          },
          "Config": {
              "ArgsEscaped": true,
              "Cmd": [
                  "/bin/sh",
                  "-c",
                  "echo \"\u003cx\u003e\" \u0026\u0026 true"
              ],
              "Entrypoint": null,
              "Env": [
                  "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
              ],
              "Labels": {
                  "l": "\u003c\u0026\u003e"
              },
              "OnBuild": null,
              "User": "",
              "Volumes": null,
              "WorkingDir": ""
          }
      }
  ]
  $ docker inspect esc | grep -E 'Author|echo|"l"'
          "Author": "A \u003ca@b.c\u003e",
                  "echo \"\u003cx\u003e\" \u0026\u0026 true"
                  "l": "\u003c\u0026\u003e"
  $ docker image inspect --format json esc | grep -oE '"(Author|l)":"[^"]*"'
  "Author":"A \u003ca@b.c\u003e"
  "l":"\u003c\u0026\u003e"
  $ docker image inspect -f '{{json .Author}} {{.Author}} {{json .Config.Cmd}}' esc
  "A <a@b.c>" A <a@b.c> ["/bin/sh","-c","echo \"<x>\" && true"]
  $ docker create --name one esc
  <ID4>
  $ docker inspect one esc | grep -E 'echo|"l"'
              "echo \"<x>\" && true"
                  "echo \"<x>\" && true"
                  "l": "<&>"
                  "echo \"\u003cx\u003e\" \u0026\u0026 true"
                  "l": "\u003c\u0026\u003e"
  $ docker inspect --format json one nosuch | grep -oE '"l":"[^"]*"'
  Error: No such object: nosuch
  "l":"<&>"
  $ docker image inspect nosuch
  []
  Error response from daemon: No such image: nosuch:latest
  [1]
