# The state of a container whose volume lacks the directory that is wanted
Area: fuzz

  $ docker run -d --name web --mount type=volume,source=cfg,target=/data,volume-subpath=sub busybox sleep 1000
  <ID1>
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker inspect web db
  [
      {
          "Id": "<ID1>",
          "Created": "<timestamp>",
          "Path": "sleep",
          "Args": [
              "1000"
          ],
          "State": {
              "Status": "created",
              "Running": false,
              "Paused": false,
              "Restarting": false,
              "OOMKilled": false,
              "Dead": false,
              "Pid": 0,
              "ExitCode": 128,
              "Error": "cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory",
              "StartedAt": "0001-01-01T00:00:00Z",
              "FinishedAt": "0001-01-01T00:00:00Z"
          },
          "Image": "sha256:<ID2>",
          "ResolvConfPath": "/var/lib/docker/containers/<ID1>/resolv.conf",
          "HostnamePath": "/var/lib/docker/containers/<ID1>/hostname",
          "HostsPath": "/var/lib/docker/containers/<ID1>/hosts",
          "LogPath": "",
          "Name": "/web",
          "RestartCount": 0,
          "Driver": "overlay2",
          "Platform": "linux",
          "MountLabel": "",
          "ProcessLabel": "",
          "AppArmorProfile": "",
          "ExecIDs": null,
          "HostConfig": {
              "Binds": null,
              "ContainerIDFile": "",
              "LogConfig": {
                  "Type": "json-file",
                  "Config": {}
              },
              "NetworkMode": "bridge",
              "PortBindings": {},
              "RestartPolicy": {
                  "Name": "no",
                  "MaximumRetryCount": 0
              },
              "AutoRemove": false,
              "VolumeDriver": "",
              "VolumesFrom": null,
              "ConsoleSize": [
                  0,
                  0
              ],
              "CapAdd": null,
              "CapDrop": null,
              "CgroupnsMode": "host",
              "Dns": [],
              "DnsOptions": [],
              "DnsSearch": [],
              "ExtraHosts": null,
              "GroupAdd": null,
              "IpcMode": "private",
              "Cgroup": "",
              "Links": null,
              "OomScoreAdj": 0,
              "PidMode": "",
              "Privileged": false,
              "PublishAllPorts": false,
              "ReadonlyRootfs": false,
              "SecurityOpt": null,
              "UTSMode": "",
              "UsernsMode": "",
              "ShmSize": 67108864,
              "Runtime": "runc",
              "Isolation": "",
              "CpuShares": 0,
              "Memory": 0,
              "NanoCpus": 0,
              "CgroupParent": "",
              "BlkioWeight": 0,
              "BlkioWeightDevice": [],
              "BlkioDeviceReadBps": [],
              "BlkioDeviceWriteBps": [],
              "BlkioDeviceReadIOps": [],
              "BlkioDeviceWriteIOps": [],
              "CpuPeriod": 0,
              "CpuQuota": 0,
              "CpuRealtimePeriod": 0,
              "CpuRealtimeRuntime": 0,
              "CpusetCpus": "",
              "CpusetMems": "",
              "Devices": [],
              "DeviceCgroupRules": null,
              "DeviceRequests": null,
              "MemoryReservation": 0,
              "MemorySwap": 0,
              "MemorySwappiness": null,
              "OomKillDisable": false,
              "PidsLimit": null,
              "Ulimits": [],
              "CpuCount": 0,
              "CpuPercent": 0,
              "IOMaximumIOps": 0,
              "IOMaximumBandwidth": 0,
              "Mounts": [
                  {
                      "Type": "volume",
                      "Source": "cfg",
                      "Target": "/data",
                      "VolumeOptions": {
                          "Subpath": "sub",
                          "DriverConfig": {}
                      }
                  }
              ],
              "MaskedPaths": [
                  "/proc/asound",
                  "/proc/acpi",
                  "/proc/interrupts",
                  "/proc/kcore",
                  "/proc/keys",
                  "/proc/<name1>",
                  "/proc/<name2>",
                  "/proc/<name3>",
                  "/proc/<name4>",
                  "/proc/scsi",
                  "/sys/firmware",
                  "/sys/devices/virtual/powercap"
              ],
              "ReadonlyPaths": [
                  "/proc/bus",
                  "/proc/fs",
                  "/proc/irq",
                  "/proc/sys",
                  "/proc/sysrq-trigger"
              ]
          },
          "GraphDriver": {
              "Data": {
                  "ID": "<ID1>",
                  "LowerDir": "/var/lib/docker/overlay2/<ID3>-init/diff:/var/lib/docker/overlay2/<ID4>/diff",
                  "MergedDir": "/var/lib/docker/overlay2/<ID3>/merged",
                  "UpperDir": "/var/lib/docker/overlay2/<ID3>/diff",
                  "WorkDir": "/var/lib/docker/overlay2/<ID3>/work"
              },
              "Name": "overlay2"
          },
          "Mounts": [
              {
                  "Type": "volume",
                  "Name": "cfg",
                  "Source": "/var/lib/docker/volumes/cfg/_data",
                  "Destination": "/data",
                  "Driver": "local",
                  "Mode": "z",
                  "RW": true,
                  "Propagation": ""
              }
          ],
          "Config": {
              "Hostname": "<id1>",
              "Domainname": "",
              "User": "",
              "AttachStdin": false,
              "AttachStdout": false,
              "AttachStderr": false,
              "Tty": false,
              "OpenStdin": false,
              "StdinOnce": false,
              "Env": [
                  "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
              ],
              "Cmd": [
                  "sleep",
                  "1000"
              ],
              "Image": "busybox",
              "Volumes": null,
              "WorkingDir": "",
              "Entrypoint": null,
              "OnBuild": null,
              "Labels": {}
          },
          "NetworkSettings": {
              "Bridge": "",
              "SandboxID": "",
              "SandboxKey": "",
              "Ports": {},
              "HairpinMode": false,
              "LinkLocalIPv6Address": "",
              "LinkLocalIPv6PrefixLen": 0,
              "SecondaryIPAddresses": null,
              "SecondaryIPv6Addresses": null,
              "EndpointID": "",
              "Gateway": "",
              "GlobalIPv6Address": "",
              "GlobalIPv6PrefixLen": 0,
              "IPAddress": "",
              "IPPrefixLen": 0,
              "IPv6Gateway": "",
              "MacAddress": "",
              "Networks": {
                  "bridge": {
                      "IPAMConfig": null,
                      "Links": null,
                      "Aliases": null,
                      "MacAddress": "",
                      "DriverOpts": null,
                      "GwPriority": 0,
                      "NetworkID": "",
                      "EndpointID": "",
                      "Gateway": "",
                      "IPAddress": "",
                      "IPPrefixLen": 0,
                      "IPv6Gateway": "",
                      "GlobalIPv6Address": "",
                      "GlobalIPv6PrefixLen": 0,
                      "DNSNames": null
                  }
              }
          }
      }
  ]
  Error: No such object: db
  [1]
