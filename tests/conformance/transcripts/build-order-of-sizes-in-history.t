# What a later step does to a file of an earlier one costs its size again

Area: overlay

  $ printf 'FROM busybox\nRUN head -c 1000 /dev/zero > /f\nRUN echo x >> /f\nRUN mv /f /g\nRUN touch /g\nRUN chown nobody /g\nRUN ln -s /g /l\nRUN rm /g /l\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker history --format '{{.Size}} {{.CreatedBy}}' app
  0B RUN /bin/sh -c rm /g /l # buildkit
  0B RUN /bin/sh -c ln -s /g /l # buildkit
  1kB RUN /bin/sh -c chown nobody /g # buildkit
  1kB RUN /bin/sh -c touch /g # buildkit
  1kB RUN /bin/sh -c mv /f /g # buildkit
  1kB RUN /bin/sh -c echo x >> /f # buildkit
  1kB RUN /bin/sh -c head -c 1000 /dev/zero > /f #…
  <size>
