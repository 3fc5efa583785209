# What the daemon's own builder refuses

Area: build

  $ printf 'FROM busybox\nRUN grep -c special /etc/hosts; true\n' > Dockerfile
  $ docker build --progress=plain --add-host special:10.1.2.3 -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN grep -c special /etc/hosts; true
  #5 <t> 1
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  $ docker build -q --add-host special .
  ERROR: failed to build: invalid host special
  [1]
  $ docker build -q --network=mine .
  ERROR: failed to build: network mode "mine" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  [1]
  $ docker build -q --platform linux/amd64,linux/arm64 .
  ERROR: failed to build: Multi-platform build is not supported for the docker driver.
  Switch to a different driver, or turn on the containerd image store, and try again.
  Learn more at https://docs.docker.com/go/build-multi-platform/
  [1]
  $ docker build -q --sbom=true .
  ERROR: failed to build: Attestation is not supported for the docker driver.
  Switch to a different driver, or turn on the containerd image store, and try again.
  Learn more at https://docs.docker.com/go/attestations/
  [1]
  $ docker build -q --cache-to type=local,dest=x .
  ERROR: failed to build: Cache export is not supported for the docker driver.
  Switch to a different driver, or turn on the containerd image store, and try again.
  Learn more at https://docs.docker.com/go/build-cache-backends/
  [1]
  $ docker build -q --builder nope .
  ERROR: no builder "nope" found
  [1]
  $ docker build -q --allow nope .
  ERROR: failed to build: unknown entitlement nope
  [1]
  $ docker build -q -f nodir/Dockerfile .
  ERROR: failed to build: resolve : lstat nodir: no such file or directory
  [1]
