# Everything docker inspect says of a volume, a network and an image

Area: inspect

  $ docker volume create --label a=b data
  data
  $ docker volume inspect data
  [
      {
          "CreatedAt": "<timestamp>",
          "Driver": "local",
          "Labels": {
              "a": "b"
          },
          "Mountpoint": "/var/lib/docker/volumes/data/_data",
          "Name": "data",
          "Options": null,
          "Scope": "local"
      }
  ]
  $ docker network create --label a=b app
  <ID1>
  $ docker network inspect app
  [
      {
          "Name": "app",
          "Id": "<ID1>",
          "Created": "<timestamp>",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": true,
          "EnableIPv6": false,
          "IPAM": {
              "Driver": "default",
              "Options": {},
              "Config": [
                  {
                      "Subnet": "<ip>/16",
                      "Gateway": "<ip>"
                  }
              ]
          },
          "Internal": false,
          "Attachable": false,
          "Ingress": false,
          "ConfigFrom": {
              "Network": ""
          },
          "ConfigOnly": false,
          "Containers": {},
          "Options": {},
          "Labels": {
              "a": "b"
          }
      }
  ]
  $ docker run -d --name web --network app busybox sleep 1000
  <ID2>
  $ docker network inspect app
  [
      {
          "Name": "app",
          "Id": "<ID1>",
          "Created": "<timestamp>",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": true,
          "EnableIPv6": false,
          "IPAM": {
              "Driver": "default",
              "Options": {},
              "Config": [
                  {
                      "Subnet": "<ip>/16",
                      "Gateway": "<ip>"
                  }
              ]
          },
          "Internal": false,
          "Attachable": false,
          "Ingress": false,
          "ConfigFrom": {
              "Network": ""
          },
          "ConfigOnly": false,
          "Containers": {
              "<ID2>": {
                  "Name": "web",
                  "EndpointID": "<ID3>",
                  "MacAddress": "<mac>",
                  "IPv4Address": "<ip>/16",
                  "IPv6Address": ""
              }
          },
          "Options": {},
          "Labels": {
              "a": "b"
          }
      }
  ]
  $ docker image inspect busybox
  [
      {
          "Id": "sha256:<ID4>",
          "RepoTags": [
              "busybox:latest"
          ],
          "RepoDigests": [],
          "Parent": "",
          "Comment": "Imported from -",
          "Created": "<timestamp>",
          "DockerVersion": "28.5.2+dfsg4",
          "Author": "",
          "Architecture": "amd64",
          "Os": "linux",
          "Size": 2065452,
          "GraphDriver": {
              "Data": {
                  "MergedDir": "/var/lib/docker/overlay2/<ID5>/merged",
                  "UpperDir": "/var/lib/docker/overlay2/<ID5>/diff",
                  "WorkDir": "/var/lib/docker/overlay2/<ID5>/work"
              },
              "Name": "overlay2"
          },
          "RootFS": {
              "Type": "layers",
              "Layers": [
                  "sha256:<ID6>"
              ]
          },
          "Metadata": {
              "LastTagTime": "0001-01-01T00:00:00Z"
          },
          "Config": {
              "Cmd": [
                  "sh"
              ],
              "Entrypoint": null,
              "Env": [
                  "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
              ],
              "Labels": null,
              "OnBuild": null,
              "User": "",
              "Volumes": null,
              "WorkingDir": ""
          }
      }
  ]
