# What a RUN step finds in /etc

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN ls /.dockerenv; ls /etc; cat /etc/hosts; hostname
  > RUN --network=none echo $HOME; pwd; id -u
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] RUN ls /.dockerenv; ls /etc; cat /etc/hosts; hostname
  #5 <t> ls: /.dockerenv: No such file or directory
  #5 <t> group
  #5 <t> hosts
  #5 <t> passwd
  #5 <t> resolv.conf
  #5 <t> 127.0.0.1	localhost buildkitsandbox
  #5 <t> ::1	localhost ip6-localhost ip6-loopback
  #5 <t> buildkitsandbox
  #5 DONE <t>
  
  #6 [3/3] RUN --network=none echo $HOME; pwd; id -u
  #6 <t> /root
  #6 <t> /
  #6 <t> 0
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker run --rm app ls /.dockerenv
  /.dockerenv
