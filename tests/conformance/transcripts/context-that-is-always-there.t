# Contexts: one is there

Area: cli

  $ docker context ls
  NAME  DESCRIPTION  DOCKER ENDPOINT  ERROR
  default *  Current DOCKER_HOST based configuration  unix:///var/run/docker.sock
  $ docker context use default
  default
  Current context is now "default"
  $ docker context use nosuch
  context "nosuch": context not found: open /home/user/.docker/contexts/meta/<ID1>/meta.json: no such file or directory
  [1]
  $ docker context inspect
  [
      {
          "Name": "default",
          "Metadata": {},
          "Endpoints": {
              "docker": {
                  "Host": "unix:///var/run/docker.sock",
                  "SkipTLSVerify": false
              }
          },
          "TLSMaterial": {},
          "Storage": {
              "MetadataPath": "\u003cIN MEMORY\u003e",
              "TLSPath": "\u003cIN MEMORY\u003e"
          }
      }
  ]
  $ docker context inspect default nosuch
  [
      {
          "Name": "default",
          "Metadata": {},
          "Endpoints": {
              "docker": {
                  "Host": "unix:///var/run/docker.sock",
                  "SkipTLSVerify": false
              }
          },
          "TLSMaterial": {},
          "Storage": {
              "MetadataPath": "\u003cIN MEMORY\u003e",
              "TLSPath": "\u003cIN MEMORY\u003e"
          }
      }
  ]
  context "nosuch": context not found: open /home/user/.docker/contexts/meta/<ID1>/meta.json: no such file or directory
  [1]
  $ docker context inspect -f '{{.Name}} {{.Endpoints.docker.Host}}' default
  default unix:///var/run/docker.sock
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context rm nosuch other
  context "nosuch" does not exist
  context "other" does not exist
  [1]
  $ docker context rm -f nosuch
  nosuch
  $ docker context show
  default
  $ docker context rm
  docker: 'docker context rm' requires at least 1 argument
  
  Usage:  docker context rm CONTEXT [CONTEXT...]
  
  See 'docker context rm --help' for more information
  [1]
  $ docker context inspect nosuch
  []
  context "nosuch": context not found: open /home/user/.docker/contexts/meta/<ID1>/meta.json: no such file or directory
  [1]
  $ docker -c nosuch --help | head -n 1
  Usage:  docker [OPTIONS] COMMAND
  $ docker -c nosuch nosuch
  docker: unknown command: docker nosuch
  
  Run 'docker --help' for more information
  [1]
  $ docker -H nosuch://x ps --nosuch
  unknown flag: --nosuch
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
