# Sourced by the scripts in infra/: finds the JDK and builds what is out of date.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

die() { printf '%s\n' "$1" >&2; exit 1; }

# A JDK of at least 25: JAVA_HOME, then the usual places, then the java on the path.
find_jdk() {
    local candidate version
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [[ -x $candidate/bin/javac ]] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null)
        [[ ${version:-0} -ge 25 ]] && { printf '%s\n' "$candidate"; return; }
    done
    return 1
}

use_jdk() {
    JAVA_HOME=$(find_jdk) || die "StateViews needs a JDK 25 or newer, and none was found in JAVA_HOME or below /usr/lib/jvm.
Install one (for example Eclipse Temurin: package temurin-25-jdk) or set JAVA_HOME to it."
    export JAVA_HOME
    java=$JAVA_HOME/bin/java
}

maven() {
    command -v mvn >/dev/null || die "StateViews is built with Maven, and mvn was not found (Debian package maven)."
    (cd "$root" && mvn --batch-mode --no-transfer-progress "$@")
}

services=(infra/identity submission-api processing-worker search-service)

app_jar() { printf '%s/%s/target/app/%s-0.1.0-SNAPSHOT.jar' "$root" "$1" "$(basename "$1")"; }
built_jar() { printf '%s/%s/target/%s-0.1.0-SNAPSHOT.jar' "$root" "$1" "$(basename "$1")"; }

# Whether something was changed after the last build.
out_of_date() {
    local service jar
    [[ -d $root/infra/local/target/servers/elasticsearch/lib ]] || return 0
    for service in infra/local "${services[@]}"; do
        jar=$(built_jar "$service")
        [[ -f $jar ]] || return 0
        [[ -z $(find "$root/pom.xml" "$root"/infra/{contracts,documents,language,service-kit} "$root/$service" \
            \( -name target -o -path '*/src/test' -o -name samples \) -prune -o \
            -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$jar" -print -quit) ]] || return 0
    done
    return 1
}

# Extracted jars start faster than packed ones, and the reading process finds its classes in them.
extract() {
    local service built
    for service in "${services[@]}"; do
        built=$(built_jar "$service")
        [[ -f $built ]] || die "$built was not built."
        [[ $(app_jar "$service") -nt $built ]] && continue
        rm -rf "$root/$service/target/app"
        "$java" -Djarmode=tools -jar "$built" extract --destination "$root/$service/target/app" >/dev/null
        touch "$(app_jar "$service")"
    done
}

build_if_needed() {
    if out_of_date; then
        echo "Building StateViews; the first time this takes some minutes, most of them downloads."
        maven -q -DskipTests -Dspotless.check.skip=true -pl '!infra/acceptance,!infra/test-kit' package >&2 \
            || die "The build failed; see above."
    fi
    extract
}

run_local() {
    local main=$1; shift
    exec "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstateviews.home="$root" \
        -cp "$root/infra/local/target/local-0.1.0-SNAPSHOT.jar" "$main" "$@"
}
