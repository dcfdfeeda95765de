# Builds the distribution and puts it on a small Java image. The data directory is a volume: party lists live there.
#   docker build -t countercheck . && docker run --rm -v "$PWD:/work" -w /work countercheck screen orders.csv
FROM debian:bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven && rm -rf /var/lib/apt/lists/*
COPY . /src
WORKDIR /src
RUN mvn -B -q -Dquick -DskipTests -Dspotless.check.skip=true -Pdist -pl cli -am package && \
    mkdir /opt/countercheck && tar -xzf cli/target/countercheck-*.tar.gz -C /opt/countercheck --strip-components=1

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/* && \
    useradd --create-home countercheck && mkdir /data && chown countercheck /data
COPY --from=build /opt/countercheck /opt/countercheck
USER countercheck
ENV COUNTERCHECK_HOME=/data
VOLUME /data
ENTRYPOINT ["/opt/countercheck/countercheck"]
