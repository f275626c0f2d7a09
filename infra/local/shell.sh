# Sourced by the scripts in infra/: finds the JDK and the data, builds what is out of date.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# file names in any script, also where no locale is set
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

die() { printf '%s\n' "$1" >&2; exit 1; }

# A JDK of at least 25: JAVA_HOME, then the usual places, then the java on the path.
find_jdk() {
    local candidate version on_path
    on_path=$(readlink -f "$(command -v java || true)" || true)
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${on_path%/bin/java}"; do
        [[ -x $candidate/bin/javac ]] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null)
        [[ ${version:-0} -ge 25 ]] && { printf '%s\n' "$candidate"; return; }
    done
    return 1
}

use_jdk() {
    JAVA_HOME=$(find_jdk) || die "StateViews needs a JDK 25 or newer, and none was found in JAVA_HOME, below /usr/lib/jvm or on the path.
Install one (for example Eclipse Temurin: package temurin-25-jdk) or set JAVA_HOME to it."
    export JAVA_HOME
    java=$JAVA_HOME/bin/java
}

# Absolute data folder that the words of a command line name, else the standard one.
data_folder() {
    local folder=$root/.stateviews
    while (($#)); do
        [[ $1 == --data && -n ${2:-} ]] && folder=$2
        shift
    done
    realpath -m "$folder"
}

# Process number of the supervisor over a data folder. Its start time tells it from a later process
# with the same number, so a file that a crash left does no harm.
running_supervisor() {
    local pid started stat
    read -r pid started 2>/dev/null <"$1/supervisor.pid" || return 1
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) || return 1
    # fields are counted behind the name, which may hold anything; 20 behind it is number 22 of proc(5)
    read -r -a fields <<<"${stat##*) }"
    [[ ${fields[19]} == "$started" && ${fields[0]} != Z ]] || return 1
    printf '%s\n' "$pid"
}

maven() {
    command -v mvn >/dev/null || die "StateViews is built with Maven, and mvn was not found (Debian package maven)."
    (cd "$root" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn --batch-mode --no-transfer-progress "$@")
}

# Packages that scanned pages are read with and this machine lacks, one per line.
recognition_packages() {
    local language there
    command -v tesseract >/dev/null || { printf 'tesseract-ocr%s\n' '' -ara -chi-sim -fra -rus -spa; return; }
    there=$(tesseract --list-langs 2>/dev/null || true)
    for language in ara chi_sim fra rus spa; do
        grep -qx "$language" <<<"$there" || printf 'tesseract-ocr-%s\n' "${language/_/-}"
    done
}

may_install() { [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; }

install_packages() {
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

services=(infra/identity submission-api processing-worker search-service)

app_jar() { printf '%s/%s/target/app/%s-0.1.0-SNAPSHOT.jar' "$root" "$1" "$(basename "$1")"; }
built_jar() { printf '%s/%s/target/%s-0.1.0-SNAPSHOT.jar' "$root" "$1" "$(basename "$1")"; }

# Whether something was changed after the last build. Maven leaves a jar alone that would be the
# same, so the last build is told by the start time it was given, not by the jars.
out_of_date() {
    local module stamp=$root/infra/local/target/built
    [[ -f $stamp && -d $root/infra/local/target/servers/elasticsearch/lib ]] || return 0
    # a clock that was set back since would make every change look older than the build
    (($(stat -c %Y "$stamp") <= $(date +%s))) || return 0
    for module in infra/local "${services[@]}"; do
        [[ -f $(built_jar "$module") ]] || return 0
    done
    [[ -n $(find "$root/pom.xml" "$root"/infra/{contracts,documents,language,taxonomy,summary,service-kit,local,identity} \
        "$root"/{submission-api,processing-worker,search-service} \
        \( -name target -o -path '*/src/test' -o -path '*/local/samples' \) -prune -o \
        -type f \( -path '*/src/*' -o -name pom.xml \) -newer "$stamp" -print -quit) ]]
}

# Extracted jars start faster than packed ones, and the reading process finds its classes in them.
# What runs keeps the files it has open: they are replaced by new ones, never written over.
extract() {
    local service built local=$root/infra/local/target
    if [[ ! $(app_jar infra/local) -nt $(built_jar infra/local) ]]; then
        rm -rf "$local/app"
        mkdir "$local/app"
        cp -r "$(built_jar infra/local)" "$local/libs" "$local/app/"
        touch "$(app_jar infra/local)"
    fi
    for service in "${services[@]}"; do
        built=$(built_jar "$service")
        [[ -f $built ]] || die "$built was not built."
        [[ $(app_jar "$service") -nt $built ]] && continue
        rm -rf "$root/$service/target/app"
        "$java" -XX:TieredStopAtLevel=1 -Djarmode=tools -jar "$built" extract \
            --destination "$root/$service/target/app" >/dev/null
        touch "$(app_jar "$service")"
    done
}

build_if_needed() {
    local start
    # journeys run inside the build that has just made everything
    if [[ -z ${SV_BUILT:-} ]] && out_of_date; then
        echo "Building StateViews; the first time this takes some minutes, most of them downloads."
        start=$(date +%s)
        maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl '!infra/acceptance,!infra/benchmark' package >&2 \
            || die "The build failed; see above."
        touch -d "@$start" "$root/infra/local/target/built"
    fi
    extract
}

# The platform does not need what measures it, so that is built when it is asked for.
build_bench_if_needed() {
    local start stamp=$root/infra/benchmark/target/built
    [[ -f $stamp && -z $(find "$root/pom.xml" "$root"/infra/{contracts,language,taxonomy,summary,local,benchmark}/{pom.xml,src/main} \
        -type f -newer "$stamp" -print -quit) ]] && return
    start=$(date +%s)
    # language, because local unpacks its plugin
    maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl infra/language,infra/benchmark -am package >&2 \
        || die "The build failed; see above."
    touch -d "@$start" "$stamp"
    extract
}

run_bench() {
    exec "$java" -Xmx512m -XX:+UseSerialGC -Dstateviews.home="$root" -Djava.awt.headless=true \
        -cp "$(built_jar infra/benchmark)" org.stateviews.benchmark.Bench "$@"
}

run_local() {
    local main=$1; shift
    exec "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "${java_options[@]}" \
        -Dstateviews.home="$root" -cp "$(app_jar infra/local)" "$main" "$@"
}

java_options=()
